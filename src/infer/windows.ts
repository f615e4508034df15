import { opensParagraph } from './features.ts';
import type { Pieces } from './pieces.ts';

/** A stretch of pieces `[start, end)` that the encoder reads at once. */
export interface Window {
  readonly start: number;
  readonly end: number;
  /** The pieces `[from, to)` that this window answers for; those of all windows meet without gap or overlap. */
  readonly own: readonly [from: number, to: number];
}

/** Pieces in a window, without `[CLS]` and `[SEP]`. */
const LONGEST = 126;
/** What two windows of one long paragraph share on each side. */
const OVERLAP = 32;
const STRIDE = LONGEST - 2 * OVERLAP;

/** Windows that the encoder reads at once: more are no faster. The graph has a place for each, filled or not. */
export const WINDOWS_AT_ONCE = 3;

/** Windows in the groups that are read at once, in order. */
export const groupsOf = (all: readonly Window[]): readonly (readonly Window[])[] =>
  Array.from({ length: Math.ceil(all.length / WINDOWS_AT_ONCE) }, (_, i) =>
    all.slice(i * WINDOWS_AT_ONCE, (i + 1) * WINDOWS_AT_ONCE),
  );

/**
 * Windows over the pieces of a text, in order; none for an empty one. Whole paragraphs are packed while they fit: 99 of
 * 100 attributions lie within one, so nothing is read twice. A paragraph longer than a window is read in parts that
 * overlap, each answering for its middle.
 */
export function windows({ features }: Pick<Pieces, 'features'>): readonly Window[] {
  const found: Window[] = [];
  let first = 0;
  for (const [begin, end] of paragraphsOf(features)) {
    if (end - first > LONGEST && begin > first) {
      found.push(whole(first, begin));
      first = begin;
    }
    if (end - first > LONGEST) {
      found.push(...partsOf(first, end));
      first = end;
    }
  }
  return first < features.length ? [...found, whole(first, features.length)] : found;
}

const whole = (start: number, end: number): Window => ({ start, end, own: [start, end] });

function paragraphsOf(features: readonly number[]): readonly (readonly [begin: number, end: number])[] {
  const begins = features.flatMap((feature, i) => (opensParagraph(feature) ? [i] : []));
  return begins.map((begin, i) => [begin, begins[i + 1] ?? features.length]);
}

function partsOf(first: number, last: number): readonly Window[] {
  const steps = 1 + Math.ceil((last - first - LONGEST) / STRIDE);
  return Array.from({ length: steps }, (_, i) => {
    const start = first + i * STRIDE;
    const end = Math.min(start + LONGEST, last);
    return { start, end, own: [i === 0 ? first : start + OVERLAP, i === steps - 1 ? last : end - OVERLAP] };
  });
}
