import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { board, texts } from './example.test-helper.ts';
import { printTable } from './print-table.ts';
import { displayWidth } from './width.ts';

const paragraphOf = (text: string, start: number): number => text.slice(0, start).split('\n\n').length - 1;
const print = (width: number, color = false): string => printTable(board, texts, { color, width, paragraphOf });

test('a board looks as it should', () => {
  assert.equal(print(110), readFileSync(join(import.meta.dirname, 'golden.txt'), 'utf8'));
});

test('no line is wider than asked for', () => {
  fc.assert(
    fc.property(fc.integer({ min: 80, max: 200 }), (width) => {
      for (const line of print(width).split('\n')) assert.ok(displayWidth(line) <= width, line);
    }),
  );
});

test('colours change nothing but colours', () => {
  assert.notEqual(print(100, true), print(100));
  assert.equal(stripVTControlCharacters(print(100, true)), print(100));
});

test('what a report says cannot steer the terminal', () => {
  const evil = new Map([...texts].map(([id, text]) => [id, text.replaceAll(' ', '\u001b')]));
  const named = board.claims.map((c) => ({ ...c, wording: `\u001b[2J${c.wording}\u202e` }));
  const printed = printTable({ ...board, claims: named }, evil, { color: false, width: 100, paragraphOf });
  assert.doesNotMatch(printed, /[\u0000-\u0009\u000b-\u001f\u007f\u202e]/);
});

test('a board without claims says so', () => {
  const empty = { ...board, stories: [], claims: [] };
  const printed = printTable(empty, texts, { color: false, width: 100, paragraphOf });
  assert.equal(printed, 'In no story: dam · pay (not read: paywall) · valley\n');
  const nothing = printTable({ ...empty, reports: [] }, texts, { color: false, width: 100, paragraphOf });
  assert.equal(nothing, '0 reports, 0 read, no claims.\n');
});

test('a missing text leaves its words out, not the claim', () => {
  const printed = printTable(board, new Map(), { color: false, width: 110, paragraphOf });
  assert.match(printed, /DISPUTED by the accused/);
  assert.match(printed, /¶\?/);
});
