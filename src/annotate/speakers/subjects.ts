import type { Span } from '../../model/index.ts';
import { organisationAtEnd, titleAtEnd } from '../lexicon/words.ts';
import { subjectPatterns } from './subject-patterns.ts';

/** How many of the first words are a role or body that then does something; 0 where none are. */
function lengthOf(words: readonly string[]): number {
  for (let n = words.length - 1; n > 1; n--) {
    const head = words.slice(0, n).join(' ');
    const isSomebody = titleAtEnd(head) !== null || organisationAtEnd(head) !== null;
    if (isSomebody && subjectPatterns.acts.pattern.test(words.slice(n).join(' '))) return n;
  }
  return 0;
}

/**
 * Roles and bodies without a name that open a sentence as its subject, whether they speak or not: "[The regional health
 * agency] gave another figure", "[Karvelia’s ambassador] was summoned". A pronoun in the next sentence may mean them.
 */
export function findSubjects(text: string, sentences: readonly Span[]): readonly Span[] {
  return sentences.flatMap(([start, end]) => {
    const match = subjectPatterns.opens.pattern.exec(text.slice(start, Math.min(end, start + 120)));
    const words = match?.groups?.words;
    if (!match || !words) return [];
    const tokens = words.trimEnd().split(' ');
    const subject = tokens.slice(0, lengthOf(tokens)).join(' ');
    const at = start + match[0].length - words.length;
    return subject === '' ? [] : [[at, at + subject.length] as Span];
  });
}
