import { readSync, writeSync } from 'node:fs';
import { received } from '../samples.contract.ts';
import { openStore } from './store.ts';

/** How many reports an import has. */
export const REPORTS = 200;

/** How far it may run ahead of whoever reads its lines. */
const AHEAD = 20;

/** The text of the synthetic report with this number, from 0; each has a word of its own. */
export const crashText = (i: number): string =>
  `Barge${i}x is adrift\n\nThe harbour master said so ${i} times.\n\n${'Nobody was hurt. '.repeat((i * 7) % 90)}`;

/**
 * Takes the reports in, each in one step, and writes a line with its number for each that is durable. For each line it
 * wants a byte back, some way behind, so that a slow reader can still stop it in time.
 */
export async function importReports(folder: string): Promise<void> {
  const store = await openStore(folder);
  if (!store.ok) throw new Error(store.error.message);
  for (let i = 0; i < REPORTS; i++) {
    if (i >= AHEAD) readSync(0, new Uint8Array(1));
    const { event, kept } = received(crashText(i));
    const appended = await store.value.append([event], kept);
    if (!appended.ok) throw new Error(appended.error.message);
    writeSync(1, `${i}\n`);
  }
  await store.value.close();
}
