import type { OnnxValue, Tensor } from 'onnxruntime-node';
import type { Runtime } from './sessions.ts';

const START = 101;
/** What ends each text that a graph reads. */
export const STOP = 102;

/** The pieces of one text as a graph reads them: between START and STOP. */
export const framedIds = (ids: readonly number[]): readonly number[] => [START, ...ids, STOP];
/** Their features, none for the frame. */
export const framedFeatures = (features: readonly number[]): readonly number[] => [0, ...features, 0];

/** One value for each piece of a run. */
export const wholeTensor = ({ Tensor }: Runtime, values: readonly number[]): Tensor =>
  new Tensor('int32', Int32Array.from(values), [values.length]);

/** How many pieces each text of a run has. */
export const lengthsTensor = ({ Tensor }: Runtime, lengths: readonly number[]): Tensor =>
  new Tensor('int64', BigInt64Array.from(lengths, BigInt), [lengths.length]);

/** The data of a float tensor; throws where a graph is not of the shape that is expected. */
export function floats(value: OnnxValue | undefined): Float32Array {
  if (value && 'data' in value && value.data instanceof Float32Array) return value.data;
  throw new TypeError('the graph gave no float tensor');
}
