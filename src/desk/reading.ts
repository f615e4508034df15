import {
  loadMeanings,
  loadReader,
  type Marked,
  type Meaning,
  type Meanings,
  type Reader,
  readAttributions,
} from '../infer/index.ts';
import { ok, type RawAttribution, type Result } from '../model/index.ts';
import { meaningFolder, modelFolder } from './places.ts';

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

/** What words of a text mean. */
export interface ReadMeanings {
  /** In the order asked. Error `model-missing`. */
  readonly of: (text: string, marked: readonly Marked[]) => Promise<Result<readonly (Meaning | null)[]>>;
  /** Frees the memory of the model; asked again, it loads anew. */
  readonly close: () => Promise<void>;
}

/** The meaning model that the package ships, loaded with the first words. */
export function shippedMeanings(): ReadMeanings {
  let loading: Promise<Result<Meanings>> | null = null;
  return {
    of: async (text, marked) => {
      loading ??= loadMeanings(meaningFolder, modelFolder);
      const mine = loading;
      const meanings = await mine;
      if (meanings.ok) return ok(await meanings.value.of(text, marked));
      if (loading === mine) loading = null;
      return meanings;
    },
    close: async () => {
      const mine = loading;
      loading = null;
      const meanings = await mine;
      if (meanings?.ok) await meanings.value.close();
    },
  };
}
