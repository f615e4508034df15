import type { StanceWord } from '../model/index.ts';
import type { Unit } from './input.ts';
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

/** A claim says what most of its propositions say; where all are negated the negation is the claim. */
const isOpposite = (unit: Unit, all: readonly Unit[]): boolean => {
  const negatedClaim = all.every(({ proposition }) => proposition!.negated);
  return unit.proposition!.negated !== negatedClaim;
};

/** Those of a claim's propositions that say it, and not its opposite. */
export const sayingIt = (all: readonly Unit[]): readonly Unit[] => all.filter((unit) => !isOpposite(unit, all));

/** Everybody's stance toward the claim that these propositions are. */
export function membersOf(propositions: readonly Unit[]): readonly Member[] {
  return propositions.flatMap((unit) => {
    const stance = stanceOf(cueOf(unit), isOpposite(unit, propositions));
    return stance ? [{ unit, stance }] : [];
  });
}
