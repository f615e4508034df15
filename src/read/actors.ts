import { readFile } from 'node:fs/promises';
import { type Actor, actor, fail, MOST_ACTORS, ok, type Result } from '../model/index.ts';
import { rowsOf } from './csv.ts';
import { decodeUtf8 } from './decode.ts';
import { failedOn } from './fail.ts';

const HINT = 'A list of {"name","kind","party","variants"}, or CSV with these columns; docs/speakers.md shows both.';
const COLUMNS: ReadonlySet<string> = new Set(['name', 'kind', 'party', 'variants']);

const bad = (message: string, input: string): Result<never> => fail('bad-actors', message, HINT, input);

/** Checks one row; `where` is how the file counts it: "row 3", "line 3". */
function toActor(given: unknown, where: string, input: string): Result<Actor> {
  const parsed = actor.safeParse(given);
  if (parsed.success) return ok(parsed.data);
  const [issue] = parsed.error.issues;
  return bad(`${where}, ${issue!.path.join('.') || 'row'}: ${issue!.message}.`, input);
}

function all(rows: readonly Result<Actor>[], input: string): Result<readonly Actor[]> {
  if (rows.length > MOST_ACTORS) return bad(`It has more than ${MOST_ACTORS} actors.`, input);
  const wrong = rows.find((row) => !row.ok);
  return wrong && !wrong.ok ? wrong : ok(rows.flatMap((row) => (row.ok ? [row.value] : [])));
}

function readJson(text: string, input: string): Result<readonly Actor[]> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return bad('It is not JSON.', input);
  }
  if (!Array.isArray(json)) return bad('It is no list.', input);
  return all(
    json.map((row, i) => toActor(row, `row ${i + 1}`, input)),
    input,
  );
}

/** An empty cell is not known; several variants stand between semicolons. */
function cellValue(column: string, cell: string): unknown {
  const trimmed = cell.trim();
  if (column === 'variants') return trimmed.split(';').flatMap((each) => each.trim() || []);
  return column === 'party' && trimmed === '' ? null : trimmed;
}

function readCsv(text: string, input: string): Result<readonly Actor[]> {
  const rows = rowsOf(text);
  if (rows === null) return bad('A quoted cell is not closed.', input);
  const [head, ...body] = rows;
  const columns = (head?.cells ?? []).map((cell) => cell.trim().toLowerCase());
  const unknown = columns.find((column) => !COLUMNS.has(column));
  if (unknown !== undefined) return bad(`line 1: no column is called “${unknown}”.`, input);
  const lacks = ['name', 'kind'].find((column) => !columns.includes(column));
  if (lacks) return bad(`line 1: the column ${lacks} is not there.`, input);
  return all(
    body.map(({ cells, line }) =>
      cells.length > columns.length
        ? bad(`line ${line}: more cells than columns.`, input)
        : toActor(
            Object.fromEntries(columns.map((column, i) => [column, cellValue(column, cells[i] ?? '')])),
            `line ${line}`,
            input,
          ),
    ),
    input,
  );
}

/** Reads a list of known actors from a `.json` or `.csv` file. Errors: those of reading a file; `bad-actors` names the row. */
export async function readActors(path: string): Promise<Result<readonly Actor[]>> {
  const bytes = await readFile(path).catch((error: unknown) => failedOn(path, error));
  if ('ok' in bytes) return bytes;
  const text = decodeUtf8(bytes, path);
  if (!text.ok) return text;
  return /\.csv$/i.test(path) ? readCsv(text.value, path) : readJson(text.value, path);
}
