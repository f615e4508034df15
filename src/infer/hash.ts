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

/** The file of a meaning model; its vocabulary is that of the reading model. */
export const MEANING_FILES = { encoder: 'encoder.int8.onnx' } as const;

/**
 * SHA-256 over the model files (hex), for the engine's name. Each file enters by name and own hash, so neither the
 * folder's place nor a card beside them matters. A missing file gives `model-missing`.
 */
export const readerHash = (dir: string): Promise<Result<string>> => hashOf(dir, 'reading', READER_FILES);

/** The same over the files of a meaning model. */
export const meaningHash = (dir: string): Promise<Result<string>> => hashOf(dir, 'meaning', MEANING_FILES);

async function hashOf(dir: string, kind: string, files: Readonly<Record<string, string>>): Promise<Result<string>> {
  const all = createHash('sha256');
  for (const name of Object.values(files)) {
    const bytes = await readFile(join(dir, name)).catch(() => null);
    if (!bytes) return fail('model-missing', `The ${kind} model lacks ${name}`, `Check the folder out again.`, dir);
    all.update(`${name} ${createHash('sha256').update(bytes).digest('hex')}\n`);
  }
  return ok(all.digest('hex'));
}

/** What a model that cannot be loaded is told as; `files` are those that it needs. */
export function missingModel(
  {
    kind,
    dir,
    files,
  }: { readonly kind: string; readonly dir: string; readonly files: Readonly<Record<string, string>> },
  cause: unknown,
): Result<never> {
  const why = cause instanceof Error ? cause.message : String(cause);
  return fail(
    'model-missing',
    `The ${kind} model cannot be loaded: ${why}`,
    `The folder needs ${Object.values(files).join(', ')}; check it out again, then run npm ci for the runtime.`,
    dir,
  );
}
