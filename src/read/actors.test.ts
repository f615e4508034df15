import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { readActors } from './actors.ts';

const folder = mkdtempSync(join(tmpdir(), 'actors-'));
after(() => rmSync(folder, { recursive: true }));

function read(name: string, text: string) {
  const path = join(folder, name);
  writeFileSync(path, text);
  return readActors(path);
}

const brenn = { name: 'Nadia Brenn', kind: 'person', party: null, variants: ['Brenn', 'N. Brenn'] };
const relief = { name: 'Harbour “Relief”, Ltd', kind: 'organisation', party: 'Pellworth', variants: [] };

test('JSON and CSV give the same actors', async () => {
  const json = await read('a.json', JSON.stringify([brenn, { ...relief, variants: undefined }]));
  const csv = await read(
    'a.csv',
    '\ufeffname,kind,party,variants\r\nNadia Brenn,person,,Brenn; N. Brenn\r\n\r\n"Harbour “Relief”, Ltd",organisation,Pellworth\r\n',
  );
  assert.deepEqual(json, { ok: true, value: [brenn, relief] });
  assert.deepEqual(csv, json);
});

test('quotes in a cell are doubled, and a cell may go over lines', async () => {
  const read2 = await read('q.csv', 'kind,name\nperson,"Ada ""the\nharbour"" Roe"\nperson,Bea\n');
  assert.ok(read2.ok);
  assert.deepEqual(
    read2.value.map(({ name }) => name),
    ['Ada "the\nharbour" Roe', 'Bea'],
  );
});

const wrong: readonly (readonly [name: string, text: string, message: RegExp])[] = [
  ['no.json', '{', /not JSON/],
  ['object.json', '{}', /no list/],
  ['kind.json', '[{"name":"A","kind":"planet"}]', /^row 1, kind: /],
  ['more.json', '[{"name":"A","kind":"person","office":"x"}]', /^row 1, row: .*office/],
  ['column.csv', 'name,kind,office\nA,person,x\n', /line 1: no column is called “office”/],
  ['lacks.csv', 'name\nA\n', /line 1: the column kind is not there/],
  ['empty.csv', '', /line 1/],
  ['line.csv', 'name,kind\nA,person\n\nB,planet\n', /^line 4, kind: /],
  ['cells.csv', 'name,kind\nA,person,x\n', /line 2: more cells/],
  ['open.csv', 'name,kind\n"A,person\n', /not closed/],
];
for (const [name, text, message] of wrong)
  test(`${name}: ${message.source}`, async () => {
    const result = await read(name, text);
    assert.ok(!result.ok);
    assert.equal(result.error.code, 'bad-actors');
    assert.match(result.error.message, message);
  });
