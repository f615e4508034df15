import type { PieceRun } from '../../infer/index.ts';
import { mean, rows, softmax, topIndex } from './tags.ts';

/** A cue as pieces of a window, and how sure the model is that they are one (0..1). */
export interface CueRun extends PieceRun {
  readonly certainty: number;
}

const OUTSIDE = 0;
const BEGIN = 1;
const INSIDE = 2;
const TAGS = 3;
/** Added to O: fewer cues, better ones; tuned on held-out articles. */
const RESERVE = 0.4;

/**
 * Cues of one window from its cue logits (pieces × O, B, I): the best tag of a word's first piece holds for the word;
 * B starts a cue, and so does an I that follows none.
 */
export function findCues(scores: Float32Array, continues: readonly boolean[]): readonly CueRun[] {
  const pieces = rows(scores, TAGS);
  const tags = wordTags(pieces, continues);
  const starts = tags.flatMap((tag, i) => (startsCue(tag, tags[i - 1]) ? [i] : []));
  return starts.map((first) => {
    let last = first;
    while (tags[last + 1] === INSIDE) last++;
    return { first, last, certainty: mean(pieces.slice(first, last + 1).map(isCue), 0) };
  });
}

const isCue = (logits: Float32Array): number => 1 - (softmax(logits)[OUTSIDE] ?? 0);

const startsCue = (tag: number, before: number | undefined): boolean =>
  tag === BEGIN || (tag === INSIDE && (before ?? OUTSIDE) === OUTSIDE);

function wordTags(pieces: readonly Float32Array[], continues: readonly boolean[]): readonly number[] {
  const tags: number[] = [];
  for (const [i, logits] of pieces.entries()) {
    const first = i > 0 && continues[i] ? tags[i - 1] : undefined;
    tags.push(first === undefined ? bestTag(logits) : first === BEGIN ? INSIDE : first);
  }
  return tags;
}

const bestTag = ([outside = 0, begin = 0, inside = 0]: Float32Array): number =>
  topIndex([outside + RESERVE, begin, inside]);
