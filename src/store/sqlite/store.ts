import { type LogEvent, ok, type Result, type StoredEvent } from '../../model/index.ts';
import type { Kept, Store } from '../store.ts';
import { getBlob, putBlob } from './blobs.ts';
import { finishErasing, purgePages, removeErased, wantedIn } from './erase.ts';
import { type Connection, guard, transact } from './fault.ts';
import { appendEvents, checkEvents, readEvents } from './log.ts';
import { openDatabase } from './open.ts';
import { putText, searchTexts } from './search.ts';
import { cacheTable, keyTable } from './tables.ts';
import { checkChain, verifyStore } from './verify.ts';

const nothing: Kept = { blobs: [], texts: [] };

const isErasing = (event: LogEvent): boolean => event.kind === 'report withdrawn' && event.erased;

/** The one way into the log: blobs first, so that the events may name them; what they erase last, in the same step. */
function appender(connection: Connection, now: () => string) {
  const [blob, text] = [putBlob(connection), putText(connection)];
  const [remove, purge] = [removeErased(connection), purgePages(connection)];
  const append = appendEvents(connection, now);
  return (events: readonly LogEvent[], { blobs, texts }: Kept = nothing): Result<readonly StoredEvent[]> => {
    const checked = checkEvents(events);
    if (!checked.ok) return checked;
    const erases = checked.value.some(isErasing);
    const appended = transact(connection, () => {
      blobs.forEach(blob);
      texts.forEach(text);
      const done = append(checked.value);
      if (done.ok && erases) remove();
      return done;
    });
    if (appended.ok && erases) purge();
    return appended;
  };
}

/** The store over an open database; `now` gives each event its time (ISO 8601). */
export function sqliteStore(connection: Connection, now: () => string): Store {
  const { db, path } = connection;
  const append = appender(connection, now);
  const [put, get, finish] = [putBlob(connection), getBlob(connection), finishErasing(connection)];
  const { getCached, putCached } = cacheTable(connection);
  const { putKeys, findKeys } = keyTable(connection);
  const search = searchTexts(connection);
  return {
    append: async (events, kept) => append(events, kept),
    events: readEvents(connection),
    putBlob: async (bytes) => transact(connection, () => ok(put(bytes))),
    getBlob: async (hash) => guard(path, () => get(hash)),
    finishErasing: async () => finish(),
    getCached: async (key) => guard(path, () => getCached(key)),
    putCached: async (key, value) => transact(connection, () => putCached(key, value)),
    putKeys: async (report, keys) => transact(connection, () => putKeys(report, keys)),
    findKeys: async (keys) => guard(path, () => findKeys(keys)),
    search: async (query, limit) => guard(path, () => search(query, limit)),
    verify: async () => verifyStore(connection),
    close: async () => {
      if (db.isOpen) db.close();
    },
  };
}

/**
 * Finishes erasures that an older version or a killed program left undone. A log that does not verify is no ground to
 * remove anything; whatever cannot be done now, `verify` names.
 */
function tidy(connection: Connection): void {
  guard(connection.path, () => {
    const isDue = wantedIn(connection)().reports.length > 0;
    return isDue && checkChain(connection).ok ? finishErasing(connection)() : ok(null);
  });
}

const clock = (): string => new Date().toISOString();

/** Opens the store in a folder, making it where there is none. Errors: as `openDatabase`. */
export async function openStore(folder: string, now: () => string = clock): Promise<Result<Store>> {
  const opened = openDatabase(folder);
  if (!opened.ok) return opened;
  tidy(opened.value);
  const made = guard(opened.value.path, () => ok(sqliteStore(opened.value, now)));
  if (!made.ok) opened.value.db.close();
  return made;
}
