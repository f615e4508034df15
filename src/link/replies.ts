import type { Unit } from './input.ts';
import { isAccusing, wordsOf } from './party.ts';
import { linkPatterns } from './patterns.ts';
import { cueOf, isFact, shared } from './scores.ts';
import { pairScore } from './similar.ts';
import type { Bonds } from './ties.ts';

type Cluster = readonly number[];

/** How far before its denial a statement may end, in UTF-16 units of text: its own paragraph or the one before. */
const REACH = 500;
/** In how many propositions of its report, these two among them, a word may stand that shows what a denial is about. */
const SELDOM = 3;

/** Knowing of a thing is another matter than the thing. */
const isOfKnowing = ({ item, span }: Unit): boolean =>
  linkPatterns.knowing.pattern.test(item.report.text.slice(...span));

const isDenial = (unit: Unit): boolean => cueOf(unit) === 'denying' && isFact(unit);

const isSaid = (unit: Unit): boolean =>
  cueOf(unit) === 'asserting' && isFact(unit) && unit.holder.attribution !== null && !unit.proposition!.negated;

const sideOf = ({ holder }: Unit): string | null => holder.speaker?.party ?? holder.speaker?.id ?? null;

/** Whether a denial that comes after a statement takes up its words: half of its own, one of them seldom in the report. */
function isTakenUp(said: Unit, denial: Unit, units: readonly Unit[]): boolean {
  const gap = denial.span[0] - said.span[1];
  if (said.item !== denial.item || gap < 0 || sideOf(said) === sideOf(denial) || isOfKnowing(denial)) return false;
  const { terms } = denial.proposition!.keys;
  const common = terms.filter((term) => said.proposition!.keys.terms.includes(term));
  if (common.length === 0 || 2 * common.length < terms.length) return false;
  const times = (term: string): number =>
    units.filter(({ item, proposition }) => item === denial.item && proposition!.keys.terms.includes(term)).length;
  const isSeldom = (term: string): boolean => times(term) <= (gap > REACH ? 2 : SELDOM);
  return common.some(isSeldom);
}

/** "The university denied the lock was faulty": the last statement before it that speaks of the lock, by somebody else. */
const repliedTo = (denial: Unit, units: readonly Unit[]): Unit | null =>
  units.filter((said) => isSaid(said) && isTakenUp(said, denial, units)).sort((a, b) => b.span[0] - a.span[0])[0] ??
  null;

/** "disputing [the department’s assertion that] he had reached for a gun": whose words are denied. */
function ownerOf({ holder, item, span }: Unit): readonly string[] {
  const cue = holder.attribution?.cue.at(-1);
  const lead = cue && cue[1] <= span[0] ? item.report.text.slice(cue[1], span[0]) : '';
  const groups = linkPatterns.ownedLead.pattern.exec(lead)?.groups;
  return wordsOf(groups?.owner ?? groups?.by ?? '').filter((word) => word.length > 2 && word !== 'the');
}

/** What the owner of the denied words said in its report: the likest of it, or the first. */
function ownersWords(denial: Unit, units: readonly Unit[]): Unit | null {
  const owner = ownerOf(denial);
  const isOwners = ({ item, holder: { speaker } }: Unit): boolean =>
    item === denial.item &&
    speaker !== null &&
    [speaker.name, speaker.party ?? ''].some((name) => owner.every((word) => wordsOf(name).includes(word)));
  const said = owner.length > 0 ? units.filter((unit) => isSaid(unit) && isOwners(unit)) : [];
  const likeness = (unit: Unit): number => pairScore(unit.proposition!.keys, denial.proposition!.keys);
  return said.toSorted((a, b) => likeness(b) - likeness(a))[0] ?? null;
}

/** The names of those who deny it: who says so, and of whom a denial that points at it tells. */
function deniersOf(denial: Unit, pointers: readonly Unit[]): readonly (readonly string[])[] {
  const { speaker } = denial.holder;
  const at = pointers.filter(
    (unit) =>
      unit.item === denial.item &&
      cueOf(unit) === 'denying' &&
      unit.pointer!.at.some(([start, end]) => start === denial.span[0] && end === denial.span[1]),
  );
  const own = denial.proposition!.accused;
  return [
    ...[own, speaker?.party ?? null, speaker?.name ?? null].flatMap((name) => (name ? [wordsOf(name)] : [])),
    // whose charge a headline rejects is no denier: "Voland rejects Kestrian sabotage charge"
    ...at
      .filter(({ headline }) => own === null || !headline)
      .map(({ pointer }) => [...pointer!.keys.names, ...pointer!.keys.terms]),
  ];
}

/** "blamed the group Open Cages", "denied that it had taken part": says no more than who is meant. */
const isBare = ({ proposition }: Unit, least: number): boolean =>
  proposition!.keys.events.length === 0 && proposition!.keys.terms.length <= least;

/** Both speak of one matter, or one of them of none. */
function isOneMatter(charge: Unit, denial: Unit): boolean {
  const [a, b] = [charge.proposition!.keys, denial.proposition!.keys];
  return isBare(charge, 1) || isBare(denial, 0) || shared(a.events, b.events) > 0 || shared(a.terms, b.terms) > 1;
}

/** "Activists deny wrecking the lab": an accusation of those who deny it, in whatever report. */
function chargeOf(denial: Unit, units: readonly Unit[], pointers: readonly Unit[]): Unit | null {
  const deniers = deniersOf(denial, pointers);
  const isLaidOnThem = ({ proposition }: Unit): boolean =>
    proposition!.accused !== null &&
    deniers.some((names) => wordsOf(proposition!.accused!).every((word) => names.includes(word)));
  const charges = units.filter((unit) => isAccusing(unit) && isLaidOnThem(unit) && isOneMatter(unit, denial));
  return charges.find(({ item }) => item === denial.item) ?? charges[0] ?? null;
}

/**
 * Gives a home to clusters in which all is denied and nobody says it: with what was said right before, in the same
 * words, or with the accusation of those who deny it. What a person said is to stay apart stays so.
 */
export function joinReplies(
  clusters: readonly Cluster[],
  { apart }: Bonds,
  { propositions, pointers }: { readonly propositions: readonly Unit[]; readonly pointers: readonly Unit[] },
): readonly Cluster[] {
  const homeless = clusters.filter((cluster) => cluster.every((i) => isDenial(propositions[i]!)));
  return homeless.reduce((joined, cluster) => {
    const units = cluster.map((i) => propositions[i]!);
    const target =
      units.map((unit) => ownersWords(unit, propositions)).find((unit) => unit !== null) ??
      units.map((unit) => repliedTo(unit, propositions)).find((unit) => unit !== null) ??
      units.map((unit) => chargeOf(unit, propositions, pointers)).find((unit) => unit !== null);
    const home = target && joined.find((other) => other.includes(propositions.indexOf(target)));
    const isKept =
      home &&
      apart.some(([p, q]) => (home.includes(p) && cluster.includes(q)) || (home.includes(q) && cluster.includes(p)));
    if (!home || home === cluster || isKept) return joined;
    const both = [...home, ...cluster].sort((p, q) => p - q);
    return joined.filter((other) => other !== cluster).map((other) => (other === home ? both : other));
  }, clusters);
}
