import type { JoinedSpeaker } from './across.ts';
import { bodyName, lettersOf } from './body.ts';
import { fits, type PersonName, personName } from './person.ts';
import { bare } from './spellings.ts';

/** Why two speakers may be one, the likeliest first. */
export const reasons = [
  'the same name',
  'nearly the same name',
  'the letters of the name',
  'the same surname',
  'part of the name',
] as const;
export type Reason = (typeof reasons)[number];

/** What of a speaker is compared. */
interface Traits {
  readonly person: PersonName | null;
  readonly words: readonly string[];
  readonly isCommon: boolean;
  readonly isLetters: boolean;
  readonly letters: string;
  readonly name: string;
  readonly parties: ReadonlySet<string>;
}

/** Letters that a prefix of shares: "UNRWA" of "UN Relief and Works Agency for Palestine Refugees". */
const LEAST_LETTERS = 4;
/** A name must have so many letters that one other letter is a slip. */
const LONG = 5;

function traitsOf({ name, kind, parties }: JoinedSpeaker): Traits {
  const [party = null] = parties;
  const body = bodyName(name, party);
  return {
    person: kind === 'person' ? personName(name) : null,
    words: body.words,
    isCommon: body.isCommon,
    isLetters: body.isLetters,
    letters: body.isLetters ? lettersOf(name) : body.initials,
    name: bare(name),
    parties: new Set(parties),
  };
}

/** Whether one letter put in, left out or changed makes the other of two words. */
export function isNear(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < LONG) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const [x, y] = [a.slice(start), b.slice(start)];
  return x === y || x.slice(1) === y.slice(1) || x.slice(1) === y || x === y.slice(1);
}

const isOfOthers = (a: Traits, b: Traits): boolean =>
  a.parties.size > 0 && b.parties.size > 0 && [...a.parties].every((party) => !b.parties.has(party));

const isShortOf = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) > 2 && (a.startsWith(b) || b.startsWith(a));

function alikePersons(a: Traits, b: Traits): Reason | null {
  const [x, y] = [a.person!, b.person!];
  if (x.last === y.last && x.given !== null && x.given === y.given) return 'the same name';
  if (x.given !== null && x.given === y.given && isNear(x.last, y.last)) return 'nearly the same name';
  if (x.last !== y.last) return null;
  if (x.given !== null && y.given !== null) {
    if (isNear(x.given, y.given) || isShortOf(x.given, y.given)) return 'nearly the same name';
    return fits(x.given, y.given) && !isOfOthers(a, b) ? 'the same surname' : null;
  }
  return isOfOthers(a, b) ? null : 'the same surname';
}

function alikeBodies(a: Traits, b: Traits): Reason | null {
  if (isOfOthers(a, b)) return null;
  const [short, long] = a.words.length < b.words.length ? [a, b] : [b, a];
  const [x, y] = [a.words.join(' '), b.words.join(' ')];
  if (x === y) return 'the same name';
  if (!a.isCommon && !b.isCommon && isNear(x, y)) return 'nearly the same name';
  if (a.isLetters !== b.isLetters) {
    const [letters, initials] = a.isLetters ? [a.letters, b.letters] : [b.letters, a.letters];
    const isPart = letters.length >= LEAST_LETTERS && initials.startsWith(letters);
    return letters === initials || isPart ? 'the letters of the name' : null;
  }
  const isPart = short.words.length > 1 && !short.isCommon && short.words.every((word) => long.words.includes(word));
  return isPart ? 'part of the name' : null;
}

function alike(a: Traits, b: Traits): Reason | null {
  if (a.person && b.person) return alikePersons(a, b);
  if (!a.person && !b.person) return alikeBodies(a, b);
  return a.name === b.name ? 'the same name' : null;
}

/** Only speakers that share one of these are compared. */
function lookUps({ person, words, letters, name }: Traits): readonly string[] {
  if (person) return [`last ${person.last}`, ...(person.given ? [`given ${person.given}`] : []), `name ${name}`];
  const joined = words.join(' ');
  const parts = words.map((word) => `word ${word}`);
  return [...parts, `start ${joined.slice(0, LONG - 1)}`, `letters ${letters.slice(0, 3)}`, `name ${name}`];
}

/** Tells which others each of some speakers may be, and why; what a report does not name is like nobody. */
export function makeAlikes(
  speakers: readonly JoinedSpeaker[],
): (speaker: JoinedSpeaker) => readonly { readonly other: JoinedSpeaker; readonly reason: Reason }[] {
  const traits = new Map(speakers.filter(({ naming }) => naming === 'named').map((each) => [each, traitsOf(each)]));
  const index = new Map<string, JoinedSpeaker[]>();
  for (const [speaker, own] of traits)
    for (const key of lookUps(own)) index.set(key, [...(index.get(key) ?? []), speaker]);
  return (speaker) => {
    const own = traits.get(speaker);
    if (!own) return [];
    const others = new Set(lookUps(own).flatMap((key) => index.get(key) ?? []));
    others.delete(speaker);
    return [...others].flatMap((other) => {
      const reason = alike(own, traits.get(other)!);
      return reason ? [{ other, reason }] : [];
    });
  };
}
