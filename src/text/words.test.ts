import assert from 'node:assert/strict';
import { test } from 'node:test';
import { slice } from './spans.ts';
import { words } from './words.ts';

const ROWS: readonly [string, string[]][] = [
  ['The U.S. envoy didn’t reply.', ['The', 'U.S.', 'envoy', 'didn’t', 'reply']],
  ["Lund's 14-month term", ["Lund's", '14-month', 'term']],
  ['about $1,250,000.50 or 2.5%', ['about', '1,250,000.50', 'or', '2.5']],
  ['at 2:30 a.m., they said', ['at', '2', '30', 'a.m.', 'they', 'said']],
  ['shut.The gate', ['shut', 'The', 'gate']],
  ['“residents’ block”', ['residents', 'block']],
  ['J.K. Marlow; X.Y.Zed', ['J.K.', 'Marlow', 'X', 'Y', 'Zed']],
  ['cafe\u0301s in Ōsaka 👍🏽', ['cafe\u0301s', 'in', 'Ōsaka']],
  ['— … !', []],
];

for (const [text, expected] of ROWS) {
  test(`words of ${text}`, () => {
    assert.deepEqual(
      words(text).map((span) => slice(text, span)),
      expected,
    );
  });
}
