import { remembered } from '../../text/index.ts';
import { bodies } from '../lexicon/bodies.ts';
import { countries } from '../lexicon/countries.ts';

/** How a word names a party: by its name, an adjective ("Peruvian"), its seat of government ("Lima") or one of its bodies. */
export type PartyForm = 'name' | 'adjective' | 'seat' | 'body';

export interface PartyEntry {
  readonly party: string;
  readonly form: PartyForm;
}

/** Different words of some two hundred reports. */
const MANY_WORDS = 16_000;

/** One spelling for look-ups: straight apostrophes, no final possessive, lower case except for short acronyms ("US" is not "us"). */
export const plainKey = remembered((words): string => {
  const straight = words.replaceAll('’', "'").replace(/'s?$/, '').trim();
  return /^(?:[A-Z]\.?){2,4}$/.test(straight) ? straight : straight.toLowerCase();
}, MANY_WORDS);

function* entries(): Generator<[string, PartyEntry]> {
  for (const { name, adjectives, seats, aliases } of countries) {
    for (const form of seats) yield [form, { party: name, form: 'seat' }];
    for (const form of adjectives) yield [form, { party: name, form: 'adjective' }];
    for (const form of adjectives) yield [`${form}s`, { party: name, form: 'adjective' }];
    for (const form of [name, ...aliases]) yield [form, { party: name, form: 'name' }];
  }
  for (const [party, names] of Object.entries(bodies)) for (const body of names) yield [body, { party, form: 'body' }];
}

const gazetteer: ReadonlyMap<string, PartyEntry> = new Map(
  [...entries()].map(([words, entry]) => [plainKey(words), entry]),
);

/** The party that these words name, if news knows them: "Kyiv" and "Ukrainian" are Ukraine, "the Pentagon" the United States. */
export const findKnownParty = (words: string): PartyEntry | null => gazetteer.get(plainKey(words)) ?? null;

/** The party that these words name, if news or these names of one report know them. */
export function findParty(words: string, local: ReadonlyMap<string, PartyEntry>): PartyEntry | null {
  const key = plainKey(words);
  return gazetteer.get(key) ?? local.get(key) ?? null;
}

/** One spelling of the first word of a name, with or without its possessive. */
const openerOf = remembered((word): string => plainKey(word).toLowerCase());

/** First words of names, to tell in one look-up that no name opens with a word. */
export type Openers = (word: string) => boolean;

/** Reads the first words of names, `firstOf` a name as texts are cut into words. */
export function openersOf(names: Iterable<string>, firstOf: (name: string) => string): Openers {
  const openers = new Set(Array.from(names, (name) => openerOf(firstOf(name))));
  return (word) => openers.has(openerOf(word));
}

export const knownNames: Iterable<string> = gazetteer.keys();

/** Longest party name in words, so that look-ups know how far to reach. */
export const longestName = 4;
