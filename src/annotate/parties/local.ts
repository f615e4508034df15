import { matches, quick, remembered } from '../../text/index.ts';
import { anyOf, fits } from '../fits.ts';
import { pronounOf } from '../lexicon/given-names.ts';
import { findKnownParty, findParty, type PartyEntry, plainKey } from './gazetteer.ts';
import {
  adjectiveRules,
  capitalRules,
  demonymRules,
  fullNameRules,
  homeRules,
  kinRules,
  noStateRules,
  statehoodRules,
} from './rules.ts';

const statehood = statehoodRules.map((rule) => anyOf([rule], 'g'));
const homes = homeRules.map((rule) => anyOf([rule], 'g'));
const fullNames = fullNameRules.map((rule) => anyOf([rule], 'g'));
const capitals = capitalRules.map((rule) => anyOf([rule], 'g'));
const DEMONYM = anyOf(demonymRules);

const stem = remembered((word): string =>
  word
    .toLowerCase()
    .replace(DEMONYM, '')
    .replace(/[aeiouy]+$/, ''),
);

/** "Sundish" and "Sundmark" are kin: one is an adjective on the start of the other. */
function isKin(a: string, b: string): boolean {
  const [x, y] = [stem(a), stem(b)];
  if (x === y) return true;
  const isStart = x.length < y.length ? x.length >= 4 && y.startsWith(x) : y.length >= 4 && x.startsWith(y);
  return isStart && (fits(kinRules, a) || fits(kinRules, b));
}

const CAPITALISED = /\p{Lu}[\p{L}-]{3,}/gu;

const capitalised = (text: string): Set<string> => new Set(text.match(quick(CAPITALISED)) ?? []);

/**
 * "President Gustavo Arango", "Ewan Arango KC", "Ewan Arango, 58,": a word that a given name stands before, or letters or
 * an age after, is a person’s, and a person is never a party.
 */
function isSurname(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const [given, after] = [matchAt(GIVEN, text, at)?.[1], matchAt(AFTER, text, at + word.length)];
    if (given && after && (after[0] !== '' || pronounOf(given) !== null)) return true;
  }
  return false;
}

const GIVEN = /(?<=(\p{Lu}\p{L}+) )/uy;
const AFTER = /\b(?: (?:KC|QC|SC|MP|Jr|Sr)\b|, \d\d,)?/uy;

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function findStates(text: string): readonly string[] {
  const found = [...statehood, ...fullNames, ...homes].flatMap((rule) =>
    matches(rule, text).flatMap(({ groups }) => [groups?.state ?? '', groups?.other ?? '']),
  );
  return [...new Set(found)].filter(
    (word) => word && !findKnownParty(word) && !fits(noStateRules, word) && !isSurname(text, word),
  );
}

/** "ALDERMERE, March 4": a place line writes the name in capitals. */
const isCapitals = (word: string): boolean => word === word.toUpperCase();

/** Of the words that share a stem the one that is no adjective, then the shortest: "Tarvania" before "Tarvanian". */
function nameOf(state: string, all: ReadonlySet<string>): string {
  const alike = [...all].filter((word) => isKin(word, state));
  const plain = alike.filter((word) => !isCapitals(word));
  const kin = plain.length > 0 ? plain : alike;
  const isAdjective = (word: string) => Number(fits(adjectiveRules, word));
  return kin.sort((a, b) => isAdjective(a) - isAdjective(b) || a.length - b.length || (a < b ? -1 : 1))[0] ?? state;
}

/**
 * Parties that only this text names, so that an unknown or invented state is read like a known one: words used as a
 * state is ("the Tarvanian government"), the words of the same stem, and capitals that the text says are theirs.
 */
export function findLocalParties(text: string): ReadonlyMap<string, PartyEntry> {
  const states = findStates(text);
  const all = states.length > 0 ? capitalised(text) : new Set<string>();
  const found = new Map<string, PartyEntry>();
  for (const state of states) {
    const party = nameOf(state, all);
    for (const word of all) {
      if (!isKin(word, state) || findKnownParty(word)) continue;
      found.set(plainKey(word), { party, form: plainKey(word) === plainKey(party) ? 'name' : 'adjective' });
    }
  }
  for (const rule of fullNames) {
    for (const { groups } of matches(rule, text)) {
      const party = partyIn(found, groups!.state!);
      if (party && !findKnownParty(groups!.whole!)) found.set(plainKey(groups!.whole!), { party, form: 'name' });
    }
  }
  for (const rule of capitals) {
    for (const { groups } of matches(rule, text)) {
      const party = partyIn(found, groups?.state ?? '');
      if (party && groups?.seat && !findKnownParty(groups.seat))
        found.set(plainKey(groups.seat), { party, form: 'seat' });
    }
  }
  return found;
}

const partyIn = (local: ReadonlyMap<string, PartyEntry>, word: string): string | null =>
  findParty(word, local)?.party ?? null;
