import type { StanceWord } from '../model/index.ts';
import type { FactStance } from './facts.ts';
import { isSourced } from './origins.ts';

/** Stances that say something; silence needs no second source. */
export const SAYS: readonly StanceWord[] = ['asserts', 'denies', 'cannot verify', 'investigating'];

/** The stances of one claim. */
interface Said {
  readonly stances: readonly FactStance[];
}

/** The one unnamed person by whom a stance is known: who says it, or who told of it ("an official confirmed that the police …"). */
export function unnamedBehind({ stances }: Said, stance: FactStance): string | null {
  if (stance.source.naming === 'anonymous') return stance.number === 1 ? stance.source.name : null;
  const unnamed = stances.filter(
    (s) => s.report === stance.report && s.source.naming === 'anonymous' && s.number === 1,
  );
  const carrier = stance.channel.find((link) => unnamed.some((s) => s.source.name === link.name));
  return carrier?.name ?? null;
}

/**
 * Stances of a side that rests on one unnamed person. Several reports may carry that person's words; an outlet's own
 * voice beside it is no second source.
 */
export function findAlone(facts: Said): readonly FactStance[] {
  return SAYS.flatMap((word) => {
    const side = facts.stances.filter((s) => s.stance === word && isSourced(s));
    const isUnnamed = side.every((s) => unnamedBehind(facts, s) !== null);
    return isUnnamed && new Set(side.map((s) => s.origin)).size === 1 ? side : [];
  });
}
