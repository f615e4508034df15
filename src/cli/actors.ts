import type { Actor } from '../model/index.ts';
import { failureLine } from './failures.ts';
import type { Io } from './io.ts';

/** The known actors of the file that `--actors` names, none where it names none; null where it cannot be read, which is told. */
export async function givenActors(
  { actors: path }: { readonly actors?: string },
  io: Io,
): Promise<readonly Actor[] | null> {
  if (path === undefined) return [];
  const { actorsIn } = await import('../desk/index.ts');
  const read = await actorsIn(path);
  if (read.ok) return read.value;
  io.err(failureLine(read.error));
  return null;
}
