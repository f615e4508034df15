import type { Exit } from '../exit.ts';
import { tellFailures } from '../failures.ts';
import type { Io } from '../io.ts';

/** What a person should check first: one JSON line a statement. */
export async function runCheck(paths: readonly string[], io: Io): Promise<Exit> {
  const { uncheckedOf } = await import('../../desk/index.ts');
  io.progress('reading …');
  const { statements, errors } = await uncheckedOf(paths);
  io.progress(null);
  for (const statement of statements) await io.out(`${JSON.stringify(statement)}\n`);
  return tellFailures(io, errors);
}
