import type { Proposition } from '../../model/index.ts';
import type { Target } from './resolve.ts';

/** "We don’t attack", "our transmitters", "I never": said of the speaker’s own side. */
const OWN_SIDE = /\b(?:we|our|us|ours|I|my|me)\b/i;

/** How far an answer may stand from what it answers, in UTF-16 units of text. */
const REACH = 2500;

const isOf = (target: Target, party: string): boolean =>
  target.accused === party || (target.accusing && target.accused === null);

/**
 * The accusation that a negated sentence about the speaker’s own side answers: the accused, or their government, saying
 * "We do not send bombs across the river". Null where nobody has laid anything on that side.
 */
export function answeredBy(
  proposition: Proposition,
  words: string,
  party: string | null,
  targets: readonly Target[],
): Target | null {
  if (!proposition.negated || party === null || !OWN_SIDE.test(words)) return null;
  const laid = targets.filter(
    (target) => isOf(target, party) && target.party !== party && (target.accusing || target.disputed),
  );
  const near = laid.filter((target) => Math.abs(target.span[0] - proposition.span[0]) < REACH);
  return near.toSorted((a, b) => Number(b.headline) - Number(a.headline) || a.span[0] - b.span[0])[0] ?? null;
}
