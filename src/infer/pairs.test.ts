import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bucket } from './pairs.ts';

const cue = { first: 100, last: 102 };

test('distance is 0 in the cue, exact near it, in quarter doublings farther away', () => {
  assert.deepEqual(
    [100, 102, 99, 93, 92, 91, 90, 84, 0].map((piece) => bucket(cue, piece)),
    [0, 0, 1, 7, 8, 8, 9, 12, 22],
  );
});

test('after the cue the same distances are 24 higher, and nothing is farther than the last step', () => {
  assert.deepEqual(
    [103, 109, 110, 118, 400].map((piece) => bucket(cue, piece)),
    [25, 31, 32, 36, 47],
  );
});
