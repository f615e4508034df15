import type { DeskError } from '../model/index.ts';
import { type Exit, exit } from './exit.ts';
import type { Io } from './io.ts';

/** `saltshaker: FILE: message (hint)`, on one line whatever the message holds. */
export function failureLine({ input, message, hint }: DeskError): string {
  const where = input === null ? '' : `${input}: `;
  const help = hint === '' ? '' : ` (${hint})`;
  return `saltshaker: ${where}${message}${help}`.replaceAll(/\s*[\r\n]+\s*/g, ' ');
}

/** Tells every failure on a line of its own. */
export function tellFailures(io: Io, errors: readonly DeskError[]): Exit {
  for (const error of errors) io.err(failureLine(error));
  return errors.length > 0 ? exit.failed : exit.done;
}
