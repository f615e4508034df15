import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { UncheckedRow } from '../../../src/api/index.ts';
import { type HeldRow, holdRows } from './held.ts';

const row = (start: number, claim = 'c/0-9'): UncheckedRow => ({
  story: 's',
  claim,
  wording: 'Two boats sank',
  section: 'at issue',
  report: 'r',
  proof: { report: 'r', start, end: start + 5 },
  cue: null,
  sentence: { report: 'r', start, end: start + 5 },
  speaker: { id: 'e', name: 'Ada', naming: 'named', party: null },
  stance: 'denies',
  manner: null,
  confidence: 0.5,
});
const now = (...statements: readonly UncheckedRow[]) => ({ statements, quotes: {} });
const shown = (rows: readonly HeldRow[]) => rows.map(({ row: { proof }, isLeft }) => [proof.start, isLeft]);

test('a settled row keeps its place, comes back there by an undo, and what is new comes last', () => {
  const first = holdRows([], now(row(20), row(10)));
  const settled = holdRows(first, now(row(5), row(10)));
  assert.deepEqual(shown(settled), [
    [20, false],
    [10, true],
    [5, true],
  ]);
  const undone = holdRows(settled, now(row(20), row(5), row(10)));
  assert.deepEqual(shown(undone), [
    [20, true],
    [10, true],
    [5, true],
  ]);
});

test('a row stays in its part of the list, and is shown anew where another speaks now', () => {
  const first = holdRows([], now(row(10)));
  const moved = { ...row(10, 'd/0-9'), section: 'no denial' as const };
  assert.deepEqual(holdRows(first, now(moved)), first);
  const [other] = holdRows(first, now({ ...moved, speaker: { ...moved.speaker, name: 'Bo' } }));
  assert.deepEqual([other?.row.speaker.name, other?.row.section], ['Bo', 'at issue']);
});

test('the same words on two claims are one row, of the claim that comes first', () => {
  const [only, ...none] = holdRows([], now(row(10, 'a/0-9'), row(10, 'b/0-9')));
  assert.deepEqual([only?.row.claim, none], ['a/0-9', []]);
});
