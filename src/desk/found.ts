import { ok, type Result } from '../model/index.ts';
import type { Hit, Store } from '../store/index.ts';
import type { SearchRow } from './desk.ts';
import type { Snapshot } from './memory.ts';
import { keptReports } from './views.ts';

const AROUND = 70;
const MOST_PASSAGES = 5;

const around = (text: string, start: number, end: number) => ({
  start,
  end,
  before: text.slice(Math.max(0, start - AROUND), start),
  words: text.slice(start, end),
  after: text.slice(end, end + AROUND),
});

/** Reports on the desk that hold the words, with the first places where they stand. */
export async function findReports(
  { store, snapshot }: { readonly store: Store; readonly snapshot: Snapshot },
  query: string,
  limit: number,
): Promise<Result<readonly SearchRow[]>> {
  const hits = await store.search(query, limit);
  if (!hits.ok) return hits;
  const kept = new Map(keptReports(snapshot).map((report) => [report.hash, report]));
  const toRow = ({ report: hash, passages }: Hit): readonly SearchRow[] => {
    const report = kept.get(hash);
    const text = snapshot.annotated.get(hash)?.report.text;
    if (!report || report.withdrawn || text === undefined) return [];
    return [{ report, passages: passages.slice(0, MOST_PASSAGES).map(([start, end]) => around(text, start, end)) }];
  };
  return ok(hits.value.flatMap(toRow));
}
