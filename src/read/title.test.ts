import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findFurniture } from './mark.ts';
import { findTitle } from './title.ts';

const ROWS: readonly [string, string | null][] = [
  ['Barges adrift\n\nNobody was hurt.', 'Barges adrift'],
  ['\n  Who cut the ropes?\n\nNobody knows.', 'Who cut the ropes?'],
  ['Share\n\nBarges adrift\n\nNobody was hurt.', 'Barges adrift'],
  ['‘We heard a bang’: a night on the mole\n\nNobody slept.', '‘We heard a bang’: a night on the mole'],
  ['The barges are adrift.\n\nNobody was hurt.', null],
  ['By Anna Lund\n\nNobody was hurt.', null],
  ['Barges adrift', null],
  ['Here is what we know:\n\nNobody was hurt.', null],
  ['“They are adrift.”\n\nSo he said.', null],
  [`${'word '.repeat(30)}\n\nNobody was hurt.`, null],
  ['', null],
];

for (const [text, expected] of ROWS) {
  test(`title of ${JSON.stringify(text.slice(0, 60))}`, () => {
    const title = findTitle(text, findFurniture(text));
    assert.equal(title && text.slice(...title), expected);
  });
}
