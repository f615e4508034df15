import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fit } from '../eval/logistic.ts';

test('weights give the shares that they were made of', () => {
  const times = (count: number, signs: readonly number[], isTrue: boolean) =>
    Array.from({ length: count }, () => ({ signs, isTrue }));
  const [slope, bias] = fit([
    ...times(73, [1, 1], true),
    ...times(27, [1, 1], false),
    ...times(12, [0, 1], true),
    ...times(88, [0, 1], false),
  ]);
  assert.ok(Math.abs(bias! - Math.log(12 / 88)) < 0.05);
  assert.ok(Math.abs(slope! + bias! - Math.log(73 / 27)) < 0.05);
});
