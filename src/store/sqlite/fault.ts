import type { DatabaseSync } from 'node:sqlite';
import { fail, type Result } from '../../model/index.ts';

/** An open database and where it lies. */
export interface Connection {
  readonly db: DatabaseSync;
  readonly path: string;
}

type Fault = (path: string) => Result<never>;

const full: Fault = (path) =>
  fail('store-full', 'The disk is full; nothing of this was kept.', 'Make room and do it again.', path);
const readOnly: Fault = (path) =>
  fail('store-read-only', 'The store may not be written.', 'Check that the folder and its files may be written.', path);
const locked: Fault = (path) =>
  fail('store-locked', 'Another program is writing to the store.', 'Wait for it or end it, then do it again.', path);
const closed: Fault = (path) => fail('store-closed', 'The store was closed.', 'Open it again.', path);
const noFolder: Fault = (path) =>
  fail('unreadable', 'There is a file where a folder is needed.', 'Give a folder.', path);
const failing: Fault = (path) =>
  fail('store-broken', 'The disk failed; nothing of this was kept.', 'Check the disk, then run verify.', path);

/** The file is not, or is no longer, what a store is. */
export const broken = (path: string, what: string): Result<never> =>
  fail('store-broken', what, 'Keep the file as it is, and put back a copy that verifies.', path);

const damaged: Fault = (path) => broken(path, 'The store is damaged, or is not a store.');

/** By primary result code (sqlite.org/rescode.html): BUSY, LOCKED, READONLY, IOERR, CORRUPT, FULL, CANTOPEN, NOTADB. */
const bySqlite: Readonly<Record<number, Fault>> = {
  5: locked,
  6: locked,
  8: readOnly,
  10: failing,
  11: damaged,
  13: full,
  14: readOnly,
  26: damaged,
};

/** SQLITE_IOERR_SHMSIZE: a full disk as the shared-memory file of the WAL meets it. */
const FULL_AT_SHM = 4874;

const bySystem: Readonly<Record<string, Fault>> = {
  ERR_INVALID_STATE: closed,
  EACCES: readOnly,
  EPERM: readOnly,
  EROFS: readOnly,
  ENOSPC: full,
  EEXIST: noFolder,
  ENOTDIR: noFolder,
};

function faultOf(error: unknown): Fault | undefined {
  const { code, errcode } = error as { code?: string; errcode?: number };
  if (code !== 'ERR_SQLITE_ERROR') return bySystem[code ?? ''];
  if (errcode === undefined) return undefined;
  // any other code is one that sound tables never give: the schema itself is damaged
  return errcode === FULL_AT_SHM ? full : (bySqlite[errcode & 0xff] ?? damaged);
}

/** Does work on a database; what the database or the system refuses is an error value. Other mistakes are thrown. */
export function guard<T>(path: string, work: () => Result<T>): Result<T> {
  try {
    return work();
  } catch (error) {
    const fault = faultOf(error);
    if (!fault) throw error;
    return fault(path);
  }
}

/** Does work as the one writer, in a transaction: kept as a whole where it is ok, and not at all otherwise. */
export function transact<T>({ db, path }: Connection, work: () => Result<T>): Result<T> {
  return guard(path, () => {
    db.exec('BEGIN IMMEDIATE');
    try {
      const result = work();
      db.exec(result.ok ? 'COMMIT' : 'ROLLBACK');
      return result;
    } catch (error) {
      // a full disk has already rolled it back
      if (db.isTransaction) db.exec('ROLLBACK');
      throw error;
    }
  });
}
