import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fail } from '../model/index.ts';
import type { ReadText } from './reading.ts';

/** Finds attributions side by side: workers with a model of their own read texts, and so does this thread in between. */
export interface Crew {
  readonly size: number;
  readonly read: ReadText;
  readonly close: () => Promise<void>;
}

/** Rules take a third of what reading takes, so this thread keeps up with three workers, not with more. */
const MOST = 4;
/** Texts a worker has at once: while it asks for another, it reads on. */
const AHEAD = 2;
const WORKER = join(import.meta.dirname, `worker${import.meta.filename.endsWith('.js') ? '.js' : '.ts'}`);
const YOUNG_MB = 4;

/** How many reports can be read side by side here. */
export const crewSize = (): number => Math.min(MOST, availableParallelism());

/**
 * Starts workers beside `here`, which reads in this thread. A worker that dies (out of memory) fails its report with
 * `internal`; another takes its place.
 */
export async function openCrew(here: ReadText): Promise<Crew> {
  const { Piscina } = await import('piscina');
  const [size, others] = [crewSize(), crewSize() - 1];
  const pool = new Piscina({
    filename: WORKER,
    minThreads: others,
    maxThreads: others,
    concurrentTasksPerWorker: AHEAD,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
  });
  const elsewhere: ReadText = (text) =>
    pool
      .run(text)
      .catch((cause: Error) =>
        fail('internal', `Reading failed: ${cause.message}`, 'Read it alone; report it if it fails again.'),
      );
  const places = [here, ...Array.from({ length: AHEAD * others }, () => elsewhere)];
  return { size, read: sharing(places), close: () => pool.close() };
}

/** Each text is read in the first place that is free, the last ones first; so many are read at once, the others wait. */
function sharing(places: readonly ReadText[]): ReadText {
  const free = [...places];
  const waiting: ((place: ReadText) => void)[] = [];
  const take = () => free.pop() ?? new Promise<ReadText>((given) => waiting.push(given));
  const giveBack = (place: ReadText) => {
    const next = waiting.shift();
    if (next) next(place);
    else free.push(place);
  };
  return async (text) => {
    const place = await take();
    try {
      return await place(text);
    } finally {
      giveBack(place);
    }
  };
}
