import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inQuotes, letterOf } from './sheet.ts';

const quoted: readonly [string, number, string][] = [
  ['we heard nothing', 3, '“we heard nothing”'],
  ['“We heard nothing”', 3, '“We heard nothing”'],
  ['the “plain theft” of feed', 5, '“the ‘plain theft’ of feed”'],
  ['one two three four', 3, '“one two three …”'],
];
for (const [text, most, shown] of quoted)
  test(`${text} is shown as ${shown}`, () => assert.equal(inQuotes(text, most), shown));

test('letters of reports go on after Z', () => {
  assert.deepEqual([0, 25, 26, 51, 52].map(letterOf), ['A', 'Z', 'AA', 'AZ', 'BA']);
});
