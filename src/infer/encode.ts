import type { InferenceSession, OnnxValue } from 'onnxruntime-node';
import type { Pieces } from './pieces.ts';
import type { Runtime } from './sessions.ts';
import type { Window } from './windows.ts';

const START = 101;
const STOP = 102;
const CUE_TAGS = 3;

/** What the encoder makes of one window; `[CLS]` and `[SEP]` are in `hidden` alone. */
export interface Encoded {
  readonly window: Window;
  /** Cue logits, one row of 3 a piece (O, B, I). */
  readonly cueScores: Float32Array;
  /** Last hidden state, one row a piece with `[CLS]` before and `[SEP]` after. */
  readonly hidden: Float32Array;
}

/** Runs the encoder over one window alone: int8 scales come from the whole tensor, so neighbours would change it. */
export async function encode(
  { runtime, encoder }: { readonly runtime: Runtime; readonly encoder: InferenceSession },
  pieces: Pieces,
  window: Window,
): Promise<Encoded> {
  const tensor = (values: readonly number[], first: number, last: number) => {
    const data = Int32Array.of(first, ...values.slice(window.start, window.end), last);
    return new runtime.Tensor('int32', data, [1, data.length]);
  };
  const out = await encoder.run({ ids: tensor(pieces.ids, START, STOP), features: tensor(pieces.features, 0, 0) });
  const cue = floats(out.cue);
  return { window, cueScores: cue.subarray(CUE_TAGS, cue.length - CUE_TAGS), hidden: floats(out.h) };
}

/** The data of a float tensor; throws where a graph is not of the shape that the reading model has. */
export function floats(value: OnnxValue | undefined): Float32Array {
  if (value && 'data' in value && value.data instanceof Float32Array) return value.data;
  throw new TypeError('the graph gave no float tensor');
}
