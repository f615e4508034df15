import { speakerPatterns } from './patterns.ts';
import type { Phrase } from './phrase.ts';

const NUMBERS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  both: 2,
};

/** "Russian authorities", "sources", "they": more than one, uncounted. */
const PLURAL = speakerPatterns.pluralHead.pattern;

/** How many speak: "two officials" 2, "residents" several, "a spokesman" 1. */
export function numberOf(source: string, phrase: Phrase): number | 'several' {
  if (phrase.naming === 'named' && phrase.kind === 'person' && !phrase.pronoun) return 1;
  if (speakerPatterns.oneOf.pattern.test(source)) return 1;
  const counted = speakerPatterns.counted.pattern.exec(source)?.[1]?.toLowerCase();
  if (counted) return NUMBERS[counted] ?? Number(counted);
  if (phrase.pronoun) return phrase.pronoun === 'they' || phrase.pronoun === 'we' ? 'several' : 1;
  const head = phrase.name.split(speakerPatterns.afterHead.pattern)[0] ?? '';
  return phrase.naming !== 'named' && (phrase.kind === 'group' || phrase.kind === 'person') && PLURAL.test(head)
    ? 'several'
    : 1;
}
