import type { Span } from '../../model/index.ts';
import type { Pieces } from '../pieces.ts';

/** Words of a text with the sentence that they stand in. */
export interface Marked {
  readonly span: Span;
  readonly sentence: Span;
}

/** What the meaning model reads of a sentence: lists of the same length. */
export interface Cut {
  readonly ids: readonly number[];
  /** Case of a piece (0 to 3, see `features`), and 4 more where it is marked. */
  readonly features: readonly number[];
}

/** Pieces of the marked words that are surely read; those after them are read with the rest of the sentence. */
const LONGEST = 48;
/** Pieces of the rest of their sentence that are read, half of them on either side where there are so many. */
const AROUND = 36;
const CASE = 3;
export const MARKED = 4;

/**
 * The marked words of a sentence with what stands around them, as far as it is read. `start`, `end`: the marked words,
 * in units of the text that `pieces` are of; null where no piece begins there.
 */
export function cutAround({ ids, spans, features }: Pieces, [start, end]: Span): Cut | null {
  const isMarked = spans.map(([from]) => start <= from && from < end);
  const first = isMarked.indexOf(true);
  if (first < 0) return null;
  const last = Math.min(isMarked.lastIndexOf(true) + 1, first + LONGEST);
  const rest = spans.length - last;
  const before = Math.min(first, Math.max(AROUND / 2, AROUND - rest));
  const [from, to] = [first - before, last + Math.min(rest, AROUND - before)];
  return {
    ids: ids.slice(from, to),
    features: features.slice(from, to).map((feature, i) => (feature & CASE) + (isMarked[from + i] ? MARKED : 0)),
  };
}
