import { InvalidArgumentError } from 'commander';

/** Reads `--data`: the name of a folder, which an empty shell variable is not. */
export function readFolder(text: string): string {
  if (text.trim() !== '') return text;
  throw new InvalidArgumentError('It must name a folder.');
}
