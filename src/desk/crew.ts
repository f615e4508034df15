import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fail, type Report, type Result } from '../model/index.ts';
import type { Annotated } from './annotate.ts';

/** Reads reports side by side: this thread and workers, each with its own model. What a report says never depends on them. */
export interface Crew {
  readonly size: number;
  readonly annotate: (report: Report) => Promise<Result<Annotated>>;
  readonly close: () => Promise<void>;
}

/** A worker takes some 150 MB, so a machine of many cores is not filled. */
const MOST = 8;
const WORKER = join(import.meta.dirname, `worker${import.meta.filename.endsWith('.js') ? '.js' : '.ts'}`);
const YOUNG_MB = 4;

/** How many reports can be read side by side here. */
export const crewSize = (): number => Math.min(MOST, availableParallelism());

type Read = (report: Report) => Promise<Result<Annotated>>;

/**
 * Starts workers beside `here`, which reads in this thread. A worker that dies (out of memory) fails its report with
 * `internal`; another takes its place.
 */
export async function openCrew(engine: string, here: Read): Promise<Crew> {
  const { Piscina } = await import('piscina');
  const [size, others] = [crewSize(), crewSize() - 1];
  const pool = new Piscina({
    filename: WORKER,
    workerData: { engine },
    minThreads: others,
    maxThreads: others,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
  });
  const elsewhere: Read = (report) =>
    pool
      .run(report)
      .catch((cause: Error) =>
        fail('internal', `Reading failed: ${cause.message}`, 'Read it alone; report it if it fails again.', report.id),
      );
  return { size, annotate: sharing(here, elsewhere), close: () => pool.close() };
}

/** One report at a time in this thread, the others in workers. */
function sharing(here: Read, elsewhere: Read): Read {
  let isBusy = false;
  return async (report) => {
    if (isBusy) return elsewhere(report);
    isBusy = true;
    try {
      return await here(report);
    } finally {
      isBusy = false;
    }
  };
}
