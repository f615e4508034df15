import { InvalidArgumentError } from 'commander';

const TIME = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?$/;

/** Whether the calendar has this day: 30 February it has not, and `Date.parse` takes it for 2 March. */
function isDay(day: string): boolean {
  try {
    return Temporal.PlainDate.from(day, { overflow: 'reject' }) !== null;
  } catch {
    return false;
  }
}

/** Reads `--as-of`: an ISO 8601 date, or a time with its zone, so that it means the same on every machine. */
export function readAsOf(text: string): string {
  if (TIME.test(text) && !Number.isNaN(Date.parse(text)) && isDay(text.slice(0, 'YYYY-MM-DD'.length))) return text;
  throw new InvalidArgumentError('It must be a date or a time with its zone, as 2026-05-01 or 2026-05-01T14:00+02:00.');
}
