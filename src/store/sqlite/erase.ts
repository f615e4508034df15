import { fail, ok, type Result } from '../../model/index.ts';
import type { Erased } from '../store.ts';
import { type Connection, guard, transact } from './fault.ts';

interface Received {
  readonly report: string;
  readonly raw: string;
  readonly text: string;
}

const unique = (items: readonly string[]): readonly string[] => [...new Set(items)].sort();

/** Takes bytes and all that was made of them out of the tables; the log is not touched. */
function eraseRows({ db }: Connection) {
  const received = db.prepare(
    `SELECT event ->> '$.report' AS report, event ->> '$.raw' AS raw, event ->> '$.text' AS text
     FROM events WHERE event ->> '$.kind' = 'report received'`,
  );
  const kept = db.prepare('SELECT 1 FROM blobs WHERE hash = ?');
  const blank = db.prepare('UPDATE blobs SET erased = 1, bytes = NULL WHERE hash = ?');
  const clear = [
    'DELETE FROM search WHERE rowid = (SELECT id FROM texts WHERE report = ?)',
    'DELETE FROM texts WHERE report = ?',
    'DELETE FROM cache WHERE report = ?',
    'DELETE FROM keys WHERE report = ?',
  ].map((sql) => db.prepare(sql));
  return (hash: string): Result<Omit<Erased, 'purged'>> => {
    const all = received.all() as unknown as readonly Received[];
    const own = all.filter(({ report }) => report === hash).flatMap(({ raw, text }) => [raw, text]);
    const blobs = unique(kept.get(hash) ? [...own, hash] : own);
    if (blobs.length === 0)
      return fail('not-found', 'There is no report or blob of this hash.', 'Check the hash.', hash);
    const sharing = all.filter(({ raw, text }) => blobs.includes(raw) || blobs.includes(text));
    const reports = unique(sharing.map(({ report }) => report));
    for (const blob of blobs) blank.run(blob);
    for (const report of reports) for (const statement of clear) statement.run(report);
    return ok({ blobs, reports });
  };
}

/** Erases for good: secure_delete overwrites the pages, and a checkpoint empties the write-ahead log of the old ones. */
export function eraseFrom(connection: Connection) {
  const erase = eraseRows(connection);
  const checkpoint = connection.db.prepare('PRAGMA wal_checkpoint(TRUNCATE)');
  return (hash: string): Result<Erased> => {
    const erased = transact(connection, () => erase(hash));
    if (!erased.ok) return erased;
    const done = guard(connection.path, () => ok(checkpoint.get()?.busy === 0));
    return ok({ ...erased.value, purged: done.ok && done.value });
  };
}
