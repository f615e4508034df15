import type { Quantity, Span } from '../../model/index.ts';
import { countedWords } from './counted.ts';
import { gap } from './numbers.ts';
import { ordinals, small } from './words.ts';

const word = `(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-)?(?:${Object.keys(ordinals).join('|')})`;

/**
 * An ordinal that counts a noun needs a determiner before it and a common noun after it: "its third attack", "for a
 * second day". Adverbs ("at first"), names ("Second World War") and set phrases ("first lady", "second half") are not.
 */
const FRAME = new RegExp(
  String.raw`\b(?=[\dtfsen])(?<=\b(?:the|its|their|his|her|our|my|this|that|a|an|for|’s|'s|s’)${gap}|^)(?<number>\d{1,3}(?:st|nd|rd|th)|${word})(?=${gap}(?<noun>(?-i:\p{Ll}[\p{L}-]*)))`,
  'gimu',
);

const phrases =
  /^(?:lady|ladies|place|half|time|step|name|names|minister|aid|responders?|degree|amendment|part(?:y|ies)|person|hand|world|thing|things|ever|and|or|to|of|in|on|at|by|is|was|were|for|that|day’s|floor|floors|quarter|grade|graders?|class|baseman|base|cousins?|thoughts?|nature|rate|reported|made|came|began|century|centuries|-.*)$/i;

/** Ordinals with the noun they count: value 3, unit "ordinal" for "third attack in six days". */
export function findOrdinals(text: string): Quantity[] {
  return Array.from(text.matchAll(FRAME)).flatMap((match) => {
    const { number = '', noun = '' } = match.groups ?? {};
    const span: Span = [match.index, match.index + number.length];
    const of = phrases.test(noun) ? null : countedWords(text, span[1], { join: 'at once', many: false });
    return of
      ? [{ span, value: valueOfOrdinal(number.toLowerCase()), upper: null, unit: 'ordinal', qualifier: 'exact', of }]
      : [];
  });
}

const valueOfOrdinal = (number: string): number =>
  Number.parseInt(number, 10) || number.split('-').reduce((sum, part) => sum + (small[part] ?? ordinals[part] ?? 0), 0);
