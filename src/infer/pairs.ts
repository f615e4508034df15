import type { InferenceSession } from 'onnxruntime-node';
import type { Encoded, Group } from './encode.ts';
import { floats } from './frame.ts';
import type { Pieces } from './pieces.ts';
import type { Runtime } from './sessions.ts';

/** Scores a piece gets for one cue: O, B-source, I-source, B-content, I-content. */
export const PAIR_TAGS = 5;

/** Pieces `[first, last]` of a window, both of them in it, counted from the window's first piece. */
export interface PieceRun {
  readonly first: number;
  readonly last: number;
}

/** Cues scored at once: the head holds (cues × pieces × 192) floats, a few MB at this many. */
const AT_ONCE = 16;
/** Rows between two cues that are scored at once: what the head’s convolution reaches on one side. */
const GAPS = 2;
const NEAR = 8;
const FARTHEST = 23;
const AFTER = 24;
/** Relations: a paragraph before the cue's, one after it, else how many sentences lie between. */
const PARAGRAPH_BEFORE = 0;
const PARAGRAPH_AFTER = 1;
const SAME_SENTENCE = 4;
const MOST_SENTENCES = 2;

const RELATIONS = 7;

/** A cue of one of the windows of a group. */
export interface Asked {
  readonly encoded: Encoded;
  readonly cue: PieceRun;
}

interface Model {
  readonly runtime: Runtime;
  readonly pairs: InferenceSession;
}

/** Runs the pair head: for each cue one row of 5 logits a piece of its window, in the order of `asked`. */
export async function pairScores(
  model: Model,
  group: Group,
  pieces: Pieces,
  asked: readonly Asked[],
): Promise<readonly Float32Array[]> {
  const scores: Float32Array[] = [];
  for (let i = 0; i < asked.length; i += AT_ONCE) {
    scores.push(...(await someScores(model, group, pieces, asked.slice(i, i + AT_ONCE))));
  }
  return scores;
}

async function someScores(
  { runtime, pairs }: Model,
  group: Group,
  pieces: Pieces,
  asked: readonly Asked[],
): Promise<readonly Float32Array[]> {
  const starts = startsOf(asked);
  const rows = rowsOf(group, pieces, asked, starts);
  const whole = (data: Int32Array) => new runtime.Tensor('int32', data, [data.length]);
  const states = (data: Float32Array, count: number) =>
    new runtime.Tensor('float32', data, [count, data.length / count]);
  const out = await pairs.run({
    piece: states(group.piece, group.rows),
    narrow: states(group.narrow, group.rows),
    cues: states(meansOf(group, asked), asked.length),
    at: whole(rows.at),
    of: whole(rows.of),
    place: whole(rows.place),
    both: whole(rows.both),
  });
  const tags = floats(out.tags);
  return asked.map(({ encoded }, i) => {
    const first = starts[i]! + 1;
    return tags.subarray(first * PAIR_TAGS, (first + lengthOf(encoded)) * PAIR_TAGS);
  });
}

const lengthOf = ({ window }: Encoded): number => window.end - window.start;

/** Where the rows of each cue begin, and where all end: `[CLS]`, the pieces of its window, `[SEP]`, then gaps. */
function startsOf(asked: readonly Asked[]): readonly number[] {
  const starts = [0];
  for (const { encoded } of asked) starts.push(starts.at(-1)! + lengthOf(encoded) + 2 + GAPS);
  return starts;
}

/** For each row that is asked about its piece, its cue, and how the two stand; a gap has the row after the last piece. */
function rowsOf(group: Group, pieces: Pieces, asked: readonly Asked[], starts: readonly number[]) {
  const size = starts.at(-1)!;
  const empty = () => new Int32Array(size);
  const [at, of, place, both] = [empty(), empty(), empty(), empty()];
  at.fill(group.rows);
  for (const [i, { encoded, cue }] of asked.entries()) {
    const length = lengthOf(encoded);
    const relation = relationIn(pieces, encoded.window.start, length);
    of.fill(i, starts[i], starts[i + 1]);
    for (let k = 0; k < length + 2; k++) {
      const row = starts[i]! + k;
      at[row] = encoded.first + k;
      place[row] = bucket(cue, k - 1) * RELATIONS + relation(cue, k - 1);
      both[row] = at[row]! * asked.length + i;
    }
  }
  return { at, of, place, both };
}

const isInside = ({ first, last }: PieceRun, at: number): boolean => at >= first && at <= last;

/** For each cue the mean of the states of its pieces. */
function meansOf({ hidden, rows }: Group, asked: readonly Asked[]): Float32Array {
  const width = hidden.length / rows;
  const means = new Float32Array(asked.length * width);
  for (const [i, { encoded, cue }] of asked.entries()) {
    const share = 1 / (cue.last - cue.first + 1);
    for (let row = encoded.first + 1 + cue.first; row <= encoded.first + 1 + cue.last; row++) {
      for (let k = 0; k < width; k++) means[i * width + k]! += hidden[row * width + k]! * share;
    }
  }
  return means;
}

/** Signed distance in pieces, exact up to 7, then four steps to a doubling; 24 and more lie after the cue. */
export function bucket(cue: PieceRun, at: number): number {
  if (isInside(cue, at)) return 0;
  const after = at > cue.last;
  const far = after ? at - cue.last : cue.first - at;
  const step = far < NEAR ? far : Math.min(FARTHEST, NEAR + Math.floor(4 * Math.log2(far / NEAR)));
  return step + (after ? AFTER : 0);
}

/** Where a piece of the window stands as seen from a cue; `[CLS]` and `[SEP]` stand with their neighbours. */
function relationIn({ sentences, paragraphs }: Pieces, start: number, length: number) {
  return ({ first }: PieceRun, at: number): number => {
    const place = start + Math.max(0, Math.min(length - 1, at));
    const aside = (paragraphs[place] ?? 0) - (paragraphs[start + first] ?? 0);
    if (aside !== 0) return aside < 0 ? PARAGRAPH_BEFORE : PARAGRAPH_AFTER;
    const between = (sentences[place] ?? 0) - (sentences[start + first] ?? 0);
    return SAME_SENTENCE + Math.max(-MOST_SENTENCES, Math.min(MOST_SENTENCES, between));
  };
}
