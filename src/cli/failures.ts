import type { Fault } from '../api/index.ts';
import type { DeskError } from '../model/index.ts';
import { type Exit, exit } from './exit.ts';
import type { Io } from './io.ts';

/** `saltshaker: FILE: message (hint)`, on one line whatever the message holds. */
export function failureLine({ input, message, hint }: DeskError): string {
  const where = input === null ? '' : `${input}: `;
  const help = hint === '' ? '' : ` (${hint})`;
  return `saltshaker: ${where}${message}${help}`.replaceAll(/\s*[\r\n]+\s*/g, ' ');
}

/** `saltshaker: GET /path failed inside: what was thrown, and where`, on one line whatever it holds. */
export function faultLine({ method, path, error }: Fault): string {
  const thrown = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `saltshaker: ${method} ${path} failed inside: ${thrown}`.replaceAll(/[\s\u0000-\u001f\u007f-\u009f]+/g, ' ');
}

/** Tells every failure on a line of its own. */
export function tellFailures(io: Io, errors: readonly DeskError[]): Exit {
  for (const error of errors) io.err(failureLine(error));
  return errors.length > 0 ? exit.failed : exit.done;
}
