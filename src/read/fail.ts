import { fail, type Result } from '../model/index.ts';

/** What the file system's refusal means: `not-found` where nothing is there, else `unreadable` with its code. */
export function failedOn(path: string, error: unknown): Result<never> {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return fail('not-found', 'There is no such file.', 'Check the path.', path);
  return fail('unreadable', `It could not be read (${code}).`, 'Check that you may read it.', path);
}
