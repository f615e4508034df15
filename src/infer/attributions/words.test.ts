import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Spans } from '../../model/index.ts';
import { continuations } from './words.ts';

const cases: readonly (readonly [string, Spans, readonly boolean[]])[] = [
  [
    'don’t go',
    [
      [0, 3],
      [3, 4],
      [4, 5],
      [6, 8],
    ],
    [false, true, true, false],
  ],
  [
    'Tarvale',
    [
      [0, 3],
      [3, 7],
    ],
    [false, true],
  ],
  [
    'U.S.',
    [
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 4],
    ],
    [false, false, false, false],
  ],
  [
    'a_1',
    [
      [0, 1],
      [1, 2],
      [2, 3],
    ],
    [false, true, true],
  ],
  [
    'soft\u00adware',
    [
      [0, 4],
      [5, 9],
    ],
    [false, false],
  ],
  [
    '𝐀𝐁',
    [
      [0, 2],
      [2, 4],
    ],
    [false, true],
  ],
];

for (const [text, spans, expected] of cases) {
  test(`pieces that continue a word: ${text}`, () => assert.deepEqual(continuations(text, spans), expected));
}
