import type { Attribution, Board, Claim, Linked, LinkedStance, Proof, Span } from '../model/index.ts';
import { overlaps, sentences, spanOf } from '../text/index.ts';
import type { Annotated } from './annotate.ts';
import type { UncheckedRow } from './desk.ts';

/** A stance on the board with the attribution that it was read from. */
export interface Statement {
  readonly claim: Claim;
  readonly stance: LinkedStance;
  readonly attribution: Attribution;
  readonly item: Annotated;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const isAtIssue = ({ claim }: Statement): number => Number(claim.section === 'at issue');

/** Claims at issue before the rest, then the least sure first; equals by report and place. */
const byNeed = (a: Statement, b: Statement): number =>
  isAtIssue(b) - isAtIssue(a) ||
  a.attribution.confidence - b.attribution.confidence ||
  compare(a.stance.report, b.stance.report) ||
  a.stance.proof.start - b.stance.proof.start ||
  a.stance.proof.end - b.stance.proof.end ||
  compare(a.claim.id, b.claim.id);

/**
 * Every statement by somebody on a board, in the order in which a person should check them. How sure one is comes from
 * the annotations. What an outlet says itself has no attribution, and nothing was measured of it: it is not listed.
 */
export function statementsOf(
  board: Pick<Board, 'claims'>,
  linked: Pick<Linked, 'claims'>,
  items: Iterable<Annotated>,
): readonly Statement[] {
  const claims = new Map(board.claims.map((claim) => [claim.id, claim]));
  const read = new Map(
    [...items].flatMap((item) =>
      item.annotations.attributions.map((attribution) => [
        `${item.report.id}/${attribution.id}`,
        { item, attribution },
      ]),
    ),
  );
  return linked.claims
    .flatMap(({ id, stances }) =>
      stances.flatMap((stance): readonly Statement[] => {
        const [claim, found] = [claims.get(id), read.get(stance.statement)];
        return claim && found ? [{ claim, stance, ...found }] : [];
      }),
    )
    .sort(byNeed);
}

const LONGEST = 600;

/** The sentences that hold these spans; null where they hold none. */
function sentenceAround(all: readonly Span[], spans: readonly Span[]): Span | null {
  const around = spanOf(spans);
  return around && spanOf(all.filter((sentence) => overlaps(sentence, around)));
}

/** A statement as the doors show it; `all` are the sentences of its report. */
function toRow({ claim, stance, attribution }: Statement, all: readonly Span[]): UncheckedRow {
  const own: Span = [stance.proof.start, stance.proof.end];
  const whole = sentenceAround(all, [own, ...attribution.cue, ...attribution.source]);
  const fits = whole && whole[1] - whole[0] <= LONGEST ? whole : sentenceAround(all, [own]);
  const [start, end] = fits ?? own;
  const sentence: Proof = { report: stance.report, start, end };
  return {
    story: claim.story,
    claim: claim.id,
    wording: claim.wording,
    section: claim.section,
    report: stance.report,
    proof: stance.proof,
    cue: stance.cue,
    sentence,
    speaker: stance.source,
    stance: stance.stance,
    manner: stance.manner,
    confidence: attribution.confidence,
  };
}

/** Statements as the doors show them, in their order. */
export function toRows(statements: readonly Statement[]): readonly UncheckedRow[] {
  const known = new Map<Annotated, readonly Span[]>();
  return statements.map((statement) => {
    const { item } = statement;
    if (!known.has(item)) known.set(item, sentences(item.report.text));
    return toRow(statement, known.get(item)!);
  });
}
