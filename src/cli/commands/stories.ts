import type { Exit } from '../exit.ts';
import { tellFailures } from '../failures.ts';
import type { Io } from '../io.ts';

/** Which reports are about one event: one JSON line a report. */
export async function runStories(path: string, io: Io): Promise<Exit> {
  const { storiesOf } = await import('../../desk/index.ts');
  io.progress('reading …');
  const { stories, errors } = await storiesOf(path);
  io.progress(null);
  for (const { id, story } of stories) await io.out(`${JSON.stringify({ id, story })}\n`);
  return tellFailures(io, errors);
}
