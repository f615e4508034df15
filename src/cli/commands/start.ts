import type { Exit } from '../exit.ts';
import type { Io } from '../io.ts';
import { runBoard } from './board.ts';

/** The board of the example that comes with Saltshaker. */
export async function runStart(io: Io): Promise<Exit> {
  const { exampleStory } = await import('../../desk/index.ts');
  const ended = await runBoard([exampleStory], { table: true }, io);
  io.err('This is the example in the package. For your own reports: npx saltshaker board --table FILE…');
  return ended;
}
