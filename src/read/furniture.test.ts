import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FURNITURE } from './furniture.ts';

for (const { pattern, reason, matches, misses } of FURNITURE) {
  test(`furniture: ${reason}`, () => {
    assert.match(matches, pattern);
    assert.doesNotMatch(misses, pattern);
  });
}

test('a line of furniture is the line of one row or its like, never an ordinary sentence', () => {
  for (const { misses } of FURNITURE) {
    const rows = FURNITURE.filter(({ pattern, effect }) => effect === 'alone' && pattern.test(misses));
    assert.deepEqual(
      rows.map(({ reason }) => reason),
      [],
      misses,
    );
  }
});
