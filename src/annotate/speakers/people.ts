import type { Span } from '../../model/index.ts';
import { matches } from '../../text/index.ts';
import { groupAtEnd, isTitle, organisationAtEnd, titleAtEnd } from '../lexicon/words.ts';
import type { Parties } from '../parties/index.ts';
import { speakerPatterns } from './patterns.ts';

/** A person named in the text, wherever: antecedents of pronouns and short forms. */
export interface PersonMention {
  readonly name: string;
  readonly surname: string;
  readonly span: Span;
  /** Words before the name in its phrase: "Malawian President". */
  readonly before: string;
}

const NAME =
  /(?<![\p{L}\p{N}])(?:\p{Lu}\.|(?:Mr|Mrs|Ms|Dr|Gen|Col|Lt|Sgt|Capt|Sen|Rep|Gov|Prof|Adm|Maj|Rev|Hon|Det|Insp)\.|\p{Lu}[\p{L}’'-]*)(?: (?:(?:de|del|della|da|dos|van|von|der|den|bin|ibn|al|el|la|le|du) )*(?:\p{Lu}\.|(?:Jr|Sr)\.|\p{Lu}[\p{L}’'-]*)){1,4}/gu;

const STOP = speakerPatterns.sentenceStart.pattern;

/** "World Press Freedom Day", "Novo Street", "Peace Prize": capitals that are no person. */
const NO_PERSON = speakerPatterns.noPerson.pattern;

function dropFront(words: readonly string[], parties: Parties): { before: string; rest: readonly string[] } {
  let from = STOP.test(words[0] ?? '') ? 1 : 0;
  for (let n = words.length - 1; n > from; n--) {
    if (titleAtEnd(words.slice(from, n).join(' ')))
      return { before: words.slice(0, n).join(' '), rest: words.slice(n) };
  }
  while (from < words.length && parties.find(words[from]!)?.form === 'adjective') from++;
  return { before: words.slice(0, from).join(' '), rest: words.slice(from) };
}

const isPersonName = (rest: readonly string[], before: string, parties: Parties): boolean => {
  const name = rest.join(' ');
  if (rest.length === 0 || (rest.length === 1 && !titleAtEnd(before))) return false;
  if (organisationAtEnd(name) || groupAtEnd(name) || parties.find(name) || isTitle(name)) return false;
  if (NO_PERSON.test(name)) return false;
  return (
    !rest.some((word) => /^[A-Z]{2,}$/.test(word) && word !== 'KC' && word !== 'QC') &&
    parties.findAll(name).length === 0
  );
};

/** Persons named in full or with a title, in text order. */
export function findPeople(text: string, parties: Parties): readonly PersonMention[] {
  const found: PersonMention[] = [];
  for (const match of matches(NAME, text)) {
    const clean = match[0].replace(/[’']s?$|[.]$/, '');
    const ofOffice = /\bof $/.test(text.slice(0, match.index)) && speakerPatterns.ofOffice.pattern.test(clean);
    const { before, rest } = dropFront(clean.split(' ').slice(ofOffice ? 1 : 0), parties);
    const lower =
      /([\p{Ll}-]+ ?[\p{Ll}-]+)\s$/u.exec(text.slice(Math.max(0, match.index - 40), match.index))?.[1] ?? '';
    if (!isPersonName(rest, before || lower, parties)) continue;
    const name = rest.join(' ');
    const start = match.index + clean.length - name.length;
    const surname = rest.filter((word) => !speakerPatterns.afterName.pattern.test(word)).at(-1) ?? name;
    found.push({ name, surname, span: [start, start + name.length], before });
  }
  return found;
}
