/** The smallest part of a pattern: characters, a place, or a group that opens here. */
export interface Atom {
  readonly kind: 'characters' | 'group';
  /** The UTF-16 units of which it takes one; empty where it takes none (a place), null where they are unknown or many. */
  readonly units: readonly number[] | null;
  /** Whether a group is only looked at, and must be there or must not. */
  readonly look: 'is' | 'not' | null;
  /** Where the pattern goes on: inside the group where one opens. */
  readonly next: number;
}

const GROUP = /\((?:\?(?:(?<is><?=)|(?<not><?!)|[a-z]*(?:-[a-z]+)?:|<[^>]+>))?/y;
const ESCAPE =
  /\\(?:u\{[^}]*\}|u(?<unit>[\da-fA-F]{4})|x(?<byte>[\da-fA-F]{2})|[pP]\{[^}]*\}|k<[^>]*>|c[A-Za-z]|\d+|.)/suy;
const REPEAT = /(?:[*+?]|\{(?<least>\d+)(?<open>,(?<most>\d*))?\})\??/y;
const SPACES: Readonly<Record<string, number>> = { n: 10, t: 9, r: 13, v: 11, f: 12, s: 32 };
const [ZERO, MOST_UNITS] = [48, 64];

function matchAt(pattern: RegExp, source: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(source);
}

const characters = (units: Atom['units'], next: number): Atom => ({ kind: 'characters', units, look: null, next });

/** Reads the atom that begins here. */
export function readAtom(source: string, at: number): Atom {
  const char = source[at]!;
  if (char === '(') return groupAt(source, at);
  if (char === '[') return classAt(source, at);
  if (char === '\\') return escapeAt(source, at);
  if (char === '^' || char === '$') return characters([], at + 1);
  if (char === '.') return characters(null, at + 1);
  return literalAt(source, at);
}

function groupAt(source: string, at: number): Atom {
  const match = matchAt(GROUP, source, at)!;
  const look = match.groups?.is ? 'is' : match.groups?.not ? 'not' : null;
  return { kind: 'group', units: null, look, next: at + match[0].length };
}

/** A character of two units is not looked into: what repeats it depends on the flags. */
function literalAt(source: string, at: number): Atom {
  const code = source.codePointAt(at)!;
  return code > 0xffff ? characters(null, at + 2) : characters(single(code), at + 1);
}

const isSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdfff;
const single = (unit: number): readonly number[] | null => (isSurrogate(unit) ? null : [unit]);

function escapeAt(source: string, at: number): Atom {
  const match = matchAt(ESCAPE, source, at)!;
  const { unit, byte } = match.groups!;
  const next = at + match[0].length;
  const letter = match[0].slice(1);
  if (letter === 'b' || letter === 'B') return characters([], next);
  if (unit ?? byte) return characters(single(Number.parseInt((unit ?? byte)!, 16)), next);
  if (SPACES[letter] !== undefined) return characters([SPACES[letter]], next);
  if (letter === 'd') return characters([ZERO], next);
  return characters(/^[^\p{L}\p{N}]$/u.test(letter) ? single(letter.charCodeAt(0)) : null, next);
}

/** A class of characters: its units where they are few and plainly listed. */
function classAt(source: string, at: number): Atom {
  const units: number[] = [];
  let [next, isKnown] = [at + 1, source[at + 1] !== '^'];
  while (source[next] !== ']') {
    const first = memberAt(source, next);
    const isRange = source[first.next] === '-' && source[first.next + 1] !== ']';
    const last = isRange ? memberAt(source, first.next + 1) : first;
    const [from, to] = [first.units?.[0], last.units?.[0]];
    if (from === undefined || to === undefined || to - from > MOST_UNITS) isKnown = false;
    else for (let unit = from; unit <= to; unit++) units.push(unit);
    next = last.next;
  }
  return characters(isKnown && units.length > 0 && units.length <= MOST_UNITS ? units : null, next + 1);
}

const memberAt = (source: string, at: number): Atom =>
  source[at] === '\\' ? escapeAt(source, at) : literalAt(source, at);

export interface Repeat {
  readonly least: number;
  readonly most: number;
  readonly next: number;
}

/** How often the atom before this place stands: once where nothing is said. */
export function readRepeat(source: string, at: number): Repeat {
  const match = matchAt(REPEAT, source, at);
  if (!match) return { least: 1, most: 1, next: at };
  const next = at + match[0].length;
  const sign = match[0][0];
  if (sign !== '{') return { least: sign === '+' ? 1 : 0, most: sign === '?' ? 1 : Number.POSITIVE_INFINITY, next };
  const { least, open, most } = match.groups!;
  return { least: Number(least), most: open ? Number(most || Number.POSITIVE_INFINITY) : Number(least), next };
}
