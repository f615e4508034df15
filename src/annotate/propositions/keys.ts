import { stemmer } from 'stemmer';
import type { Keys, Rule } from '../../model/index.ts';
import { matches, remembered, wordsIn } from '../../text/index.ts';
import { eventClasses, kinRows } from '../lexicon/kin.ts';
import { stopwords } from '../lexicon/stopwords.ts';
import { isTitle } from '../lexicon/words.ts';
import type { Parties } from '../parties/index.ts';
import { backgroundRules, oneWordRules } from './key-rules.ts';

const classOf: ReadonlyMap<string, string> = new Map(
  kinRows.toReversed().flatMap((row) => row.map((word) => [stemmer(word), row[0]!] as const)),
);

/** Irregular past forms that a stemmer leaves: "shot" → shoot. Only verbs that news events turn on. */
const IRREGULAR: Readonly<Record<string, string>> = {
  shot: 'shoot',
  fired: 'shoot',
  firing: 'shoot',
  hit: 'attack',
  struck: 'attack',
  beaten: 'attack',
  beating: 'attack',
  beatings: 'attack',
  stole: 'steal',
  stolen: 'steal',
  fled: 'flee',
  sank: 'sink',
  sunk: 'sink',
  sunken: 'sink',
  blow: 'explosion',
  blew: 'explosion',
  blown: 'explosion',
  broke: 'break',
  broken: 'break',
  took: 'take',
  taken: 'take',
  gave: 'give',
  given: 'give',
  sold: 'sell',
  bought: 'buy',
  paid: 'pay',
  knew: 'know',
  known: 'know',
  told: 'tell',
  hid: 'withhold',
  hidden: 'withhold',
  found: 'find',
  fell: 'fall',
  fallen: 'fall',
  rose: 'rise',
  risen: 'rise',
  lost: 'lose',
  won: 'win',
  left: 'leave',
  sent: 'send',
  caught: 'catch',
  held: 'hold',
  fought: 'fight',
  burnt: 'fire',
  authorities: 'official',
  authority: 'official',
  built: 'build',
  fed: 'feed',
  ran: 'run',
  spent: 'spend',
  woke: 'wake',
  woken: 'wake',
};

/** Different words of some two hundred reports. */
const MANY_WORDS = 16_000;

/** One word as a key: lower case, without its ending, under its class ("explosions" → explosion, "blast" → explosion). */
export const termOf = remembered((word): string => {
  const plain = word.toLowerCase().replaceAll('’', "'").replace(/'s?$/, '');
  const stem = stemmer(IRREGULAR[plain] ?? plain);
  return classOf.get(stem) ?? stem;
}, MANY_WORDS);

const NUMBER_WORDS: ReadonlySet<string> = new Set(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million billion dozen dozens'.split(
    ' ',
  ),
);

const isPlain = remembered(
  (word): boolean =>
    word.length > 1 &&
    !stopwords.has(word.toLowerCase().replaceAll('’', "'")) &&
    !isTitle(word) &&
    !/^\d/.test(word) &&
    !NUMBER_WORDS.has(word.toLowerCase()),
  MANY_WORDS,
);

const PROPER = /(?<=[^.!?“"\s]\s)\p{Lu}[\p{L}’'-]+/gu;

/** Capitalised words, sentence starts left out unless they are names elsewhere in the clause. */
function namesIn(text: string, parties: Parties): readonly string[] {
  const found = parties.findAll(text).map((mention) => mention.party.toLowerCase());
  const proper = matches(PROPER, text).map((match) => match[0]);
  return [...found, ...proper.filter((word) => !parties.find(word) && !isTitle(word) && isPlain(word)).map(nameKey)];
}

const nameKey = (word: string): string => word.toLowerCase().replace(/[’']s?$/, '');

const unique = <T extends string | number>(items: readonly T[]): readonly T[] =>
  [...new Set(items)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));

const everywhere = ({ pattern }: Rule<unknown>): RegExp => new RegExp(pattern, `${pattern.flags}g`);

const ONE_WORD = oneWordRules.map((rule) => [everywhere(rule), rule.effect] as const);
const inOneWord = (clause: string): string =>
  ONE_WORD.reduce((words, [pattern, word]) => words.replace(pattern, word), clause);

const BACKGROUND = backgroundRules.map(everywhere);
const withoutBackground = (clause: string): string =>
  BACKGROUND.reduce((words, pattern) => words.replace(pattern, ''), clause);

/** A word of a clause: the name that it may be part of, and its terms, none where it tells nothing. */
interface Read {
  readonly name: string;
  readonly terms: readonly string[];
}

const readWord = remembered(
  (word): Read => ({ name: nameKey(word), terms: isPlain(word) ? partsOf(word).map(termOf) : [] }),
  MANY_WORDS,
);

/** What a clause is found by: stems of its content words under their class, names, numbers, events. Pure in its words. */
export function keysOf(clause: string, parties: Parties, numbers: readonly number[] = []): Keys {
  const names = unique(namesIn(clause, parties));
  const termsOf = (words: string): readonly string[] =>
    unique(
      wordsIn(inOneWord(words)).flatMap((word) => {
        const { name, terms } = readWord(word);
        return terms.length === 0 || names.includes(name) || parties.find(word) !== null ? [] : terms;
      }),
    );
  const terms = termsOf(clause);
  const front = withoutBackground(clause);
  const told = front === clause ? terms : termsOf(front);
  return {
    terms,
    names,
    numbers: unique(numbers),
    events: (told.length > 0 ? told : terms).filter((term) => eventClasses.has(term)),
  };
}

/** "explosives-laden" counts as both of its words. */
const partsOf = (word: string): readonly string[] =>
  word.includes('-') ? word.split('-').filter((part) => part.length > 2 && isPlain(part)) : [word];
