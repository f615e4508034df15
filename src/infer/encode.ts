import type { InferenceSession, OnnxValue } from 'onnxruntime-node';
import type { Pieces } from './pieces.ts';
import type { Runtime } from './sessions.ts';
import type { Window } from './windows.ts';

const START = 101;
const STOP = 102;
const CUE_TAGS = 3;

/** What the encoder makes of one window; `[CLS]` and `[SEP]` are in `hidden` alone. */
export interface Encoded {
  /** How many pieces the window holds. */
  readonly length: number;
  /** Cue logits, `length` × 3 (O, B, I). */
  readonly cueScores: Float32Array;
  /** Last hidden state, (`length` + 2) × 384: `[CLS]`, the pieces, `[SEP]`. */
  readonly hidden: Float32Array;
}

/** Runs the encoder over one window alone: int8 scales come from the whole tensor, so neighbours would change it. */
export async function encode(
  { runtime, encoder }: { readonly runtime: Runtime; readonly encoder: InferenceSession },
  pieces: Pieces,
  { start, end }: Window,
): Promise<Encoded> {
  const ids = framed(pieces.ids.slice(start, end), START, STOP);
  const tensor = (data: BigInt64Array) => new runtime.Tensor('int64', data, [1, data.length]);
  const out = await encoder.run({
    ids: tensor(ids),
    ft: tensor(framed(pieces.features.slice(start, end), 0, 0)),
    mask: tensor(new BigInt64Array(ids.length).fill(1n)),
  });
  const cue = floats(out.cue);
  return {
    length: end - start,
    cueScores: cue.slice(CUE_TAGS, cue.length - CUE_TAGS),
    hidden: floats(out.h),
  };
}

const framed = (values: readonly number[], first: number, last: number): BigInt64Array =>
  BigInt64Array.from([first, ...values, last], BigInt);

/** The data of a float tensor; throws where a graph is not of the shape that the reading model has. */
export function floats(value: OnnxValue | undefined): Float32Array {
  if (value && 'data' in value && value.data instanceof Float32Array) return value.data;
  throw new TypeError('the graph gave no float tensor');
}
