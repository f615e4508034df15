import { foldAll } from './grams.ts';

/** The smallest part of a pattern: characters, a place, or a group that opens here. */
export interface Atom {
  readonly kind: 'characters' | 'group';
  /** What it can stand for, folded; empty for a place, null where that is unknown or much. */
  readonly forms: readonly string[] | null;
  /** Whether a group is only looked at, and must be there or must not. */
  readonly look: 'is' | 'not' | null;
  /** Where the pattern goes on: inside the group where one opens. */
  readonly next: number;
}

/** Plain characters that nothing repeats. */
const RUN = /[^\\^$.*+?()[\]{}|\ud800-\udfff]+(?![*+?{])/y;
const GROUP = /\((?:\?(?:(?<is><?=)|(?<not><?!)|[a-z]*(?:-[a-z]+)?:|<[^>]+>))?/y;
const ESCAPE =
  /\\(?:u\{[^}]*\}|u(?<unit>[\da-fA-F]{4})|x(?<byte>[\da-fA-F]{2})|[pP]\{[^}]*\}|k<[^>]*>|c[A-Za-z]|\d+|.)/suy;
const REPEAT = /(?:[*+?]|\{(?<least>\d+)(?<open>,(?<most>\d*))?\})\??/y;
/** Escapes of characters, by one of the kind. */
const KINDS: Readonly<Record<string, string>> = { n: ' ', t: ' ', r: ' ', v: ' ', f: ' ', s: ' ', d: '0' };
const MOST_FORMS = 4;

function matchAt(pattern: RegExp, source: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(source);
}

const characters = (forms: Atom['forms'], next: number): Atom => ({ kind: 'characters', forms, look: null, next });
const PLACE = [''];

/** Reads the atom that begins here. */
export function readAtom(source: string, at: number): Atom {
  const run = matchAt(RUN, source, at);
  if (run) return characters([foldAll(run[0])], RUN.lastIndex);
  const char = source[at]!;
  if (char === '(') return groupAt(source, at);
  if (char === '[') return classAt(source, at);
  if (char === '\\') return escapeAt(source, at);
  if (char === '^' || char === '$') return characters(PLACE, at + 1);
  return char === '.' ? characters(null, at + 1) : literalAt(source, at);
}

function groupAt(source: string, at: number): Atom {
  const match = matchAt(GROUP, source, at)!;
  const look = match.groups?.is ? 'is' : match.groups?.not ? 'not' : null;
  return { kind: 'group', forms: null, look, next: at + match[0].length };
}

/** A character of two units is not looked into: what repeats it depends on the flags. */
function literalAt(source: string, at: number): Atom {
  const code = source.codePointAt(at)!;
  return code > 0xffff ? characters(null, at + 2) : characters(formsOf(source[at]!), at + 1);
}

const formsOf = (char: string): readonly string[] | null => (/[\ud800-\udfff]/.test(char) ? null : [foldAll(char)]);

function escapeAt(source: string, at: number): Atom {
  const match = matchAt(ESCAPE, source, at)!;
  const code = match.groups?.unit ?? match.groups?.byte;
  const next = at + match[0].length;
  const letter = match[0].slice(1);
  if (letter === 'b' || letter === 'B') return characters(PLACE, next);
  if (code) return characters(formsOf(String.fromCharCode(Number.parseInt(code, 16))), next);
  if (KINDS[letter]) return characters(formsOf(KINDS[letter]), next);
  return characters(/^[^\p{L}\p{N}]$/u.test(letter) ? formsOf(letter) : null, next);
}

/** A class of characters: its forms where they are few and plainly listed. */
function classAt(source: string, at: number): Atom {
  const forms = new Set<string>();
  let [next, isKnown] = [at + 1, source[at + 1] !== '^'];
  while (source[next] !== ']') {
    const first = memberAt(source, next);
    const isRange = source[first.next] === '-' && source[first.next + 1] !== ']';
    next = isRange ? memberAt(source, first.next + 1).next : first.next;
    if (isRange || !first.forms?.[0]) isKnown = false;
    else forms.add(first.forms[0]);
  }
  return characters(isKnown && forms.size > 0 && forms.size <= MOST_FORMS ? [...forms] : null, next + 1);
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
