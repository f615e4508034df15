import { findClash } from '../link/index.ts';
import { type Actor, fail, ok, type Result } from '../model/index.ts';
import { readActors } from '../read/index.ts';

/** The same actors, where each name means one of them alone. Error `bad-actors`. */
export function checkActors(actors: readonly Actor[], input: string | null = null): Result<readonly Actor[]> {
  const clash = findClash(actors);
  if (!clash) return ok(actors);
  const [a, b] = clash.actors.map(({ name }) => `“${name}”`);
  const message = a === b ? `${a} stands in the list twice.` : `“${clash.name}” means both ${a} and ${b}.`;
  return fail('bad-actors', message, 'Each name means one actor alone.', input);
}

/** Known actors from a file. Errors as `readActors` of read, and `bad-actors` where one name means two. */
export async function actorsIn(path: string): Promise<Result<readonly Actor[]>> {
  const read = await readActors(path);
  return read.ok ? checkActors(read.value, path) : read;
}
