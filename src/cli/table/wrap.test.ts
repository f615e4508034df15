import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { displayWidth, letters, padTo, plain } from './width.ts';
import { besides, shareWidth, wrap } from './wrap.ts';

const widths: readonly [string, number][] = [
  ['abc', 3],
  ['é', 1],
  ['e\u0301', 1],
  ['東京', 4],
  ['👩‍👩‍👧 ok', 5],
  ['🇺🇦', 2],
  ['\u001b[1mbold\u001b[22m', 4],
];
for (const [text, width] of widths)
  test(`${JSON.stringify(text)} takes ${width} cells`, () => assert.equal(displayWidth(text), width));

test('control codes and turned directions are taken out of a report’s words', () => {
  assert.equal(plain('a\u001b[31mb\nc\u202ed\u0007 '), 'ab c d');
});

test('wrapping keeps every word and every line within its width', () => {
  const word = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
    .map(plain)
    .filter((w) => w !== '' && !w.includes(' '));
  fc.assert(
    fc.property(
      fc.array(word, { maxLength: 20 }),
      fc.integer({ min: 6, max: 40 }),
      fc.nat(3),
      (words, width, indent) => {
        const lines = wrap(words.join(' '), width, indent);
        assert.equal(lines.join('').replaceAll(' ', ''), words.join(''));
        for (const line of lines) assert.ok(letters(line).length <= 1 || displayWidth(line) <= width);
      },
    ),
  );
});

test('blocks stand side by side', () => {
  const lines = besides([
    { width: 3, lines: ['a', 'b'] },
    { width: 2, lines: ['c'] },
  ]);
  assert.deepEqual(lines, ['a    c', 'b']);
});

test('columns and their gaps fit the line', () => {
  assert.deepEqual(shareWidth(104, [2, 1, 1]), [50, 25, 25]);
  assert.equal(padTo('東', 4), '東  ');
});
