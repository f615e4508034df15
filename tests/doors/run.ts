import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** How a command line ended. */
export interface Ended {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

function runFile(file: string, args: readonly string[]): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, file), ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { status, out: stdout, err: stderr };
}

/** Runs `saltshaker` as a person would, in a process of its own. */
export const runSaltshaker = (...args: readonly string[]): Ended => runFile('bin/saltshaker.js', args);

/** Runs a script of the repository. */
export const runScript = (name: string, ...args: readonly string[]): Ended => runFile(join('scripts', name), args);
