import type { StanceWord } from '../model/index.ts';
import { oddsAgainst, reactionOf } from './bearing.ts';
import type { Unit } from './input.ts';
import { isAccusing } from './party.ts';
import { cueOf } from './scores.ts';
import { stanceOf } from './stance.ts';

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

/** What a cue that takes a side counts, as log odds: "denied", "accused", "confirmed". */
const PLAIN = 3;

/** Who speaks in one report: the party, else the speaker; nobody known speaks for himself alone. */
function voiceOf({ item, holder }: Unit): string {
  const { speaker } = holder;
  return `${item.report.hash} ${speaker?.party ?? speaker?.id ?? holder.id}`;
}

/** For how sure it is that somebody is against it, what one unit adds, as log odds. */
function sideOf(unit: Unit): number {
  const cue = cueOf(unit);
  if (cue === 'denying') return unit.proposition?.negated ? -PLAIN : PLAIN;
  if (cue !== 'asserting') return 0;
  if (unit.proposition === null) return -PLAIN;
  if (reactionOf(unit) !== null) return 0;
  return oddsAgainst(unit) - (isAccusing(unit) && !unit.proposition.negated ? PLAIN : 0);
}

/** Who goes against what the claim says: nobody takes two sides of it in one report. */
function againstIt(units: readonly Unit[]): ReadonlySet<string> {
  const sums = new Map<string, number>();
  for (const unit of units) sums.set(voiceOf(unit), (sums.get(voiceOf(unit)) ?? 0) + sideOf(unit));
  return new Set([...sums].filter(([, sum]) => sum > 0).map(([voice]) => voice));
}

const isReaction = (unit: Unit): boolean => reactionOf(unit) !== null;

interface Told {
  readonly unit: Unit;
  readonly reaction: StanceWord | null;
  readonly isOpposite: boolean;
}

/** How each proposition stands to the claim. Where nobody says it, or all only react, what they say is the claim. */
function toldBy(propositions: readonly Unit[], pointers: readonly Unit[]): readonly Told[] {
  const against = againstIt([...propositions, ...pointers]);
  const isOpposite = (unit: Unit): boolean =>
    cueOf(unit) === 'asserting' ? against.has(voiceOf(unit)) : unit.proposition!.negated;
  const [reacting, telling] = [propositions.filter(isReaction), propositions.filter((unit) => !isReaction(unit))];
  const isOneSided = telling.every(isOpposite);
  return [
    ...telling.map((unit) => ({ unit, reaction: null, isOpposite: !isOneSided && isOpposite(unit) })),
    ...reacting.map((unit) => ({ unit, reaction: telling.length > 0 ? reactionOf(unit) : null, isOpposite: false })),
  ];
}

/** Those of a claim's propositions that say it, and not its opposite. */
export const sayingIt = (propositions: readonly Unit[], pointers: readonly Unit[] = []): readonly Unit[] =>
  toldBy(propositions, pointers)
    .filter(({ reaction, isOpposite }) => reaction === null && !isOpposite)
    .map(({ unit }) => unit);

/** Everybody's stance toward the claim that these propositions are; `pointers` are what points at them. */
export function membersOf(propositions: readonly Unit[], pointers: readonly Unit[] = []): readonly Member[] {
  return toldBy(propositions, pointers).flatMap(({ unit, reaction, isOpposite }) => {
    const stance = reaction ?? stanceOf(cueOf(unit), isOpposite);
    return stance ? [{ unit, stance }] : [];
  });
}
