import { type LogEvent, ok, type Result, type StoredEvent } from '../../model/index.ts';
import type { Kept, Store } from '../store.ts';
import { getBlob, putBlob } from './blobs.ts';
import { eraseFrom } from './erase.ts';
import { type Connection, guard, transact } from './fault.ts';
import { appendEvents, checkEvents, readEvents } from './log.ts';
import { openDatabase } from './open.ts';
import { putText, searchTexts } from './search.ts';
import { cacheTable, keyTable } from './tables.ts';
import { verifyStore } from './verify.ts';

const nothing: Kept = { blobs: [], texts: [] };

/** The one way into the log: blobs first, so that the events may name them. */
function appender(connection: Connection, now: () => string) {
  const blob = putBlob(connection);
  const text = putText(connection);
  const append = appendEvents(connection, now);
  return (events: readonly LogEvent[], { blobs, texts }: Kept = nothing): Result<readonly StoredEvent[]> => {
    const checked = checkEvents(events);
    if (!checked.ok) return checked;
    return transact(connection, () => {
      blobs.forEach(blob);
      texts.forEach(text);
      return append(checked.value);
    });
  };
}

/** The store over an open database; `now` gives each event its time (ISO 8601). */
export function sqliteStore(connection: Connection, now: () => string): Store {
  const { db, path } = connection;
  const append = appender(connection, now);
  const [put, get, erase] = [putBlob(connection), getBlob(connection), eraseFrom(connection)];
  const { getCached, putCached } = cacheTable(connection);
  const { putKeys, findKeys } = keyTable(connection);
  const search = searchTexts(connection);
  return {
    append: async (events, kept) => append(events, kept),
    events: readEvents(connection),
    putBlob: async (bytes) => transact(connection, () => ok(put(bytes))),
    getBlob: async (hash) => guard(path, () => get(hash)),
    erase: async (hash) => erase(hash),
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

const clock = (): string => new Date().toISOString();

/** Opens the store in a folder, making it where there is none. Errors: as `openDatabase`. */
export async function openStore(folder: string, now: () => string = clock): Promise<Result<Store>> {
  const opened = openDatabase(folder);
  if (!opened.ok) return opened;
  const made = guard(opened.value.path, () => ok(sqliteStore(opened.value, now)));
  if (!made.ok) opened.value.db.close();
  return made;
}
