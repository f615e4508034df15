import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fail } from '../model/index.ts';
import { type ReadMeanings, type ReadText, shippedMeanings, shippedReader } from './reading.ts';

/** Finds attributions side by side: workers with a model of their own read texts, and so does this thread in between. */
export interface Crew {
  readonly read: ReadText;
  readonly close: () => Promise<void>;
}

/** Texts a worker has at once: while it asks for another, it reads on. */
const AHEAD = 2;
const WORKER = join(import.meta.dirname, `worker${import.meta.filename.endsWith('.js') ? '.js' : '.ts'}`);
const YOUNG_MB = 4;
/** A worker that has had nothing to read for so long ends, and its memory is free. */
const IDLE_MS = 30_000;

/**
 * Starts workers beside `here`, which reads in this thread; without it they alone read. A worker that dies (out of memory) fails its report with
 * `internal`; another takes its place.
 */
export async function openCrew(here: ReadText | null, workers: number): Promise<Crew> {
  const { Piscina } = await import('piscina');
  const pool = new Piscina({
    filename: WORKER,
    minThreads: 0,
    maxThreads: workers,
    idleTimeout: IDLE_MS,
    concurrentTasksPerWorker: AHEAD,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
  });
  const elsewhere: ReadText = (text) =>
    pool
      .run(text)
      .catch((cause: Error) =>
        fail('internal', `Reading failed: ${cause.message}`, 'Read it alone; report it if it fails again.'),
      );
  const places = [...(here ? [here] : []), ...Array.from({ length: AHEAD * workers }, () => elsewhere)];
  return { read: sharing(places), close: () => pool.close() };
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

/** Reads as a desk does: one text at a time in this thread; once a second is asked for beside it, with a worker, where there is a core for it. */
export function openReading(): Crew & { readonly meanings: ReadMeanings } {
  const here = shippedReader();
  let crew: Promise<Crew> | null = null;
  let isBusy = false;
  const alone: ReadText = async (text) => {
    isBusy = true;
    try {
      return await here(text);
    } finally {
      isBusy = false;
    }
  };
  const meanings = shippedMeanings();
  return {
    meanings,
    read: async (text) => {
      if (crew === null && !(isBusy && availableParallelism() > 1)) return alone(text);
      crew ??= openCrew(here, 1);
      return (await crew).read(text);
    },
    close: async () => {
      try {
        await (await crew)?.close();
      } finally {
        await meanings.close();
      }
    },
  };
}
