import { ok, type Result, type Span } from '../../model/index.ts';
import type { Hit, SearchText } from '../store.ts';
import type { Connection } from './fault.ts';
import { matchExpression } from './query.ts';

/** Set by the index around what matched; never in an indexed text. */
const [OPEN, CLOSE] = ['\u0001', '\u0002'];

/** The text as indexed, unit for unit as long: what SQLite would cut or alter, and the marks, are spaces. */
const toIndexed = (text: string): string => text.toWellFormed().replace(/[\0\u0001\u0002]/g, ' ');

/** Makes a report's text findable, in place of an earlier one, inside a transaction. */
export function putText({ db }: Connection) {
  const place = db.prepare(
    'INSERT INTO texts (report) VALUES (?) ON CONFLICT DO UPDATE SET report = report RETURNING id',
  );
  const put = db.prepare('INSERT OR REPLACE INTO search (rowid, text) VALUES (?, ?)');
  return ({ report, text }: SearchText): void => {
    put.run(place.get(report)!.id!, toIndexed(text));
  };
}

/** Spans of the plain text that stand between marks in the marked one. */
function spansOf(marked: string): readonly Span[] {
  const spans: Span[] = [];
  let [start, end] = [0, 0];
  for (const piece of marked.split(/(?=[\u0001\u0002])/)) {
    if (piece.startsWith(CLOSE)) spans.push([start, end]);
    if (piece.startsWith(OPEN)) start = end;
    end += piece.startsWith(OPEN) || piece.startsWith(CLOSE) ? piece.length - 1 : piece.length;
  }
  return spans;
}

/** Finds reports by the words of their texts. */
export function searchTexts({ db }: Connection) {
  const find = db.prepare(
    `SELECT texts.report, highlight(search, 0, '${OPEN}', '${CLOSE}') AS marked
     FROM search JOIN texts ON texts.id = search.rowid
     WHERE search MATCH ? ORDER BY search.rank, texts.report LIMIT ?`,
  );
  return (query: string, limit: number): Result<readonly Hit[]> => {
    const expression = matchExpression(query);
    if (expression === null || !(limit >= 1)) return ok([]);
    const rows = find.all(expression, Math.min(Math.trunc(limit), Number.MAX_SAFE_INTEGER));
    return ok(rows.map((row) => ({ report: String(row.report), passages: spansOf(String(row.marked)) })));
  };
}
