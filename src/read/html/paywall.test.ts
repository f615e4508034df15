import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PAYWALL } from './paywall.ts';

for (const { pattern, matches, misses, reason } of PAYWALL) {
  test(`${reason}: “${matches}”, not “${misses}”`, () => {
    assert.match(matches, pattern);
    assert.doesNotMatch(misses, pattern);
  });
}
