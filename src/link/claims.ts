import type { Keys, Proposition } from '../model/index.ts';
import { joinAnswers } from './answers.ts';
import { countedBefore } from './bare-counts.ts';
import { candidatePairs } from './candidates.ts';
import { clusterPairs, mergeGroups } from './cluster.ts';
import { comparePlaces, type Unit } from './input.ts';
import { type Joined, offerSame } from './may-be.ts';
import { type Draft, type Member, membersOf } from './members.ts';
import { NEAR_ENOUGH, nearness } from './nearness.ts';
import { isAccusing } from './party.ts';
import { joinReplies } from './replies.ts';
import { cueOf, isFact, pairScorer, type Scored, shared } from './scores.ts';
import { stanceOf } from './stance.ts';
import { tieStances } from './tie-stances.ts';
import { type Bonds, bondsOf, joinBound, type Tie, unitAt } from './ties.ts';

/** Mean likeness from which propositions of different reports are one claim. */
const SAME_ACROSS = 0.45;

const byPlace = (a: Unit, b: Unit): number => comparePlaces(a, b) || (a.holder.id < b.holder.id ? -1 : 1);

const holdsSpan = (draft: Draft, unit: Unit): boolean =>
  unit.pointer!.at.some((at) =>
    draft.propositions.some((p) => p.item === unit.item && p.span[0] === at[0] && p.span[1] === at[1]),
  );

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

/** What its propositions say, beside what points at them. */
const withStances = ({ propositions, members }: Draft): Draft => ({
  propositions,
  members: [
    ...membersOf(
      propositions,
      members.map(({ unit }) => unit),
    ),
    ...members,
  ],
});

/**
 * Denials of something that no report of the story tells: each stays as a claim of its own, so that none is lost. Its
 * proposition is the passage itself.
 */
function deniedAlone(drafts: readonly Draft[], pointers: readonly Unit[]): readonly Draft[] {
  const placed = new Set(drafts.flatMap(({ members }) => members.map(({ unit }) => unit)));
  return pointers
    .filter((unit) => cueOf(unit) === 'denying' && !placed.has(unit))
    .map((unit) => {
      const { span, of, keys } = unit.pointer!;
      const proposition: Proposition = {
        span,
        of,
        act: 'fact',
        negated: false,
        accused: null,
        keys,
        meaning: null,
        bearing: null,
      };
      const alone = { ...unit, proposition };
      return { propositions: [alone], members: [{ unit: alone, stance: 'denies' }] };
    });
}

/** The keys that a unit is found by; on whom it lays something is one more, and a bare count has those of the one it goes with. */
function keysOf(unit: Unit, before: ReadonlyMap<Unit, Unit>): Keys {
  const { keys, accused } = (before.get(unit) ?? unit).proposition!;
  return accused ? { ...keys, names: [...keys.names, `accused ${accused}`] } : keys;
}

type Clusters = readonly (readonly number[])[];

interface Units {
  readonly propositions: readonly Unit[];
  readonly pointers: readonly Unit[];
}

/** Pairs of propositions that something speaks for, by what they share or by what they mean. */
function pairsOf({ propositions, pointers }: Units): readonly Scored[] {
  const before = countedBefore(propositions);
  const isNear = (a: number, b: number): boolean =>
    (nearness(propositions[a]!.proposition!, propositions[b]!.proposition!) ?? 0) >= NEAR_ENOUGH;
  const keys = propositions.map((unit) => keysOf(unit, before));
  return candidatePairs(keys, pairScorer(propositions, pointers, before), isNear);
}

/** Clusters of propositions that are one claim. Rules come first, so that no accusation loses its denial to a likeness. */
function clustersOf(units: Units, pairs: readonly Scored[], bonds: Bonds): Clusters {
  const merging = { threshold: SAME_ACROSS, apart: bonds.apart };
  const ruled = pairs.filter(({ rules }) => rules > 0).map(({ a, b, rules }) => ({ a, b, score: rules }));
  const byRules = clusterPairs(units.propositions.length, ruled, merging);
  const groups = joinReplies(byRules, bonds, units).toSorted((x, y) => x[0]! - y[0]!);
  // a person joins whole claims as they are shown, so what they said comes last
  const merged = mergeGroups(groups, pairs, merging);
  const { propositions } = units;
  return joinBound(joinAnswers(merged, { propositions, pairs, apart: bonds.apart }), bonds);
}

/** Joins the units of one story to claims: propositions that say the same or the opposite, then pointers at them. */
export function joinClaims(units: readonly Unit[], ties: readonly Tie[] = []): readonly Joined[] {
  const propositions = units.filter(({ proposition }) => proposition !== null).toSorted(byPlace);
  const pointers = units.filter(({ pointer }) => pointer !== null).toSorted(byPlace);
  const pairs = pairsOf({ propositions, pointers });
  const bonds = bondsOf(propositions.length, ties, (place) => unitAt(propositions, place));
  const drafts = clustersOf({ propositions, pointers }, pairs, bonds).map((cluster) => {
    return { propositions: cluster.map((i) => propositions[i]!), members: [] };
  });
  const pointed = addPointers(drafts, pointers).map(withStances);
  const all = [...pointed, ...deniedAlone(pointed, pointers)];
  const tied = tieStances(all, units, ties).map((draft) => ({
    ...draft,
    members: draft.members.toSorted((a, b) => byPlace(a.unit, b.unit)),
  }));
  return offerSame(tied, propositions, { pairs, apart: bonds.apart });
}
