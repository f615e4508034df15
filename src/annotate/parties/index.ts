import { isCapital, matches, remembered } from '../../text/index.ts';
import { fits, matchOf } from '../fits.ts';
import { pronounOf } from '../lexicon/given-names.ts';
import { type ForceMention, readForces } from './forces.ts';
import { findParty, knownNames, longestName, type Openers, openersOf, type PartyEntry } from './gazetteer.ts';
import { findLocalParties } from './local.ts';
import { homeRules, nameEndRules, nameOpenerRules, ofRules } from './rules.ts';

/** A party named in a text, with where. Offsets are into the text that was asked about. */
export interface PartyMention extends PartyEntry {
  readonly start: number;
  readonly end: number;
}

/** Finds the parties that words of one report name. */
export interface Parties {
  /** All parties in these words, in order, longest names first where they overlap. */
  readonly findAll: (words: string) => readonly PartyMention[];
  /** The party these words as a whole name, or null. */
  readonly find: (words: string) => PartyEntry | null;
  /** The first body of power that these words name without a state ("the army", "police"), with its party; or null. */
  readonly findForce: (words: string) => ForceMention | null;
  /** The state of the report’s place line; null where it has none. */
  readonly home: string | null;
}

const TOKEN = /(?:\p{L}\.){2,}|[\p{L}\p{N}]+(?:[’'.-][\p{L}\p{N}]+)*/gu;

const HAS_CAPITAL = /\p{Lu}/u;

/** The first word of a name, cut as texts are. */
const firstOf = (name: string): string => matches(TOKEN, name)[0]?.[0] ?? name;
const opensKnown = openersOf(knownNames, firstOf);

/** How names of a report are known: whether one may open with a word, and what words name. */
interface Book {
  readonly opens: Openers;
  readonly look: (words: string) => PartyEntry | null;
}

/** "the Senate of Norland", "Paris of the East": a known name that "of" goes on from is another’s, but for that of the same state. */
function isPart(words: string, { end, form, party }: PartyMention, { look }: Book): boolean {
  if (form === 'adjective' || !fits(ofRules, words.slice(end, end + 12))) return false;
  const [next] = matches(TOKEN, words.slice(end).replace(/^ of (?:the )?/, ''));
  return look(next![0])?.party !== party;
}

/** "Mark Cuban", "West Virginia", "Washington Post": a known name inside another name. */
function isInName(words: string, { start, end }: PartyMention): boolean {
  const before = /(?<word>\p{Lu}[\p{L}’'-]*) $/u.exec(words.slice(Math.max(0, start - 24), start))?.groups?.word;
  const isNamed = before !== undefined && (pronounOf(before) !== null || fits(nameOpenerRules, before));
  return isNamed || fits(nameEndRules, words.slice(end, end + 16));
}

function mentionsIn(words: string, book: Book): PartyMention[] {
  const tokens = HAS_CAPITAL.test(words) ? matches(TOKEN, words) : [];
  const found: PartyMention[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const first = tokens[i]!;
    if (!isCapital(first[0]) || !book.opens(first[0])) continue;
    for (let n = Math.min(longestName, tokens.length - i); n > 0; n--) {
      const last = tokens[i + n - 1]!;
      const [start, end] = [first.index, last.index + last[0].length];
      const entry = book.look(words.slice(start, end));
      const named = entry && { ...entry, start, end };
      if (!named || isPart(words, named, book) || isInName(words, named)) continue;
      found.push(named);
      i += n - 1;
      break;
    }
  }
  return found;
}

function homeOf(text: string, look: (words: string) => PartyEntry | null): string | null {
  const state = matchOf(homeRules, text)?.groups?.state;
  return state ? (look(state)?.party ?? null) : null;
}

/** Reads a report’s own parties once (see findLocalParties); known ones come from the gazetteer. */
export function readParties(text: string): Parties {
  const local = findLocalParties(text);
  const opensLocal = openersOf(local.keys(), firstOf);
  const opens = (word: string) => opensKnown(word) || opensLocal(word);
  const look = remembered((words: string) => findParty(words, local));
  const findAll = remembered((words: string) => mentionsIn(words, { opens, look }));
  const states = new Set(findAll(text).flatMap(({ party, form }) => (form === 'body' ? [] : [party]))).size;
  const home = homeOf(text, look);
  return { find: look, findAll, findForce: remembered(readForces({ text, look, states, home })), home };
}
