import type { InferenceSession } from 'onnxruntime-node';
import { type Encoded, floats } from './encode.ts';
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
const NEAR = 8;
const FARTHEST = 23;
const AFTER = 24;
/** Relations: a paragraph before the cue's, one after it, else how many sentences lie between. */
const PARAGRAPH_BEFORE = 0;
const PARAGRAPH_AFTER = 1;
const SAME_SENTENCE = 4;
const MOST_SENTENCES = 2;

interface Asked {
  readonly encoded: Encoded;
  readonly pieces: Pieces;
  readonly cues: readonly PieceRun[];
}

/** Runs the pair head: for each cue one row of 5 logits a piece of the window, in the order of `cues`. */
export async function pairScores(
  model: { readonly runtime: Runtime; readonly pairs: InferenceSession },
  { encoded, pieces, cues }: Asked,
): Promise<readonly Float32Array[]> {
  const scores: Float32Array[] = [];
  for (let i = 0; i < cues.length; i += AT_ONCE) {
    scores.push(...(await someScores(model, { encoded, pieces, cues: cues.slice(i, i + AT_ONCE) })));
  }
  return scores;
}

async function someScores(
  { runtime, pairs }: { readonly runtime: Runtime; readonly pairs: InferenceSession },
  { encoded: { window, hidden }, pieces, cues }: Asked,
): Promise<readonly Float32Array[]> {
  const length = window.end - window.start;
  const framed = length + 2;
  const shape = [cues.length, framed];
  const overPieces = <Values extends Int32Array | Float32Array>(
    data: Values,
    value: (cue: PieceRun, at: number) => number,
  ) => {
    for (const [row, cue] of cues.entries()) {
      for (let i = 0; i < framed; i++) data[row * framed + i] = value(cue, i - 1);
    }
    return data;
  };
  const size = cues.length * framed;
  const relation = relationIn(pieces, window.start, length);
  const out = await pairs.run({
    h: new runtime.Tensor('float32', hidden, [1, framed, hidden.length / framed]),
    cue_mask: new runtime.Tensor('float32', overPieces(new Float32Array(size), share), shape),
    distance: new runtime.Tensor('int32', overPieces(new Int32Array(size), bucket), shape),
    relation: new runtime.Tensor('int32', overPieces(new Int32Array(size), relation), shape),
  });
  const tags = floats(out.tags);
  const row = framed * PAIR_TAGS;
  return cues.map((_, i) => tags.subarray(i * row + PAIR_TAGS, (i + 1) * row - PAIR_TAGS));
}

const isInside = ({ first, last }: PieceRun, at: number): boolean => at >= first && at <= last;

const share = (cue: PieceRun, at: number): number => (isInside(cue, at) ? 1 / (cue.last - cue.first + 1) : 0);

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
