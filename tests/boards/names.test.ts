import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sameName } from './names.ts';

const same: readonly (readonly [string, string])[] = [
  ['Ilena Doric', 'Doric'],
  ['Maravia', 'the Maravian government'],
  ['South Korea', 'government of South Korea'],
  ['U.S. State Department', 'US State Department'],
  ['Brightwater', 'Brightwater’s chief executive'],
  ['residents of the quay', 'two residents'],
];
const different: readonly (readonly [string, string])[] = [
  ['Ilena Doric', 'Tomas Verrin'],
  ['army spokesman', 'police spokesman'],
  ['North Korea', 'South Korea'],
  ['the', 'Maravia'],
];

for (const [a, b] of same) {
  test(`${a} can be ${b}`, () => assert.deepEqual([sameName(a, b), sameName(b, a)], [true, true]));
}
for (const [a, b] of different) {
  test(`${a} is not ${b}`, () => assert.deepEqual([sameName(a, b), sameName(b, a)], [false, false]));
}
