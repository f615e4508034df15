import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const main = join(import.meta.dirname, '../main.ts');

/** How a desk ended, and what it said on standard error. */
export interface EndedDesk {
  readonly status: number | null;
  readonly lines: readonly string[];
}

/** Runs `saltshaker desk` at a free port; once it listens, does the work with its address, then ends it as Ctrl-C would. */
export async function runDeskProgram(
  args: readonly string[],
  {
    env = {},
    work = async () => undefined,
  }: { env?: NodeJS.ProcessEnv; work?: (url: string) => Promise<unknown> } = {},
): Promise<EndedDesk> {
  const child = spawn(process.execPath, [main, 'desk', '--no-sample', ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, SALTSHAKER_TOKEN: '', ...env },
  });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const lines: string[] = [];
  for await (const line of createInterface({ input: child.stderr })) {
    lines.push(line);
    const url = /listening at (\S+)/.exec(line)?.[1];
    if (!url) continue;
    try {
      await work(url);
    } finally {
      child.kill('SIGINT');
    }
  }
  return { status: await ended, lines };
}

/** A new folder while the work runs. */
export async function inFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'desk-'));
  try {
    await work(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}
