import type { Board, Claim, Source, Stance } from '../../src/model/index.ts';
import type { ExpectedBoard, ExpectedClaim, ExpectedStance } from './expected.ts';
import { sameName } from './names.ts';
import { liesOn, type Page, type Passage, pageOf, passageAt, passagesOf } from './passages.ts';

/** How a board compares with the one drawn by hand. */
export interface Comparison {
  /** The board's claim for each expected one that has any. */
  readonly claimOf: ReadonlyMap<ExpectedClaim, Claim>;
  /** Expected stances, without the optional ones, that the claim's own stances meet, and those that none meets. */
  readonly found: readonly ExpectedStance[];
  readonly missed: readonly ExpectedStance[];
  readonly recall: number;
  /** Of the stances of the board's claims that stand for an expected one. */
  readonly precision: number;
}

interface Wanted {
  readonly stance: ExpectedStance;
  readonly passages: readonly Passage[];
}

interface WantedClaim {
  readonly claim: ExpectedClaim;
  readonly wanted: readonly Wanted[];
}

interface Given {
  readonly stance: Stance;
  readonly passage: Passage;
}

interface GivenClaim {
  readonly claim: Claim;
  readonly given: readonly Given[];
}

interface Pair {
  readonly expected: WantedClaim;
  readonly actual: GivenClaim;
}

type Pages = ReadonlyMap<string, Page>;

const wantedOf = (claim: ExpectedClaim, pages: Pages): WantedClaim => ({
  claim,
  wanted: claim.stances.map((stance) => {
    const page = pages.get(stance.report);
    if (!page) throw new Error(`no report ${stance.report}`);
    return { stance, passages: [stance.quote, ...stance.also].flatMap((quote) => passagesOf(page, quote)) };
  }),
});

function givenOf(claim: Claim, pages: Pages): GivenClaim {
  const given = claim.stances.flatMap((stance) => {
    const { report, start, end } = stance.proof;
    const passage = passageAt(pages.get(report)!, [start, end]);
    return passage ? [{ stance, passage }] : [];
  });
  return { claim, given };
}

/** An outlet's own voice fits by its naming, everybody else by name. */
const fitsSource = (expected: ExpectedStance, { naming, name }: Source): boolean =>
  naming === 'outlet'
    ? expected.naming === 'outlet' || expected.source.includes('outlet')
    : expected.source.some((known) => sameName(known, name));

const isAt = ({ passage }: Given, { passages }: Wanted): boolean => liesOn(passage, passages);

const meets = (given: Given, wanted: Wanted): boolean =>
  isAt(given, wanted) &&
  [wanted.stance.stance, ...wanted.stance.or].includes(given.stance.stance) &&
  fitsSource(wanted.stance, given.stance.source);

const isAsked = ({ stance }: Wanted): boolean => !stance.optional;

const commonPassages = ({ expected, actual }: Pair): number =>
  expected.wanted.filter((wanted) => isAsked(wanted) && actual.given.some((given) => isAt(given, wanted))).length;

/** Each expected claim takes the claim whose proofs lie on most of its quotes, one to one, the smaller one on a tie. */
function pairClaims(expected: readonly WantedClaim[], actual: readonly GivenClaim[]): readonly Pair[] {
  const pairs = expected
    .flatMap((one) => actual.map((other) => ({ expected: one, actual: other })))
    .map((pair) => ({ pair, common: commonPassages(pair) }))
    .filter(({ common }) => common > 0)
    .sort((a, b) => b.common - a.common || a.pair.actual.given.length - b.pair.actual.given.length);
  const taken: Pair[] = [];
  for (const { pair } of pairs) {
    if (taken.every((other) => other.expected !== pair.expected && other.actual !== pair.actual)) taken.push(pair);
  }
  return taken;
}

/**
 * The stances of a claim that count for precision. One that lies only on optional quotes, or that meets an optional
 * stance or one of a near claim, costs nothing.
 */
function judgedOf({ expected, actual }: Pair, all: readonly WantedClaim[]): readonly Given[] {
  const kin = all.filter(({ claim }) => expected.claim.near.includes(claim.id)).flatMap(({ wanted }) => wanted);
  return actual.given.filter((given) => {
    const here = expected.wanted.filter((wanted) => isAt(given, wanted));
    if (here.length > 0 && !here.some(isAsked)) return false;
    if (isRight(given, expected)) return true;
    return ![...here.filter((wanted) => !isAsked(wanted)), ...kin].some((wanted) => meets(given, wanted));
  });
}

const isRight = (given: Given, { wanted }: WantedClaim): boolean =>
  wanted.some((one) => isAsked(one) && meets(given, one));

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

function measure(expected: readonly WantedClaim[], pairs: readonly Pair[]) {
  const isFound = (wanted: Wanted): boolean =>
    pairs.some((pair) => pair.expected.wanted.includes(wanted) && pair.actual.given.some((one) => meets(one, wanted)));
  const asked = expected.flatMap(({ wanted }) => wanted.filter(isAsked));
  const judged = pairs.flatMap((pair) => judgedOf(pair, expected).map((given) => isRight(given, pair.expected)));
  const found = asked.filter(isFound);
  return {
    found: found.map(({ stance }) => stance),
    missed: asked.filter((wanted) => !found.includes(wanted)).map(({ stance }) => stance),
    recall: share(found.length, asked.length),
    precision: share(judged.filter(Boolean).length, judged.length),
  };
}

/**
 * Compares a board with the one expected, by meaning: a stance is found where its claim holds one with the same word,
 * a source of a fitting name and a proof on one of its quotes. Claims that stand for no expected one cost nothing.
 * `texts` are those of the board's reports, by id.
 */
export function compareBoards(expected: ExpectedBoard, board: Board, texts: ReadonlyMap<string, string>): Comparison {
  const pages: Pages = new Map([...texts].map(([id, text]) => [id, pageOf(id, text)]));
  const wanted = expected.claims.map((claim) => wantedOf(claim, pages));
  const given = board.claims.map((claim) => givenOf(claim, pages));
  const pairs = pairClaims(wanted, given);
  return { claimOf: new Map(pairs.map((pair) => [pair.expected.claim, pair.actual.claim])), ...measure(wanted, pairs) };
}
