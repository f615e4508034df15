import { givenActors } from '../actors.ts';
import { type Exit, exit } from '../exit.ts';
import { tellFailures } from '../failures.ts';
import type { Io } from '../io.ts';
import { printTable } from '../table/print-table.ts';

export interface BoardOptions {
  /** Prints the board for people instead of JSON. */
  readonly table?: true;
  readonly asOf?: string;
  /** File of known actors. */
  readonly actors?: string;
}

const NARROWEST = 80;
const DEFAULT_WIDTH = 110;

/** The claim board of these reports. */
export async function runBoard(paths: readonly string[], options: BoardOptions, io: Io): Promise<Exit> {
  const { boardOf } = await import('../../desk/index.ts');
  const actors = await givenActors(options, io);
  if (!actors) return exit.usage;
  io.progress('reading …');
  const { board, texts, errors, paragraphOf } = await boardOf(paths, { asOf: options.asOf ?? null, actors });
  io.progress(null);
  const width = Math.max(NARROWEST, io.columns ?? DEFAULT_WIDTH);
  await io.out(
    options.table ? printTable(board, texts, { color: io.color, width, paragraphOf }) : `${JSON.stringify(board)}\n`,
  );
  return tellFailures(io, errors);
}
