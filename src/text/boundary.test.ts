import assert from 'node:assert/strict';
import { test } from 'node:test';
import { STOP_RULES } from './boundary.ts';

for (const { pattern, reason, matches, misses } of STOP_RULES) {
  test(`stop rule: ${reason}`, () => {
    assert.match(matches, pattern);
    assert.doesNotMatch(misses, pattern);
  });
}
