import { createRequire } from 'node:module';
import type { InferenceSession } from 'onnxruntime-node';

/** The runtime, once it is loaded. Its native library is some 20 MB, so nothing imports it before a report is read. */
export type Runtime = typeof import('onnxruntime-node');

/**
 * One thread, so that sums have one order and cores go to reports. Windows are of nearly one size, so the arena settles
 * after the first (measured over 200 reports: less memory and 6 % faster than without it); patterns only add to it.
 */
const OPTIONS: InferenceSession.SessionOptions = {
  executionProviders: ['cpu'],
  intraOpNumThreads: 1,
  interOpNumThreads: 1,
  executionMode: 'sequential',
  graphOptimizationLevel: 'all',
  enableCpuMemArena: true,
  enableMemPattern: false,
  logSeverityLevel: 3,
};

/** Loads ONNX Runtime. Throws where its library does not fit the machine. */
export const loadRuntime = (): Promise<Runtime> => import('onnxruntime-node');

/** Opens one graph. Throws where the file is missing or no graph. */
export const openSession = (runtime: Runtime, path: string): Promise<InferenceSession> =>
  runtime.InferenceSession.create(path, OPTIONS);

/** Version of the `onnxruntime-node` package in use, without loading its library; part of the engine's name. */
export const runtimeVersion = (): string => {
  const manifest: unknown = createRequire(import.meta.url)('onnxruntime-node/package.json');
  return (manifest as { readonly version: string }).version;
};
