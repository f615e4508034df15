import { tellWidth } from './quick.ts';

/**
 * Trigrams of folded text: what a text must hold for a pattern to be found in it (Cox 2012, "Regular Expression Matching
 * with a Trigram Index"). Folding never tells apart what a pattern takes for the same letter, whatever its flags.
 */
const LETTER_A = 97;
const FOLDED_BITS = 5;
const [OTHER, DIGIT, SPACE, APOSTROPHE, HYPHEN] = [0, 27, 28, 29, 30];

/** The folded form of each UTF-16 unit: a letter of either case, a digit, white space, an apostrophe, a hyphen or dash, else 0. */
const FOLDED = foldTable();

function foldTable(): Uint8Array {
  const table = new Uint8Array(0x10000).fill(OTHER);
  const set = (chars: string, folded: number): void => {
    for (const char of chars) table[char.charCodeAt(0)] = folded;
  };
  for (let i = 0; i < 26; i++) table[LETTER_A + i] = table[LETTER_A - 32 + i] = i + 1;
  // the long s and the sign for kelvin are small letters to a pattern with the flags "iu"
  set('ſ', 's'.charCodeAt(0) - LETTER_A + 1);
  set('\u212a', 'k'.charCodeAt(0) - LETTER_A + 1);
  set('0123456789', DIGIT);
  set(' \t\n\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a', SPACE);
  set('\u2028\u2029\u202f\u205f\u3000\ufeff', SPACE);
  set("'’", APOSTROPHE);
  set('-‐‑–—', HYPHEN);
  return table;
}

const CODES = Array.from({ length: 1 << FOLDED_BITS }, (_, code) => String.fromCharCode(code));

/** A text with each unit folded: characters of codes below 32. */
export function foldAll(text: string): string {
  let folded = '';
  for (let i = 0; i < text.length; i++) folded += CODES[FOLDED[text.charCodeAt(i)]!]!;
  return folded;
}

const ALL = (1 << (3 * FOLDED_BITS)) - 1;
/** Odd, so that all trigrams stay apart while those of a short text spread over few bits. */
const SPREAD = 0x2f35;

/** The number of three folded units. */
export const gramOf = (a: number, b: number, c: number): number =>
  spread((((a << FOLDED_BITS) | b) << FOLDED_BITS) | c);

const spread = (gram: number): number => {
  const mixed = (gram * SPREAD) & ALL;
  return mixed ^ (mixed >> 8);
};

/** The trigrams of a text, one bit each; short texts fold them into fewer bits. */
export interface Grams {
  readonly bits: Int32Array;
  readonly mask: number;
}

export const hasGram = ({ bits, mask }: Grams, gram: number): boolean => {
  const at = gram & mask;
  return (bits[at >> 5]! & (1 << (at & 31))) !== 0;
};

interface Kept {
  text: string;
  mask: number;
  readonly bits: Int32Array;
}

const LONGEST_SHORT = 800;
const SHORT = 4095;

function mark(kept: Kept, text: string): void {
  const { bits } = kept;
  const mask = text.length > LONGEST_SHORT ? ALL : SHORT;
  bits.fill(0, 0, (mask + 1) >> 5);
  let [gram, units] = [0, 0];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    units |= unit;
    gram = ((gram << FOLDED_BITS) | FOLDED[unit]!) & ALL;
    if (i < 2) continue;
    const at = spread(gram) & mask;
    bits[at >> 5]! |= 1 << (at & 31);
  }
  kept.text = text;
  kept.mask = mask;
  if (mask === ALL) tellWidth(units);
}

const empty = (): Kept => ({ text: '', mask: SHORT, bits: new Int32Array((ALL + 1) >> 5) });

/**
 * A text meets many patterns before the next one comes, and a clause and its sentence take turns: so two are kept.
 * To look for a text among more of them takes longer than to read it again.
 */
let [last, before] = [empty(), empty()];

/** The trigrams of a text; valid until those of other texts are asked for. */
export function gramsOf(text: string): Grams {
  if (last.text === text) return last;
  [last, before] = [before, last];
  if (last.text !== text) mark(last, text);
  return last;
}
