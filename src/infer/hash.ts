import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, ok, type Result } from '../model/index.ts';

/** The files of a reading model, in the order in which they are hashed. */
export const READER_FILES = {
  vocabulary: 'vocab.txt',
  encoder: 'encoder.int8.onnx',
  pairs: 'pairs.onnx',
  tuning: 'tuning.json',
} as const;

/**
 * SHA-256 over the model files (hex), for the engine's name. Each file enters by name and own hash, so neither the
 * folder's place nor a card beside them matters. A missing file gives `model-missing`.
 */
export async function readerHash(dir: string): Promise<Result<string>> {
  const all = createHash('sha256');
  for (const name of Object.values(READER_FILES)) {
    const bytes = await readFile(join(dir, name)).catch(() => null);
    if (!bytes) return fail('model-missing', `The reading model lacks ${name}`, `Check the folder out again.`, dir);
    all.update(`${name} ${createHash('sha256').update(bytes).digest('hex')}\n`);
  }
  return ok(all.digest('hex'));
}
