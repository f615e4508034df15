import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linkPatterns } from './patterns.ts';

for (const [name, { pattern, reason, matches, misses }] of Object.entries(linkPatterns)) {
  test(`${name}: ${reason}`, () => {
    assert.match(matches, pattern);
    assert.doesNotMatch(misses, pattern);
  });
}
