import { givenName } from './given-names.ts';
import { bare, spelt } from './spellings.ts';

/** A person's name as it joins: one spelling each. `given` is null where the surname stands alone. */
export interface PersonName {
  readonly given: string | null;
  readonly last: string;
  /** All of it, one spelling a word: what known actors are found by. */
  readonly whole: string;
}

/** Words before a name that are none of it. */
const TITLE =
  /^(?:(?:(?:acting|deputy|vice|former|ex|prime|foreign|defen[cs]e|interior|finance|president|minister|chancellor|premier|king|queen|prince|princess|sultan|emir|pope|senator|governor|mayor|ambassador|secretary|general|colonel|major|captain|admiral|sir|dame|lord|lady|sheikh|ayatollah|dr|mr|mrs|ms|prof|professor|gen|col|sen|rep|gov)\.?)[\s-]+)+/i;
/** Letters after a name. */
const AFTER = / (?:kc|qc|mp|jr|sr|ii+|iv)$/;
/** "al-Sisi" and "Sisi" are one surname; the article stands before another word. */
const ARTICLE = /^(?:al|el|ash|ad|as)$/;

/** Whether words name a person by name: with a capital, and no possessive ("Maravia's president"). */
const isName = (name: string): boolean => /\p{Lu}/u.test(name) && !/[’']s /.test(name);

/** Reads a person's name; null where it is none ("a spokesman"). */
export function personName(name: string): PersonName | null {
  if (!isName(name)) return null;
  const untitled = name.replace(TITLE, '');
  const all = bare(untitled || name)
    .replace(AFTER, '')
    .split(' ')
    .filter((word, i, words) => i === words.length - 1 || !ARTICLE.test(word));
  const last = spelt(all.at(-1) ?? '');
  if (last === '') return null;
  const given = all.length > 1 ? givenName(all[0]!) : null;
  return { given, last, whole: all.map(spelt).join(' ') };
}

/** Whether two given names can be one: alike, or the first letter of the other ("M. Quill"). */
export const fits = (a: string, b: string): boolean => a === b || ((a.length === 1 || b.length === 1) && a[0] === b[0]);
