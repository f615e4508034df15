import type { Span } from '../model/index.ts';
import { isFoundTimes, matches } from './matches.ts';
import { quick } from './quick.ts';

const CORE = String.raw`[\p{L}\p{N}][\p{L}\p{N}\p{M}_\u00ad\u200c\u200d]*`;
const WORD = new RegExp(
  [
    // U.S., a.m., J.K.: single letters with stops, the last one theirs too
    String.raw`(?<![\p{L}\p{N}])(?:\p{L}\.){2,}(?![\p{L}\p{N}])`,
    // 1,200,000.50: thousands commas and decimal points
    String.raw`\p{Nd}+(?:,\p{Nd}{3})+(?:\.\p{Nd}+)?(?![\p{L}\p{N}])`,
    // didn't, 14-month, 2.5, COVID-19
    String.raw`${CORE}(?:(?:['’\-‐‑]|(?<=\p{Nd})\.(?=\p{Nd}))${CORE})*`,
  ].join('|'),
  'gu',
);

/**
 * The words of a text, or of a span of it, in order. Letters and digits with inner apostrophes, hyphens, decimal points
 * and thousands commas are one word; so are "U.S." and "a.m." with their stops. Currency and percent signs are not words. A run of a script
 * that writes no spaces is one word.
 */
export function words(text: string, within: Span = [0, text.length]): Span[] {
  const offset = within[0];
  return matches(WORD, text.slice(within[0], within[1])).map(
    ({ index, 0: word }): Span => [offset + index, offset + index + word.length],
  );
}

/** Whether a text has so many words at least. */
export const hasWords = (text: string, least: number): boolean => isFoundTimes(WORD, text, least);

/** The words of a text themselves, for where it does not matter where they stand. */
export const wordsIn = (text: string): readonly string[] => text.match(quick(WORD)) ?? [];
