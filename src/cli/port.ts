import { InvalidArgumentError } from 'commander';

const HIGHEST = 65_535;

/** A port as typed: 0 (any free one) to 65535. */
export function readPort(typed: string): number {
  if (/^\d{1,5}$/.test(typed) && Number(typed) <= HIGHEST) return Number(typed);
  throw new InvalidArgumentError('a port is a number from 0 to 65535.');
}
