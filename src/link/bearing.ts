import type { StanceWord } from '../model/index.ts';
import type { Unit } from './input.ts';
import { linkPatterns } from './patterns.ts';
import { cueOf } from './scores.ts';

/**
 * How a statement bears on its claim by its own words, where the cue only says that it was said: "he spent the evening
 * at home" goes against, "it had asked for the tapes" is looking into it. A model tells (see infer/meanings).
 */

/** Weights of a logistic model, fitted on the statements of boards drawn by hand (`eval/bearing.ts`). */
const WEIGHTS = { against: 0.838, negated: 0.597, headline: 1.347, bias: -1.278 } as const;
type Sign = keyof typeof WEIGHTS;

/** Shares come in hundredths: a smaller one counts as half of that. */
const LEAST = 0.005;
/** What a negation counts, as log odds, where words were not weighed. */
const NEGATION = 3;

/** Reactions that are no side: the words take the likeliest where all of them together are likelier than not. */
const LIKELY = 0.5;
const REACTIONS = ['cannot verify', 'investigating', 'no comment'] as const satisfies readonly StanceWord[];

const isNoAnswer = ({ item, span }: Unit): boolean =>
  linkPatterns.sayingOnly.pattern.test(item.report.text.slice(...span));

/** How the words bear on it, where the cue takes no side. */
const bearingOf = (unit: Unit) =>
  cueOf(unit) === 'asserting' && !isNoAnswer(unit) ? (unit.proposition?.bearing ?? null) : null;

/** What speaks for its going against what is at issue; null where its words were not weighed. */
export function oddsSigns(unit: Unit): Readonly<Record<Sign, number | boolean>> | null {
  const bearing = bearingOf(unit);
  if (bearing === null) return null;
  const against = Math.log(Math.max(bearing.denies, LEAST) / Math.max(bearing.asserts, LEAST));
  return { against, negated: unit.proposition!.negated, headline: unit.headline, bias: true };
}

/** How surely what is said goes against what is at issue, as log odds: by its words where these were weighed, else by a negation in it. */
export function oddsAgainst(unit: Unit): number {
  const signs = oddsSigns(unit);
  if (signs === null) return unit.proposition!.negated ? NEGATION : -NEGATION;
  return Object.entries(WEIGHTS).reduce((sum, [sign, weight]) => sum + weight * Number(signs[sign as Sign]), 0);
}

/** Whether it rather goes against it than says it. */
export const isAgainst = (unit: Unit): boolean => oddsAgainst(unit) > 0;

/** The stance that is no side which the words themselves take: "she was not convinced", "would give no interviews". */
export function reactionOf(unit: Unit): StanceWord | null {
  const bearing = bearingOf(unit);
  if (bearing === null) return null;
  const all = REACTIONS.reduce((sum, word) => sum + bearing[word], 0);
  return all < LIKELY ? null : REACTIONS.reduce((best, word) => (bearing[word] > bearing[best] ? word : best));
}

/** Whether what is said answers something that somebody else says, rather than say it. */
export const isAnswer = (unit: Unit): boolean =>
  cueOf(unit) !== 'asserting' || reactionOf(unit) !== null || isAgainst(unit);
