import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fail, ok, type Result } from '../../model/index.ts';
import { broken, type Connection, guard, transact } from './fault.ts';
import { applicationId, migrations } from './schema.ts';

/** How long a writer waits for another, in milliseconds. */
const PATIENCE_MS = 5000;

const numberOf = (db: DatabaseSync, sql: string): number => Number(Object.values(db.prepare(sql).get()!)[0]);

/** Whether the file is empty or a store of a version known here; asked before anything in it is changed. */
function recognise({ db, path }: Connection): Result<null> {
  const version = numberOf(db, 'PRAGMA user_version');
  const id = numberOf(db, 'PRAGMA application_id');
  const isBlank = id === 0 && version === 0 && numberOf(db, 'SELECT count(*) FROM sqlite_schema') === 0;
  if (isBlank || (id === applicationId && version > 0 && version <= migrations.length)) return ok(null);
  if (id !== applicationId || version <= 0) return broken(path, 'The store is damaged, or is not a store.');
  return fail(
    'store-newer',
    `The store is of version ${version}; this Saltshaker knows ${migrations.length}.`,
    'Update Saltshaker, or open another folder.',
    path,
  );
}

function migrate(connection: Connection): Result<Connection> {
  const { db } = connection;
  return transact(connection, () => {
    // read inside: another program may just have done it
    for (const script of migrations.slice(numberOf(db, 'PRAGMA user_version'))) db.exec(script);
    db.exec(`PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${migrations.length}`);
    return ok(connection);
  });
}

/** WAL with a sync at every commit; deleted bytes are overwritten; fullfsync is what macOS needs for the same. */
function settle(db: DatabaseSync): void {
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA fullfsync = ON; PRAGMA secure_delete = ON');
}

function prepareDatabase(connection: Connection): Result<Connection> {
  return guard(connection.path, () => {
    const known = recognise(connection);
    if (!known.ok) return known;
    settle(connection.db);
    return migrate(connection);
  });
}

const fileIn = (folder: string): string => join(folder, 'saltshaker.db');

/** Whether a store lies in this folder; nothing is opened or made. */
export const hasStore = (folder: string): boolean => existsSync(fileIn(folder));

/**
 * Opens `saltshaker.db` in this folder, making both where there is none. Errors: `store-newer`, `store-read-only`,
 * `store-full`, `store-locked`, `store-broken`, `unreadable` (a file stands where the folder should).
 */
export function openDatabase(folder: string): Result<Connection> {
  const path = fileIn(folder);
  return guard(path, () => {
    mkdirSync(folder, { recursive: true });
    const db = new DatabaseSync(path, { timeout: PATIENCE_MS, enableForeignKeyConstraints: true });
    const opened = prepareDatabase({ db, path });
    if (!opened.ok) db.close();
    return opened;
  });
}
