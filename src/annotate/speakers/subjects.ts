import type { Span } from '../../model/index.ts';
import { groupAtEnd, organisationAtEnd, titleAtEnd } from '../lexicon/words.ts';
import { subjectPatterns } from './subject-patterns.ts';

/** A phrase without what it is of: "Residents" of "Residents of the quarter". */
const bare = (phrase: string): string => phrase.split(/ (?:of|in|from|at|near|on) /)[0] ?? phrase;

/** Whether words are many people, "security officials", or one role or body that was named before, "the agency". */
function isSomebody(words: string): boolean {
  if (groupAtEnd(bare(words)) !== null) return true;
  const isDefinite = /^(?:(?:the|its|his|her|their) |\S+[’']s )/i.test(words);
  return isDefinite && (titleAtEnd(words) !== null || organisationAtEnd(words) !== null);
}

/** In this much of a sentence, in UTF-16 units, its subject stands. */
const OPENING = 200;

/** How many of the first words are a role, a body or people that then do something; 0 where none are. */
function lengthOf(words: readonly string[]): number {
  for (let n = words.length - 1; n > 0; n--) {
    const isDoing = subjectPatterns.acts.pattern.test(words.slice(n).join(' '));
    if (isDoing && isSomebody(words.slice(0, n).join(' '))) return n;
  }
  return 0;
}

/** "Then there is [a constable] from the second row", "[An officer] who was on duty gave a further detail": somebody new. */
function newcomerIn(opening: string): Span | null {
  const { newcomer, teller } = subjectPatterns;
  const match = newcomer.pattern.exec(opening) ?? teller.pattern.exec(opening);
  const who = match?.groups?.who;
  if (!match || !who || (titleAtEnd(who) === null && groupAtEnd(who) === null)) return null;
  const at = match[0].indexOf(who);
  return [at, at + who.length];
}

/**
 * Roles, bodies and people without a name that open a sentence as its subject, whether they speak or not: "[The regional
 * health agency] gave another figure", "[Residents of the quarter] fled". A pronoun in the next sentence may mean them.
 */
export function findSubjects(text: string, sentences: readonly Span[]): readonly Span[] {
  return sentences.flatMap(([start, end]) => {
    const opening = text.slice(start, Math.min(end, start + OPENING));
    const newcomer = newcomerIn(opening);
    if (newcomer) return [[start + newcomer[0], start + newcomer[1]] as Span];
    const match = subjectPatterns.opens.pattern.exec(opening);
    const words = match?.groups?.words;
    if (!match || !words) return [];
    const tokens = words.trimEnd().split(' ');
    const subject = tokens.slice(0, lengthOf(tokens)).join(' ');
    const at = start + match[0].length - words.length;
    return subject === '' ? [] : [[at, at + subject.length] as Span];
  });
}
