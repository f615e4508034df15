import { once } from 'node:events';
import type { Fault } from '../../api/index.ts';
import type { Desk } from '../../desk/index.ts';
import type { Actor } from '../../model/index.ts';
import { givenActors } from '../actors.ts';
import { openBrowser, wantsBrowser } from '../browser.ts';
import { type Exit, exit } from '../exit.ts';
import { failureLine, faultLine } from '../failures.ts';
import type { Io } from '../io.ts';

export interface DeskOptions {
  readonly data?: string;
  readonly port: number;
  /** Not there where neither `--open` nor `--no-open` was given. */
  readonly open?: boolean;
  readonly listen: string;
  readonly token?: string;
  /** File of known actors, which the desk keeps. */
  readonly actors?: string;
  /** A new desk starts with the invented story. */
  readonly sample: boolean;
}

/** Ends at Ctrl-C, and when the program is asked to end. */
const asked = (): Promise<unknown> => Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);

/** Prints where it listens, and opens the page there. */
function tell(url: string, token: string | null, options: DeskOptions, io: Io): void {
  io.err(`Saltshaker is listening at ${url}`);
  if (token !== null)
    io.err(`It asks for your token: open ${url}?token=TOKEN once, or send the header "Authorization: Bearer TOKEN".`);
  const around = { platform: process.platform, env: process.env, terminal: io.columns !== null };
  // an opened address stands in the list of processes: a token is not put there unasked
  const asked = options.open ?? (token === null ? null : false);
  if (wantsBrowser(asked, around)) openBrowser(token === null ? url : `${url}?token=${encodeURIComponent(token)}`);
}

/** Gives the desk these actors where it has others. */
async function keepActors(desk: Desk, actors: readonly Actor[], io: Io): Promise<boolean> {
  const known = await desk.actors();
  if (known.ok && JSON.stringify(known.value) === JSON.stringify(actors)) return true;
  const given = known.ok ? await desk.giveActors(actors, null) : known;
  if (!given.ok) io.err(failureLine(given.error));
  return given.ok;
}

/** Serves the desk until it is asked to end. */
export async function runDesk(options: DeskOptions, io: Io): Promise<Exit> {
  const { defaultFolder, openDesk, pageFolder } = await import('../../desk/index.ts');
  const { serveDesk } = await import('../../api/index.ts');
  const actors = await givenActors(options, io);
  if (!actors) return exit.usage;
  const opened = await openDesk(options.data ?? defaultFolder(), { sample: options.sample });
  if (!opened.ok) {
    io.err(failureLine(opened.error));
    return exit.failed;
  }
  if (options.actors !== undefined && !(await keepActors(opened.value, actors, io))) {
    await opened.value.close();
    return exit.failed;
  }
  const token = options.token || process.env.SALTSHAKER_TOKEN || null;
  const { port, listen } = options;
  const tellFault = (fault: Fault): void => io.err(faultLine(fault));
  const served = await serveDesk(opened.value, { port, listen, token, page: pageFolder, tellFault });
  if (served.ok) {
    tell(served.value.url, token, options, io);
    await asked();
    await served.value.close();
  } else io.err(failureLine(served.error));
  await opened.value.close();
  if (served.ok) return exit.done;
  return served.error.code === 'usage' ? exit.usage : exit.failed;
}
