import { findIn, matches } from '../../text/index.ts';
import { anyOf } from '../fits.ts';
import { forceRules } from './force-rules.ts';
import type { PartyEntry } from './gazetteer.ts';

/** A body of power where words name it. */
export interface ForceMention {
  readonly party: string;
  readonly start: number;
  readonly end: number;
}

type Look = (words: string) => PartyEntry | null;

/** What a report tells of parties: its text, which words name one, and how many states it names. */
export interface Named {
  readonly text: string;
  readonly look: Look;
  readonly states: number;
  /** The state of the place line, which a body of power without a state is of. */
  readonly home: string | null;
}

type Kind = (typeof forceRules)[number]['effect'];

const forces = forceRules.map(({ pattern, effect }) => ({ pattern, all: new RegExp(pattern, 'g'), effect }));

const ANY_FORCE = anyOf(forceRules);

/** How many states a report may name beside a body that has none. */
const MOST_STATES: Readonly<Record<Kind, number>> = { government: 0, army: 1, police: 9, rebels: 9 };

const FRONT = 40;
/** A name with a body right after it, two words between at most: "the [Tarvanian] interim government". Not "[Tarvania] and rebels". */
const NAME =
  /\p{Lu}[\p{L}.-]*\p{L}(?:[’']s?)?(?: \p{Lu}[\p{L}.-]*\p{L})?(?=(?:[’']s?)?(?: (?!(?:and|or|but|as|than|of|by|from|with|against|to|on|at|in|for|after|while|says?|said|accuse[sd]?|blame[sd]?)\b)\p{Ll}+){0,2} $)/u;

/** The state that the words right before a body name as its owner: "the [Tarvanian] army". */
function ownerIn(front: string, look: Look): string | null {
  const name = NAME.exec(front);
  if (!name) return null;
  const words = name[0].replace(/[’']s?$/, '');
  return (look(words) ?? look(words.split(' ').at(-1)!))?.party ?? null;
}

/**
 * The party of each kind of body: that of the place line, or its state where the text names one alone, its own name where none, null where several.
 * "The government" of a report that names a state may be that state's or another's, "the army" where it names two. Rebels
 * are never the side of the state that they fight.
 */
function partyOfKind({ text, look, states: named, home }: Named, pattern: RegExp, kind: Kind): string | null {
  if (kind === 'rebels') return kind;
  if (home !== null) return home;
  const owners = matches(pattern, text).flatMap(
    ({ index }) => ownerIn(text.slice(Math.max(0, index - FRONT), index), look) ?? [],
  );
  const states = [...new Set(owners)];
  if (states.length > 0) return states.length > 1 ? null : states[0]!;
  return named > MOST_STATES[kind] ? null : kind === 'army' ? 'government' : kind;
}

/**
 * Finds bodies of power that a text names without their state: "the army", "police", "the rebels". They are the side of
 * the one state whose bodies of that kind the text names, else a side of their own.
 */
export function readForces(named: Named): (words: string) => ForceMention | null {
  const kinds = forces.map(({ pattern, all, effect }) => ({ pattern, party: partyOfKind(named, all, effect) }));
  return (words) => {
    if (!findIn(words, ANY_FORCE)) return null;
    const found = kinds.flatMap(({ pattern, party }) => {
      const match = pattern.exec(words);
      return match && party ? [{ party, start: match.index, end: match.index + match[0].length }] : [];
    });
    return found.sort((a, b) => a.start - b.start)[0] ?? null;
  };
}
