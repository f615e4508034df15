import type { RawAttribution, Span } from '../../model/index.ts';
import { hasWords, merge, overlapsAny, subtract, trim } from '../../text/index.ts';
import { fits } from '../fits.ts';
import { clauses } from '../propositions/index.ts';
import { aboutItselfRules } from './mending-rules.ts';
import { nobodySaysRules } from './nothing-rules.ts';

/** Words left beside an attribution that make a clause of the outlet's own: fewer are only connectives. */
const ENOUGH_WORDS = 4;

/** What the outlet says itself: sentences without an attribution, and clauses of others that none touches. */
export function findOwnVoice(
  text: string,
  sentences: readonly Span[],
  raws: readonly RawAttribution[],
): readonly Span[] {
  const taken = merge(raws.flatMap((raw) => [...raw.source, ...raw.cue, ...raw.content]));
  const isFree = (span: Span): boolean => !overlapsAny(taken, span);
  return sentences.flatMap((sentence) => {
    const words = text.slice(...sentence);
    if (fits(aboutItselfRules, words) || fits(nobodySaysRules, words)) return [];
    if (isFree(sentence)) return [sentence];
    return clauses(text, sentence).filter((clause) => isFree(clause) && hasWords(text.slice(...clause), ENOUGH_WORDS));
  });
}

/** Sentences of the report itself: furniture and credits cut out. */
export const ownText = (text: string, sentences: readonly Span[], furniture: readonly Span[]): readonly Span[] =>
  sentences
    .flatMap((sentence) => subtract(sentence, furniture))
    .map((span) => trim(text, span))
    .filter(([start, end]) => end > start);
