import type { CueClass, Keys, StanceWord } from '../model/index.ts';
import { candidatePairs } from './candidates.ts';
import { clusterPairs } from './cluster.ts';
import { placeOf, type Unit } from './input.ts';
import { isAccusing } from './party.ts';
import { pairScore } from './similar.ts';
import { stanceOf } from './stance.ts';

/** Mean likeness from which propositions of different reports are one claim. */
const SAME_ACROSS = 0.45;
const SAME_CHARGE = 0.7;
/** Within one report two passages seldom say the same twice, the headline apart. */
const WITHIN_PENALTY = 0.85;

/** A unit with the stance it takes toward the claim it was joined to. */
export interface Member {
  readonly unit: Unit;
  readonly stance: StanceWord;
}

/** Propositions joined to one claim, and everybody's stance on it. */
export interface Draft {
  readonly propositions: readonly Unit[];
  readonly members: readonly Member[];
}

const cueOf = (unit: Unit): CueClass => unit.pointer?.cueClass ?? unit.holder.attribution?.cueClass ?? 'asserting';

const byPlace = (a: Unit, b: Unit): number => {
  const [x, y] = [placeOf(a.item, a.span), placeOf(b.item, b.span)];
  return x < y ? -1 : x > y ? 1 : a.holder.id < b.holder.id ? -1 : 1;
};

/** What kind of thing is said: facts never join with wishes or forecasts. */
const isFact = (unit: Unit): boolean => unit.proposition?.act === 'fact';

/** Laid on somebody, or denied by them. */
const isCharge = (unit: Unit): boolean => isAccusing(unit) || cueOf(unit) === 'denying';

/** Two accusations of one side in one story are one charge, unless each names events that the other does not. */
function accusationScore(x: Unit, y: Unit): number {
  const accused = x.proposition!.accused;
  if (accused === null || accused !== y.proposition!.accused || !isCharge(x) || !isCharge(y)) return 0;
  const [a, b] = [x.proposition!.keys, y.proposition!.keys];
  const bothAccuse = isAccusing(x) && isAccusing(y);
  if (!bothAccuse && shared(a.events, b.events) === 0 && shared(a.terms, b.terms) < 2) return 0;
  const clash = a.events.length > 0 && b.events.length > 0 && shared(a.events, b.events) === 0;
  return clash ? 0 : SAME_CHARGE;
}

const SAID_AGAIN = 0.65;

/** A headline and the sentence under it by the same speaker in the same way say one thing, where an event or two words agree. */
function headlineScore(x: Unit, y: Unit): number {
  const apart =
    x.item !== y.item ||
    x.headline === y.headline ||
    x.holder.speaker === null ||
    x.holder.speaker.id !== y.holder.speaker?.id;
  if (apart || cueOf(x) !== cueOf(y)) return 0;
  const [a, b] = [x.proposition!.keys, y.proposition!.keys];
  return shared(a.events, b.events) > 0 || shared(a.terms, b.terms) > 1 ? SAID_AGAIN : 0;
}

const TOLLS = ['kill', 'injure', 'missing'];
const SAME_TOLL = 0.6;
/** A count of one village or of a longer time is another count. */
const OTHER_COUNT = /\b(?:alone|since|so far this|last (?:week|month|year)|village of|critical)\b/i;

/** "killing at least 14" and "put the number of dead at 21": two counts of one toll, whatever else stands beside them. */
function tollScore(x: Unit, y: Unit): number {
  const counts = ({ proposition, item, span }: Unit) =>
    proposition!.keys.numbers.some((n) => n > 0) && !OTHER_COUNT.test(item.report.text.slice(...span));
  const both = TOLLS.some(
    (toll) => x.proposition!.keys.events.includes(toll) && y.proposition!.keys.events.includes(toll),
  );
  return both && counts(x) && counts(y) ? SAME_TOLL : 0;
}

function scoreOf(units: readonly Unit[]): (a: number, b: number) => number {
  return (a, b) => {
    const [x, y] = [units[a]!, units[b]!];
    if (isFact(x) !== isFact(y) || (x.holder.id === y.holder.id && x.item === y.item)) return 0;
    const score = Math.max(
      pairScore(x.proposition!.keys, y.proposition!.keys),
      accusationScore(x, y),
      headlineScore(x, y),
      tollScore(x, y),
    );
    const within = x.item === y.item && !x.headline && !y.headline;
    return within ? score * WITHIN_PENALTY : score;
  };
}

/** A claim says what most of its propositions say; where all are negated the negation is the claim. */
const isOpposite = (unit: Unit, all: readonly Unit[]): boolean => {
  const negatedClaim = all.every(({ proposition }) => proposition!.negated);
  return unit.proposition!.negated !== negatedClaim;
};

function membersOf(propositions: readonly Unit[]): readonly Member[] {
  return propositions.flatMap((unit) => {
    const stance = stanceOf(cueOf(unit), isOpposite(unit, propositions));
    return stance ? [{ unit, stance }] : [];
  });
}

const holdsSpan = (draft: Draft, unit: Unit): boolean =>
  unit.pointer!.at.some((at) =>
    draft.propositions.some((p) => p.item === unit.item && p.span[0] === at[0] && p.span[1] === at[1]),
  );

const shared = (a: readonly string[], b: readonly string[]): number => a.filter((word) => b.includes(word)).length;

function closeness(draft: Draft, unit: Unit): number {
  const party = unit.holder.speaker?.party ?? null;
  const keys = (of: Keys): number =>
    shared(unit.pointer!.keys.events, of.events) +
    0.5 * shared(unit.pointer!.keys.names, of.names) +
    0.5 * shared(unit.pointer!.keys.terms, of.terms);
  const words = Math.max(...draft.propositions.map((p) => keys(p.proposition!.keys)));
  const accused = party !== null && draft.propositions.some((p) => p.proposition!.accused === party) ? 2 : 0;
  const owner =
    unit.pointer!.owner !== null && draft.propositions.some((p) => p.holder.speaker?.party === unit.pointer!.owner)
      ? 2
      : 0;
  const reports = new Set(draft.propositions.map((p) => p.item.report.hash)).size;
  const charge = unit.pointer!.kind === 'allegation' && draft.propositions.some(isAccusing) ? 2 : 0;
  return words + accused + owner + charge + Math.min(1, reports / 4);
}

const CLEAR = 2.5;

/** A pointer that its own report leaves open: the claim of the story it fits clearly, or none. */
function openTarget(drafts: readonly Draft[], unit: Unit): Draft | null {
  const fits = drafts
    .filter(
      (draft) =>
        draft.propositions.some(isFact) &&
        !draft.propositions.some((p) => p.item === unit.item && p.holder.id === unit.holder.id),
    )
    .map((draft) => ({ draft, score: closeness(draft, unit) }))
    .sort((a, b) => b.score - a.score);
  return fits[0] && fits[0].score >= CLEAR ? fits[0].draft : null;
}

function addPointers(drafts: readonly Draft[], pointers: readonly Unit[]): readonly Draft[] {
  const added = new Map<Draft, Member[]>();
  for (const unit of pointers) {
    const stance = stanceOf(cueOf(unit), false);
    const target =
      drafts.find((draft) => holdsSpan(draft, unit)) ??
      (unit.pointer!.at.length === 0 ? openTarget(drafts, unit) : null);
    if (stance && target) added.set(target, [...(added.get(target) ?? []), { unit, stance }]);
  }
  return drafts.map((draft) => ({ ...draft, members: [...draft.members, ...(added.get(draft) ?? [])] }));
}

/** Joins the units of one story to claims: propositions that say the same or the opposite, then pointers at them. */
export function joinClaims(units: readonly Unit[]): readonly Draft[] {
  const propositions = units.filter(({ proposition }) => proposition !== null).toSorted(byPlace);
  const pointers = units.filter(({ pointer }) => pointer !== null).toSorted(byPlace);
  const pairs = candidatePairs(
    propositions.map(({ proposition }) => proposition!.keys),
    scoreOf(propositions),
  );
  const clusters = clusterPairs(propositions.length, pairs, SAME_ACROSS);
  const drafts = clusters.map((cluster) => {
    const members = cluster.map((i) => propositions[i]!);
    return { propositions: members, members: membersOf(members) };
  });
  return addPointers(drafts, pointers).map((draft) => ({
    ...draft,
    members: draft.members.toSorted((a, b) => byPlace(a.unit, b.unit)),
  }));
}
