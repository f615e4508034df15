import type { Span } from '../../model/index.ts';
import { isCapital, isFoundTimes, isSmall, matches, quick } from '../../text/index.ts';
import { isOutletName } from '../channels/outlets.ts';
import { pronounOf } from '../lexicon/given-names.ts';
import { groupAtEnd, isTitle, organisationAtEnd, titleAtEnd } from '../lexicon/words.ts';
import type { Parties } from '../parties/index.ts';
import { speakerPatterns } from '../speakers/patterns.ts';
import { isHouseName, isTrade, mentionPatterns } from './rules.ts';

export type NameKind = 'person' | 'organisation' | 'government' | 'place' | 'group' | 'other';
export type Gender = 'he' | 'she';

/** A proper name where the text has it, without titles and possessive. Offsets are into the text. */
export interface NameMention {
  readonly name: string;
  readonly span: Span;
  /** Words before the name in its phrase: "Republican presidential nominee". */
  readonly before: string;
  /** What its own words and those beside it tell; null where they tell nothing. */
  readonly kind: NameKind | null;
  readonly gender: Gender | null;
  /** False for one word that opens a sentence or stands in a heading: a name only if the text has it elsewhere. */
  readonly isSure: boolean;
}

const WORD =
  "(?:(?:Mr|Mrs|Ms|Dr|Gen|Col|Lt|Sgt|Capt|Sen|Rep|Gov|Prof|Adm|Maj|Rev|Hon|Del|Jr|Sr|St)\\.|(?:\\p{Lu}\\.)+|(?:\\p{Ll}{1,6})?\\p{Lu}[\\p{L}\\p{N}]*(?:[’']\\p{Lu}\\p{L}+|-\\p{L}[\\p{L}\\p{N}]*)*)";
const LINK = '(?:(?:of the|of|de la|de|del|della|da|dos|van der|van|von|bin|ibn|al|el|la|le|du|&) )?';
/** Ilse “Chico” Brandt: a nickname inside a name. */
const NICKNAME = '[“"]\\p{Lu}[\\p{L}-]+[”"] ';
const RUN = new RegExp(`(?<![\\p{L}\\p{N}’'@#])${WORD}(?: (?:${LINK}|${NICKNAME})${WORD})*`, 'gu');

/** Letters after a person’s name. */
export const LETTERS = /(?: (?:KC|QC|SC|Jr\.?|Sr\.?|II+|FRS|FRSE|RA|[DCOM]BE|PhD|MD|MP))+$/;
const OPENER = mentionPatterns.opener.pattern;
/** One plain word in so many may stand in a heading. */
const HEADING_SHARE = 10;
const BEFORE_REACH = 48;

const SMALL: ReadonlySet<string> = new Set(
  'a an the of in on at to for and or with as by from over is s t vs via be it but'.split(' '),
);

const LETTER_RUN = /\p{L}+/gu;
/** A plain word of more letters than those of `SMALL`. */
const LONG_PLAIN = /(?<!\p{L})\p{Ll}\p{L}{4,}/gu;

/** Whether long plain words alone are too many for a heading, were every second letter a word: so it is in most sentences. */
const isProse = (sentence: string): boolean =>
  isFoundTimes(LONG_PLAIN, sentence, 1 + Math.floor((sentence.length + 1) / (2 * HEADING_SHARE)));

/** A heading in capitals tells no names: "Judge Rejects Request To Unseal File". */
export function isHeading(sentence: string): boolean {
  if (isProse(sentence)) return false;
  const words = (sentence.match(quick(LETTER_RUN)) ?? []).filter((word) => !SMALL.has(word));
  const plain = words.filter(isSmall).length;
  return words.length > 3 && plain <= words.length / HEADING_SHARE;
}

interface Cut {
  readonly before: readonly string[];
  readonly rest: readonly string[];
}

/** No title has more words. */
const LONGEST_FRONT = 12;

/** Takes titles, nationalities and parties off the front: "French President | Emmanuel Macron". */
function cutFront(words: readonly string[], parties: Parties): Cut {
  for (let n = Math.min(words.length - 1, LONGEST_FRONT); n > 0; n--) {
    const head = words.slice(0, n).join(' ');
    const tail = words.slice(n).join(' ');
    if (isTrade(head, tail)) return { before: words.slice(0, n), rest: words.slice(n) };
    if (titleAtEnd(head) && !/^of\b|^&/.test(tail) && !organisationAtEnd(tail))
      return { before: words.slice(0, n), rest: words.slice(n) };
  }
  let from = 0;
  const leads = (word: string): boolean =>
    mentionPatterns.partyWord.pattern.test(word) || parties.find(word)?.form === 'adjective';
  while (from < words.length - 1 && leads(words[from]!)) from++;
  const whole = words.join(' ');
  return from > 0 && !organisationAtEnd(whole) && !groupAtEnd(whole)
    ? { before: words.slice(0, from), rest: words.slice(from) }
    : { before: [], rest: words };
}

function ownKind(name: string, parties: Parties): NameKind | null {
  const party = parties.find(name);
  if (/ (?:Administration|Department|Bureau)$/.test(name)) return 'organisation';
  const isGroup = groupAtEnd(name) || (name.endsWith('s') && titleAtEnd(name.slice(0, -1)) !== null);
  const head = name.split(' of ')[0]!;
  const isBodyOf = head !== name && organisationAtEnd(head) !== null;
  if (isGroup && !isBodyOf && !isOutletName(name)) return 'group';
  if (party?.form === 'adjective') return 'group';
  if (party) return party.form === 'body' ? 'organisation' : 'government';
  if (
    isOutletName(name) ||
    organisationAtEnd(name) ||
    organisationAtEnd(head) ||
    isHouseName(name) ||
    mentionPatterns.company.pattern.test(name)
  )
    return 'organisation';
  if (/^[A-Z][A-Z.&-]+$/.test(name) && !/^\p{L}\.$/u.test(name)) return 'organisation';
  return null;
}

const isRole = (said: string | undefined): boolean =>
  said !== undefined && titleAtEnd(said) !== null && !mentionPatterns.bodyToo.pattern.test(said);

/** "Ilse Brandt, who …", "Ilse Brandt, a former minister of …", "the mayor of Gurras, Ilse Brandt": said of a person. */
const isSomebody = ([front, after]: readonly [string, string]): boolean =>
  mentionPatterns.isWho.pattern.test(after) ||
  mentionPatterns.isSex.pattern.test(after) ||
  mentionPatterns.nicknamed.pattern.test(front) ||
  (mentionPatterns.namedAs.pattern.test(front) && isRole(front.split(/[,.;]/).at(-2)?.trim())) ||
  isRole(mentionPatterns.apposition.pattern.exec(after)?.groups?.said) ||
  (/^[,.]/.test(after) && isRole(mentionPatterns.roleBefore.pattern.exec(front)?.groups?.said));

/** "LUNZ, Castrona — The company": a town that opens a paragraph. */
const isDateline = (name: string, [front, after]: readonly [string, string]): boolean =>
  /^\p{Lu}{4,}(?: \p{Lu}{2,})*$/u.test(name) &&
  /(?:^|\n)$/.test(front) &&
  mentionPatterns.dateline.pattern.test(after) &&
  !isOutletName(name);

function kindOf(name: string, before: string, around: readonly [string, string], parties: Parties): NameKind | null {
  const [front, after] = around;
  if (isDateline(name, around)) return 'place';
  const own = ownKind(name, parties);
  if (own) return own;
  const isCalledBody = organisationAtEnd(before) !== null && titleAtEnd(before) === null && groupAtEnd(before) === null;
  if (isCalledBody || mentionPatterns.calledBody.pattern.test(front) || mentionPatterns.tradeAfter.pattern.test(after))
    return 'organisation';
  if (LETTERS.test(name)) return 'person';
  if (titleAtEnd(before) || isSomebody(around) || mentionPatterns.kinBefore.pattern.test(front)) return 'person';
  const words = name.split(' ');
  const isGiven =
    pronounOf(words[0]!) !== null && !(words.length === 1 && mentionPatterns.alsoPlace.pattern.test(name));
  if (speakerPatterns.noPerson.pattern.test(isGiven ? words.slice(1).join(' ') : name)) return 'other';
  if (isGiven && (words.length === 1 || !/^(?:of|&)$/.test(words[1]!))) return 'person';
  if (mentionPatterns.place.pattern.test(front) && !/^[’']/.test(after)) return 'place';
  return mentionPatterns.isThing.pattern.test(after) ? 'other' : null;
}

function genderOf(name: string, before: string, [front, after]: readonly [string, string]): Gender | null {
  if (speakerPatterns.he.pattern.test(before)) return 'he';
  if (speakerPatterns.she.pattern.test(before)) return 'she';
  const kin = mentionPatterns.kinBefore.pattern.exec(front)?.groups?.kin ?? '';
  if (kin) return /^(?:wife|mother|daughter|sister|girlfriend)$/i.test(kin) ? 'she' : 'he';
  const sex = mentionPatterns.isSex.pattern.exec(after)?.groups;
  if (sex) return sex.she ? 'she' : 'he';
  return pronounOf(name.split(' ')[0]!);
}

const LOWER_BEFORE = /(?:\p{L}[\p{L}’'-]*\s){1,4}$/u;

/** Leaves off what stands behind a name in capitals too: "Ilse Brandt Saturday, January 31", "Uh I". */
function cutEnd(run: string, after: string): string {
  const words = run.split(' ');
  const last = words.at(-1)!;
  const isDate = mentionPatterns.calendar.pattern.test(last) && /^, \p{Lu}\p{L}+ \d/u.test(after);
  const isSelf = last === 'I' && pronounOf(words.at(-2) ?? '') === null;
  return words.length > 1 && (isDate || isSelf) ? words.slice(0, -1).join(' ') : run;
}

/** A run of capitals in a sentence. */
interface Run {
  readonly index: number;
  readonly words: string;
}

const POSSESSIVE = /^(?:[’']s?) $/;
const OF_NAME = /^[’']s(?: of \p{Lu}[\p{L}-]+|(?= (?:said|says|has said|declined|denied|announced|confirmed)\b))/u;

/** "St Alban’s | Hospital", "Women’s | Refugee Council": whether two runs that a possessive parts are one name. */
function isOneName(whole: string, owner: string, parties: Parties): boolean {
  if (mentionPatterns.oneName.pattern.test(whole)) return true;
  return mentionPatterns.ownedHouse.pattern.test(whole) && parties.find(owner) === null;
}

/** "Institute | for Eastern Studies": what a body in capitals is for. */
const BODY_FOR = /^ for (?:the )?$/;
const isBodyName = (words: string): boolean => organisationAtEnd(words) !== null && titleAtEnd(words) === null;

/** The runs of capitals of a sentence, those of one name joined. */
function runsOf(sentence: string, parties: Parties): readonly Run[] {
  const runs: Run[] = [];
  for (const { index, 0: words } of matches(RUN, sentence)) {
    const last = runs.at(-1);
    const end = index + words.length;
    if (last && index < last.index + last.words.length) continue;
    const between = last ? sentence.slice(last.index + last.words.length, index) : '';
    const whole = last ? sentence.slice(last.index, end) : '';
    const isBody = last !== undefined && BODY_FOR.test(between) && isBodyName(last.words);
    if (last && (isBody || (POSSESSIVE.test(between) && isOneName(whole, last.words, parties))))
      runs[runs.length - 1] = { index: last.index, words: whole };
    else runs.push({ index, words: `${words}${OF_NAME.exec(sentence.slice(end, end + 40))?.[0] ?? ''}` });
  }
  return runs;
}

/** "Joan Tarrant | of Caldonia", "Tomas Brandl | of the Institute": where a person is from is no part of the name. */
function bornIn(run: string): string {
  const [head, body] = run.split(/ of (?:the )?/);
  const isOfBody = body !== undefined && organisationAtEnd(body.split(' for ')[0]!) !== null && !HOUSE.test(head!);
  const isPerson = /^\S+ \S+$/.test(head!) && (isOfBody || pronounOf(head!.split(' ')[0]!) !== null);
  return isPerson && !organisationAtEnd(head!) && titleAtEnd(head!.split(' ')[0]!) === null ? head! : run;
}

/** "Supreme Court of …", "Board Members of …": two words that are no person’s. */
const HOUSE = mentionPatterns.house.pattern;

/** One run of capitals as a name; null where it is none. */
function readRun(
  text: string,
  start: number,
  whole: string,
  opens: boolean,
  heading: boolean,
  parties: Parties,
): NameMention | null {
  const run = cutEnd(bornIn(whole), text.slice(start + whole.length, start + whole.length + BEFORE_REACH));
  const words = run.split(' ');
  const from = words.length > 1 && OPENER.test(words[0]!) ? 1 + words.slice(1).findIndex(isCapital) : 0;
  const isGiven = mentionPatterns.givenMonth.pattern.test(words.slice(from).join(' '));
  const isDay = !isGiven && words.length > from + 1 && mentionPatterns.calendar.pattern.test(words[from]!);
  const first = isDay ? words.findIndex((word, i) => i > from && isCapital(word)) : from;
  const { before, rest } = cutFront(words.slice(first), parties);
  const name = rest.join(' ').replace(/(?<=\p{L}{2})\.$/u, '');
  const isDate = !isGiven && mentionPatterns.calendar.pattern.test(rest[0] ?? '');
  if (!name || OPENER.test(name) || isDate || isTitle(name)) return null;
  if (mentionPatterns.letters.pattern.test(name) || mentionPatterns.compound.pattern.test(name)) return null;
  const isAdjective = parties.find(name)?.form === 'adjective' || mentionPatterns.partyWord.pattern.test(name);
  if (isAdjective && !name.endsWith('s')) return null;
  const at = start + run.length - rest.join(' ').length;
  const end = at + name.length;
  const front = text.slice(Math.max(0, at - BEFORE_REACH), at);
  const lower =
    quick(LOWER_BEFORE)
      .exec(front.split(/[.,;:“”"()\n]/).at(-1) ?? '')?.[0]
      .trim() ?? '';
  const phrase = before.length > 0 && lower.length < before.join(' ').length ? before.join(' ') : lower;
  const around = [front, text.slice(end, end + 80)] as const;
  const isSingle = !name.includes(' ');
  return {
    name,
    span: [at, end],
    before: phrase,
    kind: kindOf(name, phrase, around, parties),
    gender: genderOf(name, phrase, around),
    isSure: !heading && !(opens && isSingle && from === 0 && before.length === 0),
  };
}

/** All proper names of a text, in order. `sentences` are its sentences, in order. */
export function findNames(text: string, sentences: readonly Span[], parties: Parties): readonly NameMention[] {
  return sentences.flatMap(([start, end]) => {
    const sentence = text.slice(start, end);
    const heading = isHeading(sentence);
    return runsOf(sentence, parties).flatMap(({ index, words }) => {
      const opens = /^[^\p{L}]*$/u.test(sentence.slice(0, index)) || /[“"‘]$/.test(sentence.slice(0, index));
      return readRun(text, start + index, words, opens, heading, parties) ?? [];
    });
  });
}
