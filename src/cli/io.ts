import { writeSync } from 'node:fs';
import { exit } from './exit.ts';

/** Where a command writes. `columns` is null where standard output is no terminal. */
export interface Io {
  /** Results; resolves once the text is handed on, so that a slow reader slows the work. */
  readonly out: (text: string) => Promise<void>;
  /** Messages, one line each. */
  readonly err: (line: string) => void;
  /** What is being done, for a person who waits; null when it is done. Shown on a terminal only. */
  readonly progress: (text: string | null) => void;
  readonly color: boolean;
  readonly columns: number | null;
}

const CLEAR_LINE = '\r\u001b[K';

const hasColor = (): boolean => process.stdout.isTTY === true && !process.env.NO_COLOR;

/** A reader that has seen enough (`| head`) closes the pipe; that is no failure. A full disk is one, told in a line. */
function endOnLostOutput(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit();
  writeSync(process.stderr.fd, `saltshaker: the result cannot be written: ${error.message}\n`);
  process.exit(exit.failed);
}

/** The streams of this process. */
export function processIo(): Io {
  process.stdout.on('error', endOnLostOutput);
  process.stderr.on('error', endOnLostOutput);
  const clear = process.stderr.isTTY ? CLEAR_LINE : '';
  return {
    out: (text) => new Promise((resolve) => process.stdout.write(text, () => resolve())),
    err: (line) => void process.stderr.write(`${clear}${line}\n`),
    progress: (text) => void (process.stderr.isTTY && process.stderr.write(`${CLEAR_LINE}${text ?? ''}`)),
    color: hasColor(),
    columns: process.stdout.isTTY ? process.stdout.columns : null,
  };
}
