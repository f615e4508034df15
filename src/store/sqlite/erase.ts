import { ok, type Result } from '../../model/index.ts';
import type { Erased } from '../store.ts';
import { type Connection, guard, transact } from './fault.ts';

/** A line of the log that takes a report in, or (`raw` and `text` null) erases it. */
export interface Line {
  readonly seq: number;
  readonly report: string;
  readonly raw: string | null;
  readonly text: string | null;
}

/** What the log says of bytes: `live` ones by the event that names them, those that must be gone, and of which reports. */
export interface Wanted {
  readonly live: ReadonlyMap<string, number>;
  readonly blobs: readonly string[];
  readonly reports: readonly string[];
}

/**
 * Reads from the log which bytes are to be there. Those of an erased report must be gone unless a report that is not
 * erased names them too: two outlets may print the same text. A report that is taken in again is live again.
 */
export function readWanted(lines: Iterable<Line>): Wanted {
  const byReport = new Map<string, readonly (readonly [string, number])[]>();
  const [blobs, reports] = [new Set<string>(), new Set<string>()];
  for (const { seq, report, raw, text } of lines) {
    const held = byReport.get(report) ?? [];
    if (raw !== null && text !== null) {
      byReport.set(report, [...held, [raw, seq], [text, seq]]);
      reports.delete(report);
      continue;
    }
    for (const [blob] of held) blobs.add(blob);
    byReport.delete(report);
    reports.add(report);
  }
  const live = new Map([...byReport.values()].flat());
  return { live, blobs: [...blobs].filter((blob) => !live.has(blob)).sort(), reports: [...reports].sort() };
}

/** What the log says of bytes, from the tables. */
export function wantedIn({ db }: Connection): () => Wanted {
  const lines = db.prepare(
    `SELECT seq, event ->> '$.report' AS report, event ->> '$.raw' AS raw, event ->> '$.text' AS text FROM events
     WHERE event ->> '$.kind' = 'report received' OR (event ->> '$.kind' = 'report withdrawn' AND event ->> '$.erased')
     ORDER BY seq`,
  );
  return () => readWanted(lines.iterate() as Iterable<Line>);
}

/** What must be gone and is still there. */
export type Left = Pick<Wanted, 'blobs' | 'reports'>;

/** Finds what must be gone and is still there: bytes, and what was made of a report. */
export function leftIn({ db }: Connection): (wanted: Wanted) => Left {
  const isKept = db.prepare('SELECT 1 FROM blobs WHERE hash = ? AND bytes IS NOT NULL');
  const isMade = db.prepare(
    `SELECT 1 WHERE EXISTS (SELECT 1 FROM texts WHERE report = :report)
     OR EXISTS (SELECT 1 FROM cache WHERE report = :report) OR EXISTS (SELECT 1 FROM keys WHERE report = :report)`,
  );
  return ({ blobs, reports }) => ({
    blobs: blobs.filter((blob) => isKept.get(blob)),
    reports: reports.filter((report) => isMade.get({ report })),
  });
}

/** Takes out of the tables what the log says is erased, inside a transaction; the log is not touched. */
export function removeErased(connection: Connection): () => Left {
  const { db } = connection;
  const [wanted, left] = [wantedIn(connection), leftIn(connection)];
  const blank = db.prepare('UPDATE blobs SET erased = 1, bytes = NULL WHERE hash = ?');
  const clear = [
    'DELETE FROM search WHERE rowid = (SELECT id FROM texts WHERE report = ?)',
    'DELETE FROM texts WHERE report = ?',
    'DELETE FROM cache WHERE report = ?',
    'DELETE FROM keys WHERE report = ?',
  ].map((sql) => db.prepare(sql));
  return () => {
    const found = left(wanted());
    for (const blob of found.blobs) blank.run(blob);
    for (const report of found.reports) for (const statement of clear) statement.run(report);
    return found;
  };
}

/** Takes erased bytes off the disk: secure_delete has overwritten their pages, a checkpoint empties the write-ahead log. */
export function purgePages({ db, path }: Connection): () => boolean {
  const checkpoint = db.prepare('PRAGMA wal_checkpoint(TRUNCATE)');
  return () => {
    const done = guard(path, () => ok(checkpoint.get()?.busy === 0));
    return done.ok && done.value;
  };
}

/** Removes what is still there though the log says it is erased, and purges. */
export function finishErasing(connection: Connection): () => Result<Erased> {
  const [remove, purge] = [removeErased(connection), purgePages(connection)];
  return () => {
    const removed = transact(connection, () => ok(remove()));
    return removed.ok ? ok({ ...removed.value, purged: purge() }) : removed;
  };
}
