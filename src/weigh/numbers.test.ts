import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { NumberRow, Qualifier } from '../model/index.ts';
import { tally } from './example.ts';
import { findConflict } from './numbers.ts';

type Value = NumberRow['values'][number];
const row = (...values: readonly Partial<Value>[]): NumberRow => {
  const plain = tally(...values.map((_, i): [number, string] => [0, `source ${i}`]));
  return { ...plain, values: plain.values.map((v, i) => ({ ...v, ...values[i] })) };
};
const given = (value: number, qualifier: Qualifier = 'exact') => ({ value, qualifier });
const conflicts = (...values: readonly Partial<Value>[]) => findConflict(row(...values)).map((v) => v.value);

const together: readonly [string, Partial<Value>, Partial<Value>][] = [
  ['the same number twice', given(12), given(12)],
  ['at least 10 and 12', given(10, 'at least'), given(12)],
  ['at most 10 and 10', given(10, 'at most'), given(10)],
  ['more than 10 and 11', given(10, 'more than'), given(11)],
  ['about 100 and 95', given(100, 'about'), given(95)],
  ['between 10 and something, and 12', given(10, 'between'), given(12)],
  ['12 people and 15 percent', { value: 12 }, { value: 15, unit: 'percent' }],
];
const apart: readonly [string, Partial<Value>, Partial<Value>][] = [
  ['12 and 15', given(12), given(15)],
  ['nobody and one', given(0), given(1)],
  ['at least 10 and 8', given(10, 'at least'), given(8)],
  ['more than 10 and 10', given(10, 'more than'), given(10)],
  ['less than 10 and at least 10', given(10, 'less than'), given(10, 'at least')],
  ['about 100 and 130', given(100, 'about'), given(130)],
];

for (const [name, a, b] of together) test(`${name} can both hold`, () => assert.deepEqual(conflicts(a, b), []));
for (const [name, a, b] of apart) test(`${name} cannot`, () => assert.deepEqual(conflicts(a, b), [a.value, b.value]));

test('a later number of the same source replaces the earlier one', () => {
  const police = { source: 'police' };
  assert.deepEqual(conflicts({ ...police, value: 5, at: '2026-05-01' }, { ...police, value: 7, at: '2026-05-02' }), []);
});

test('where the times are not known, both stand', () => {
  const police = { source: 'police' };
  assert.deepEqual(conflicts({ ...police, value: 5 }, { ...police, value: 7, at: '2026-05-02' }), [5, 7]);
});

test('a value that goes with all others is no part of the conflict', () => {
  assert.deepEqual(conflicts(given(4, 'at least'), given(5), given(7)), [5, 7]);
});
