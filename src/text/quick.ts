import { asciiFirst } from './ascii-first.ts';

/** Characters up to here V8 stores in one byte, where a text has no others. */
const LATIN = 0xff;

let isWide = false;

/** Tells of a long text whether it is stored in two bytes a unit: by `units`, those of its units that are on, all together. */
export function tellWidth(units: number): void {
  isWide = units > LATIN;
}

/**
 * The form of a pattern that is searched with; it finds the same. One curly quote makes a text two bytes a unit, and all
 * that is cut from it; there V8 tests each unit against `\p{L}` by a call and a search through hundreds of ranges, so
 * ASCII is told apart before. In other texts that would only take longer. The last long text tells which it is: a wrong
 * guess costs time and nothing else.
 */
export const quick = (pattern: RegExp): RegExp => (isWide ? asciiFirst(pattern) : pattern);
