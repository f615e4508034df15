import type { Proposition } from '../../model/index.ts';
import { fits } from '../fits.ts';
import { ownSideRules } from './mark-rules.ts';
import type { Target } from './resolve.ts';

/** How far an answer may stand from what it answers, in UTF-16 units of text. */
const REACH = 2500;

const isOf = (target: Target, side: readonly string[]): boolean =>
  target.accused === null
    ? target.accusing
    : side.includes(target.accused) && (target.accusing || target.headline || target.opening);

/**
 * The accusation that a negated sentence about the speaker’s own side answers: the accused, or their government, saying
 * "We do not send bombs across the river". Null where nobody has laid anything on that side.
 */
export function answeredBy(
  proposition: Proposition,
  words: string,
  side: readonly string[],
  targets: readonly Target[],
): Target | null {
  if (!proposition.negated || side.length === 0 || !fits(ownSideRules, words)) return null;
  const laid = targets.filter((target) => isOf(target, side) && !side.some((name) => target.side.includes(name)));
  const near = laid.filter(
    (target) => target.fact && !target.own && Math.abs(target.span[0] - proposition.span[0]) < REACH,
  );
  const weight = (target: Target): number =>
    Number(target.accusing) + Number(target.headline) + Number(target.disputed);
  return near.toSorted((a, b) => weight(b) - weight(a) || a.span[0] - b.span[0])[0] ?? null;
}
