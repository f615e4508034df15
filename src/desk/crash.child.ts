import { writeSync } from 'node:fs';
import { openDesk } from './index.ts';

/** Takes the reports of a file into a desk, and writes a line for each that is durable. */
export async function importInto(folder: string, file: string): Promise<void> {
  const desk = await openDesk(folder);
  if (!desk.ok) throw new Error(desk.error.message);
  for await (const taken of desk.value.ingestPaths([file])) if (taken.ok) writeSync(1, `${taken.value.report}\n`);
  await desk.value.close();
}
