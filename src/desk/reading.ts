import { loadReader, type Reader, readAttributions } from '../infer/index.ts';
import { ok, type RawAttribution, type Result } from '../model/index.ts';
import { modelFolder } from './places.ts';

/** Finds the attributions of a text. Error `model-missing`. */
export type ReadText = (text: string) => Promise<Result<readonly RawAttribution[]>>;

/** Reads with the model that the package ships, loaded once, with the first text. */
export function shippedReader(): ReadText {
  let loading: Promise<Result<Reader>> | null = null;
  return async (text) => {
    loading ??= loadReader(modelFolder);
    const reader = await loading;
    return reader.ok ? ok(await readAttributions(reader.value, text)) : reader;
  };
}
