import type { InferenceSession } from 'onnxruntime-node';
import { type Encoded, floats } from './encode.ts';
import type { Runtime } from './sessions.ts';

/** Scores a piece gets for one cue: O, B-source, I-source, B-content, I-content. */
export const PAIR_TAGS = 5;

/** Pieces `[first, last]` of a window, both of them in it, counted from the window's first piece. */
export interface PieceRun {
  readonly first: number;
  readonly last: number;
}

/** Cues scored at once: the head holds (cues × pieces × 384) floats, 6 MB at this many. */
const AT_ONCE = 16;
const NEAR = 8;
const FARTHEST = 23;
const AFTER = 24;

/** Runs the pair head: for each cue `length` × 5 logits, in the order of `cues`. */
export async function pairScores(
  model: { readonly runtime: Runtime; readonly pairs: InferenceSession },
  encoded: Encoded,
  cues: readonly PieceRun[],
): Promise<readonly Float32Array[]> {
  const scores: Float32Array[] = [];
  for (let i = 0; i < cues.length; i += AT_ONCE) {
    scores.push(...(await someScores(model, encoded, cues.slice(i, i + AT_ONCE))));
  }
  return scores;
}

async function someScores(
  { runtime, pairs }: { readonly runtime: Runtime; readonly pairs: InferenceSession },
  { length, hidden }: Encoded,
  cues: readonly PieceRun[],
): Promise<readonly Float32Array[]> {
  const framedLength = length + 2;
  const shape = [cues.length, framedLength];
  const out = await pairs.run({
    h: new runtime.Tensor('float32', hidden, [1, framedLength, hidden.length / framedLength]),
    cue_mask: new runtime.Tensor('float32', Float32Array.from(overPieces(cues, framedLength, share)), shape),
    distance: new runtime.Tensor('int64', BigInt64Array.from(overPieces(cues, framedLength, bucket), BigInt), shape),
  });
  const tags = floats(out.tags);
  const row = framedLength * PAIR_TAGS;
  return cues.map((_, i) => tags.slice(i * row + PAIR_TAGS, (i + 1) * row - PAIR_TAGS));
}

/** One value for each cue and piece, `[CLS]` (piece -1) and `[SEP]` included. */
const overPieces = (
  cues: readonly PieceRun[],
  framedLength: number,
  value: (cue: PieceRun, piece: number) => number,
): number[] => cues.flatMap((cue) => Array.from({ length: framedLength }, (_, i) => value(cue, i - 1)));

const isInside = ({ first, last }: PieceRun, piece: number): boolean => piece >= first && piece <= last;

const share = (cue: PieceRun, piece: number): number => (isInside(cue, piece) ? 1 / (cue.last - cue.first + 1) : 0);

/** Signed distance in pieces, exact up to 7, then four steps to a doubling; 24 and more lie after the cue. */
export function bucket(cue: PieceRun, piece: number): number {
  if (isInside(cue, piece)) return 0;
  const after = piece > cue.last;
  const far = after ? piece - cue.last : cue.first - piece;
  const step = far < NEAR ? far : Math.min(FARTHEST, NEAR + Math.floor(4 * Math.log2(far / NEAR)));
  return step + (after ? AFTER : 0);
}
