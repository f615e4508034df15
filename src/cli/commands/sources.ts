import { givenActors } from '../actors.ts';
import { type Exit, exit } from '../exit.ts';
import { tellFailures } from '../failures.ts';
import type { Io } from '../io.ts';

export interface SourcesOptions {
  /** Prints one row a speaker as CSV instead of JSON. */
  readonly csv?: true;
  /** File of known actors. */
  readonly actors?: string;
}

/** Who is quoted in these reports, counted. */
export async function runSources(paths: readonly string[], options: SourcesOptions, io: Io): Promise<Exit> {
  const { sourcesCsv, sourcesOf } = await import('../../desk/index.ts');
  const actors = await givenActors(options, io);
  if (!actors) return exit.usage;
  io.progress('reading …');
  const { audit, errors } = await sourcesOf(paths, actors);
  io.progress(null);
  await io.out(options.csv ? sourcesCsv(audit) : `${JSON.stringify(audit)}\n`);
  return tellFailures(io, errors);
}
