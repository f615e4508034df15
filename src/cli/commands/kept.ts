import type { Desk } from '../../desk/index.ts';
import { type Exit, exit } from '../exit.ts';
import { failureLine } from '../failures.ts';
import type { Io } from '../io.ts';

export interface KeptOptions {
  /** Folder of the desk. */
  readonly data?: string;
}

type Work = (desk: Desk) => Promise<Exit>;

async function withDesk({ data }: KeptOptions, io: Io, work: Work): Promise<Exit> {
  const { defaultFolder, openDesk } = await import('../../desk/index.ts');
  const opened = await openDesk(data ?? defaultFolder());
  if (!opened.ok) {
    io.err(failureLine(opened.error));
    return exit.failed;
  }
  try {
    return await work(opened.value);
  } finally {
    await opened.value.close();
  }
}

const NO_DESK = { code: 'not-found', message: 'There is no desk.' } as const;
const NO_DESK_HINT = 'Name its folder with --data, or make one with import or desk.';

/** Opens a desk that is there: to check a new and empty one would say nothing of the one meant. */
async function withKept(options: KeptOptions, io: Io, work: Work): Promise<Exit> {
  const { defaultFolder, isDesk } = await import('../../desk/index.ts');
  const folder = options.data ?? defaultFolder();
  if (isDesk(folder)) return withDesk(options, io, work);
  io.err(failureLine({ ...NO_DESK, hint: NO_DESK_HINT, input: folder }));
  return exit.failed;
}

/** Adds reports to the desk: one JSON line a report, once it is on the disk. */
export const runImport = (paths: readonly string[], options: KeptOptions, io: Io): Promise<Exit> =>
  withDesk(options, io, async (desk) => {
    let failed = 0;
    for await (const taken of desk.ingestPaths(paths)) {
      if (taken.ok) await io.out(`${JSON.stringify(taken.value)}\n`);
      else {
        failed += 1;
        io.err(failureLine(taken.error));
      }
    }
    io.progress('reading …');
    await desk.settled();
    io.progress(null);
    return failed > 0 ? exit.failed : exit.done;
  });

/** Checks the log and every blob, and names the first break. */
export const runVerify = (options: KeptOptions, io: Io): Promise<Exit> =>
  withKept(options, io, async (desk) => {
    const custody = await desk.verify();
    await io.out(`${JSON.stringify(custody)}\n`);
    return custody.ok ? exit.done : exit.failed;
  });

/** Rebuilds the board from the log and the bytes alone, and compares. */
export const runReplay = (options: KeptOptions, io: Io): Promise<Exit> =>
  withKept(options, io, async (desk) => {
    io.progress('reading every report again …');
    const replayed = await desk.replay();
    io.progress(null);
    if (!replayed.ok) {
      io.err(failureLine(replayed.error));
      return exit.failed;
    }
    await io.out(`${JSON.stringify(replayed.value)}\n`);
    return replayed.value.same ? exit.done : exit.failed;
  });
