/** One row of a CSV file, with the line that it begins on. */
export interface Row {
  readonly cells: readonly string[];
  readonly line: number;
}

const CELL = /"((?:[^"]|"")*)"(?=,|\r?\n|$)|([^",\r\n][^,\r\n]*)?/y;

/** The rows of a CSV text (RFC 4180), empty ones left out; null where a quoted cell is not closed. */
export function rowsOf(text: string): readonly Row[] | null {
  const rows: Row[] = [];
  let cells: string[] = [];
  let [at, line, first] = [0, 1, 1];
  while (at <= text.length) {
    CELL.lastIndex = at;
    const [whole, quoted, plain = ''] = CELL.exec(text)!;
    const isCut = quoted === undefined && text[at + whole.length] === '"';
    if (isCut) return null;
    cells.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    line += whole.split('\n').length - 1;
    at += whole.length;
    if (text[at] === ',') {
      at += 1;
      continue;
    }
    if (cells.some((cell) => cell.trim() !== '')) rows.push({ cells, line: first });
    cells = [];
    at += text.startsWith('\r\n', at) ? 2 : 1;
    line += 1;
    first = line;
  }
  return rows;
}
