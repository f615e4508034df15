import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { toCsv } from './csv.ts';

/** Reads CSV as RFC 4180 has it. */
function readCsv(text: string): readonly (readonly string[])[] {
  const cells = [...text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)];
  const rows: string[][] = [[]];
  for (const [, quoted, bare, end] of cells) {
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? bare!);
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

const dangerous = fc.string({
  unit: fc.constantFrom('=', '+', '-', '@', '＝', '"', ',', ';', '\t', '\r', '\n', ' ', 'a', '’'),
});
const table = fc
  .integer({ min: 1, max: 4 })
  .chain((width) =>
    fc.array(fc.array(dangerous, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
  );

test('what is written is read again, cell by cell, but for the apostrophe before a formula', () => {
  fc.assert(
    fc.property(table, (rows) => {
      const read = readCsv(toCsv(rows));
      assert.deepEqual(
        read.map((row) => row.map((cell) => cell.replaceAll("'", ''))),
        rows,
      );
    }),
  );
});

test('no cell begins as a formula, also where a spreadsheet cuts at semicolons', () => {
  fc.assert(
    fc.property(table, (rows) => {
      for (const cell of readCsv(toCsv(rows)).flat()) assert.doesNotMatch(cell, /(?:^|[;\t\r\n])\s*[=+\-@＝＋－＠]/);
    }),
  );
});

test('numbers stay numbers, what is not known stays empty', () => {
  assert.equal(
    toCsv([
      ['a "b"', -2, null],
      ['=1+1', 0, 'é'],
    ]),
    '"a ""b""",-2,\r\n"\'=1+1",0,"é"\r\n',
  );
});
