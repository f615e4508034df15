import type { PieceRun } from '../pairs.ts';
import { chanceOf } from './tags.ts';

/** A cue as pieces of a window, and how sure the model is that they are one (0..1). */
export interface CueRun extends PieceRun {
  readonly certainty: number;
}

const OUTSIDE = 0;
const BEGIN = 1;
const INSIDE = 2;
const TAGS = 3;
/**
 * Cues of one window from its cue logits (pieces × O, B, I): the best tag of a word's first piece holds for the word;
 * B starts a cue, and so does an I that follows none. `reserve` is added to O.
 */
export function findCues(scores: Float32Array, continues: readonly boolean[], reserve: number): readonly CueRun[] {
  const tags = wordTags(scores, continues, reserve);
  const cues: CueRun[] = [];
  for (const [first, tag] of tags.entries()) {
    if (!startsCue(tag, tags[first - 1])) continue;
    let last = first;
    while (tags[last + 1] === INSIDE) last++;
    cues.push({ first, last, certainty: certaintyOf(scores, first, last) });
  }
  return cues;
}

function certaintyOf(scores: Float32Array, first: number, last: number): number {
  let sum = 0;
  for (let i = first; i <= last; i++) sum += 1 - chanceOf(scores, { at: i * TAGS, tags: TAGS, tag: OUTSIDE });
  return sum / (last - first + 1);
}

const startsCue = (tag: number, before: number | undefined): boolean =>
  tag === BEGIN || (tag === INSIDE && (before ?? OUTSIDE) === OUTSIDE);

function wordTags(scores: Float32Array, continues: readonly boolean[], reserve: number): readonly number[] {
  const tags: number[] = [];
  for (let i = 0; i * TAGS < scores.length; i++) {
    const first = i > 0 && continues[i] ? tags[i - 1] : undefined;
    tags.push(first === undefined ? bestTag(scores, i * TAGS, reserve) : first === BEGIN ? INSIDE : first);
  }
  return tags;
}

function bestTag(scores: Float32Array, at: number, reserve: number): number {
  const [outside, begin, inside] = [scores[at]! + reserve, scores[at + BEGIN]!, scores[at + INSIDE]!];
  if (outside >= begin && outside >= inside) return OUTSIDE;
  return begin >= inside ? BEGIN : INSIDE;
}
