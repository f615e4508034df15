import assert from 'node:assert/strict';
import { test } from 'node:test';
import { joinAnswers } from './answers.ts';
import type { Unit } from './input.ts';

const unit = (denies: number, act = 'fact'): Unit =>
  ({
    item: { report: { text: 'he was at home' } },
    span: [0, 14],
    headline: false,
    pointer: null,
    holder: { attribution: { cueClass: 'asserting' } },
    proposition: {
      act,
      negated: false,
      bearing: { asserts: 1 - denies, denies, 'cannot verify': 0, investigating: 0, 'no comment': 0 },
    },
  }) as unknown as Unit;

const [says, other, against] = [unit(0.05), unit(0.05), unit(0.95)];
const pairs = [
  { a: 0, b: 2, score: 0.4 },
  { a: 1, b: 2, score: 0.36 },
];
const joined = (propositions: readonly Unit[], apart: readonly (readonly [number, number])[] = []) =>
  joinAnswers([[0], [1], [2]], { propositions, pairs, apart });

test('what only answers goes to what it is likest of what somebody says', () => {
  assert.deepEqual(joined([says, other, against]), [[0, 2], [1]]);
});

test('a person’s word keeps them apart, and another home is found', () => {
  assert.deepEqual(joined([says, other, against], [[0, 2]]), [[0], [1, 2]]);
});

test('what says something stays, and so does an answer that is no fact or only like other answers', () => {
  assert.deepEqual(joined([says, other, unit(0.05)]), [[0], [1], [2]]);
  assert.deepEqual(joined([says, other, unit(0.95, 'forecast')]), [[0], [1], [2]]);
  assert.deepEqual(joined([against, against, against]), [[0], [1], [2]]);
});
