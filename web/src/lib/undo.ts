import type { LogRow } from '../../../src/api/index.ts';
import { api } from './api.ts';
import { eventSays } from './event-says.ts';

const UNDOABLE = new Set(['correction', 'checked', 'decision', 'note', 'rating', 'report withdrawn']);

/** Events that one act of this page wrote together: they are taken back together. */
let batch: readonly number[] = [];

/** Remembers what one act wrote; an act that wrote nothing changes nothing. */
export function rememberBatch(seqs: readonly number[]): void {
  if (seqs.length > 0) batch = seqs;
}

/** What `u` takes back: the last thing that a person did, with all that one act of this page wrote with it. */
export function lastDone(log: readonly LogRow[], together: readonly number[]): readonly LogRow[] {
  const rows = log.filter(
    ({ event, undone }) => UNDOABLE.has(event.kind) && !undone && !(event.kind === 'report withdrawn' && event.erased),
  );
  const last = rows.at(-1);
  if (!last) return [];
  return together.includes(last.seq) ? rows.filter(({ seq }) => together.includes(seq)).toReversed() : [last];
}

/** Takes back the last thing done, and gives what it was, in words. */
export async function undoLast(): Promise<string> {
  const { log } = await api.log();
  const rows = lastDone(log, batch);
  const [last] = rows;
  if (!last) throw new Error('There is nothing to take back.');
  for (const { seq } of rows) await api.undo(seq);
  const kept = last.event.kind === 'report withdrawn' ? (await api.reports()).reports : [];
  return eventSays(last, (hash) => kept.find((report) => report.hash === hash));
}
