import type { Exit } from '../exit.ts';
import { tellFailures } from '../failures.ts';
import type { Io } from '../io.ts';

export interface SourcesOptions {
  /** Prints one row a speaker as CSV instead of JSON. */
  readonly csv?: true;
}

/** Who is quoted in these reports, counted. */
export async function runSources(paths: readonly string[], options: SourcesOptions, io: Io): Promise<Exit> {
  const { sourcesCsv, sourcesOf } = await import('../../desk/index.ts');
  io.progress('reading …');
  const { audit, errors } = await sourcesOf(paths);
  io.progress(null);
  await io.out(options.csv ? sourcesCsv(audit) : `${JSON.stringify(audit)}\n`);
  return tellFailures(io, errors);
}
