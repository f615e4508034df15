import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

const launcher = join(import.meta.dirname, '../bin/saltshaker.js');

/** Writes the highest resident memory of a process, in KiB, as it ends. */
const TELL_PEAK = `data:text/javascript,${encodeURIComponent(
  "import { appendFileSync } from 'node:fs';" +
    "process.on('exit', () => appendFileSync(process.env.PEAK_FILE, process.resourceUsage().maxRSS + '\\n'));",
)}`;

/** What one run of `saltshaker` took, from its start to its end. */
export interface Run {
  readonly seconds: number;
  /** Of the process that does the work; the launcher's own is smaller. */
  readonly peakBytes: number;
  readonly out: string;
}

const largest = (lines: string): number => Math.max(...lines.trim().split('\n').map(Number));

/**
 * Runs one command line of `saltshaker` as a person would; `peakFile` is a new file to write in, `cores` a list of CPUs to
 * keep to ("0,1"). Throws where it fails.
 */
export async function runChild(args: readonly string[], peakFile: string, cores?: string): Promise<Run> {
  const start = performance.now();
  const command = [...(cores ? ['taskset', '-c', cores] : []), process.execPath, launcher, ...args];
  const child = spawn(command[0]!, command.slice(1), {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_OPTIONS: `--import ${TELL_PEAK}`, PEAK_FILE: peakFile },
  });
  const [out, [status]] = await Promise.all([text(child.stdout), once(child, 'exit')]);
  if (status !== 0) throw new Error(`saltshaker ${args[0]} ended with ${status}`);
  const seconds = (performance.now() - start) / 1000;
  return { seconds, peakBytes: largest(readFileSync(peakFile, 'utf8')) * 1024, out };
}
