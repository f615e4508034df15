import { type LogEvent, ok, type Result, type StoredEvent } from '../model/index.ts';
import type { Store } from '../store/index.ts';
import type { LogRow } from './desk.ts';
import { type Memory, makeMemory, type Snapshot } from './memory.ts';
import type { TextOf } from './passages.ts';
import { eventSentence } from './says.ts';
import type { Sources } from './shelf.ts';

/** What every part of a desk works with. */
export interface Works {
  readonly sources: Sources;
  readonly store: Store;
  readonly memory: Memory;
  /** The board as of now, after reading what was appended. */
  readonly now: () => Promise<Result<Snapshot>>;
  readonly textOf: TextOf;
  /** Appends events together, and tells each as a row. */
  readonly addAll: (events: readonly LogEvent[]) => Promise<Result<readonly LogRow[]>>;
  readonly add: (event: LogEvent) => Promise<Result<LogRow>>;
}

/** One event of the log, for people. */
export const rowOf = ({ folded, lost }: Snapshot, { seq, at, event, hash }: StoredEvent, textOf: TextOf): LogRow => ({
  seq,
  at,
  event,
  hash,
  undone: folded.undone.has(seq),
  lost: lost.includes(seq),
  says: eventSentence(event, textOf),
});

/** The parts of a desk over these sources; its memory is empty until the first `refresh`. */
export function makeWorks(sources: Sources): Works {
  const { store } = sources;
  const memory = makeMemory(sources);
  const textOf: TextOf = (report) => memory.annotated(report)?.report.text ?? null;
  const now = async (): Promise<Result<Snapshot>> => {
    const refreshed = await memory.refresh();
    return refreshed.ok ? ok(memory.snapshot()) : refreshed;
  };
  const addAll: Works['addAll'] = async (events) => {
    const appended = await store.append(events);
    if (!appended.ok) return appended;
    const snapshot = await now();
    return snapshot.ok ? ok(appended.value.map((stored) => rowOf(snapshot.value, stored, textOf))) : snapshot;
  };
  const add: Works['add'] = async (event) => {
    const rows = await addAll([event]);
    return rows.ok ? ok(rows.value[0]!) : rows;
  };
  return { sources, store, memory, now, textOf, addAll, add };
}
