import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sureWords } from './sure.ts';

for (const [confidence, says] of [
  [0, 'right once in 10'],
  [0.14, 'right once in 10'],
  [0.296, 'right 3 times in 10'],
  [0.5, 'right 5 times in 10'],
  [0.94, 'right 9 times in 10'],
  [0.956, 'right 19 times in 20'],
  [1, 'right 19 times in 20'],
] as const)
  test(`${confidence} is “${says}”`, () => assert.equal(sureWords(confidence), says));
