import type { InferenceSession } from 'onnxruntime-node';
import { floats, framedFeatures, framedIds, lengthsTensor, wholeTensor } from './frame.ts';
import type { Pieces } from './pieces.ts';
import type { Runtime } from './sessions.ts';
import { WINDOWS_AT_ONCE, type Window } from './windows.ts';

const PADDING = 0;
const CUE_TAGS = 3;

const EMPTY: Window = { start: 0, end: 0, own: [0, 0] };

/** What the encoder makes of one window. */
export interface Encoded {
  readonly window: Window;
  /** Its place in the rows of its group: that of `[CLS]`, which its pieces follow. */
  readonly first: number;
  /** Cue logits, one row of 3 a piece (O, B, I), without `[CLS]` and `[SEP]`. */
  readonly cueScores: Float32Array;
}

/** Windows that were read at once, and the states of all their pieces, one row each. */
export interface Group {
  readonly encoded: readonly Encoded[];
  readonly rows: number;
  /** Last hidden state. */
  readonly hidden: Float32Array;
  /** What the pair head asks of a piece whatever the cue. */
  readonly piece: Float32Array;
  readonly narrow: Float32Array;
}

/** Runs the encoder over up to `WINDOWS_AT_ONCE` windows; what is found in one does not depend on the others. */
export async function encode(
  { runtime, encoder }: { readonly runtime: Runtime; readonly encoder: InferenceSession },
  pieces: Pieces,
  windows: readonly Window[],
): Promise<Group> {
  const places = Array.from({ length: WINDOWS_AT_ONCE }, (_, i) => windows[i] ?? EMPTY);
  const lengths = places.map(framed);
  const tensor = (row: (window: Window) => readonly number[]) => wholeTensor(runtime, places.flatMap(row));
  const out = await encoder.run({
    ids: tensor((at) => (at === EMPTY ? [PADDING] : framedIds(pieces.ids.slice(at.start, at.end)))),
    features: tensor((at) => (at === EMPTY ? [0] : framedFeatures(pieces.features.slice(at.start, at.end)))),
    places: tensor((at) => Array.from({ length: framed(at) }, (_, i) => i)),
    lengths: lengthsTensor(runtime, lengths),
  });
  const cues = floats(out.cue);
  const encoded = windows.map((window, i): Encoded => {
    const first = lengths.slice(0, i).reduce((a, b) => a + b, 0);
    const [from, to] = [first + 1, first + lengths[i]! - 1];
    return { window, first, cueScores: cues.subarray(from * CUE_TAGS, to * CUE_TAGS) };
  });
  const [hidden, piece, narrow] = [floats(out.h), floats(out.piece), floats(out.narrow)];
  return { encoded, rows: cues.length / CUE_TAGS, hidden, piece, narrow };
}

/** Pieces of a window with `[CLS]` and `[SEP]`. None may be empty: the place of one that is missing holds one piece. */
const framed = (window: Window): number => (window === EMPTY ? 1 : window.end - window.start + 2);
