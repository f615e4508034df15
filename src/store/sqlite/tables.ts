import { ok, type Result } from '../../model/index.ts';
import type { CacheKey } from '../store.ts';
import type { Connection } from './fault.ts';

/** Values by (report, engine), which can be made again. */
export function cacheTable({ db }: Connection) {
  const get = db.prepare('SELECT value FROM cache WHERE report = ? AND engine = ?');
  // a report may be erased while it is read; nothing made of it then is kept
  const put = db.prepare(
    `INSERT OR REPLACE INTO cache (report, engine, value)
     SELECT :report, :engine, :value WHERE EXISTS (SELECT 1 FROM texts WHERE report = :report)`,
  );
  return {
    getCached: ({ report, engine }: CacheKey): Result<string | null> =>
      ok((get.get(report, engine)?.value as string | undefined) ?? null),
    putCached: ({ report, engine }: CacheKey, value: string): Result<null> => {
      put.run({ report, engine, value });
      return ok(null);
    },
  };
}

/** Which reports have a key. */
export function keyTable({ db }: Connection) {
  const clear = db.prepare('DELETE FROM keys WHERE report = ?');
  const put = db.prepare('INSERT INTO keys (key, report) VALUES (?, ?)');
  const find = db.prepare('SELECT report FROM keys WHERE key = ? ORDER BY report');
  const reportsOf = (key: string): readonly string[] => find.all(key).map((row) => String(row.report));
  return {
    putKeys: (report: string, keys: readonly string[]): Result<null> => {
      clear.run(report);
      for (const key of new Set(keys)) put.run(key, report);
      return ok(null);
    },
    findKeys: (keys: readonly string[]): Result<ReadonlyMap<string, readonly string[]>> => {
      const found = [...new Set(keys)].map((key) => [key, reportsOf(key)] as const);
      return ok(new Map(found.filter(([, reports]) => reports.length > 0)));
    },
  };
}
