import assert from 'node:assert/strict';
import { test } from 'node:test';
import { remembered } from './remembered.ts';

test('words are read once, and again when too many others came', () => {
  const reads: string[] = [];
  const read = remembered((words) => {
    reads.push(words);
    return words === 'no' ? null : words.length;
  }, 2);
  assert.deepEqual(['no', 'one', 'no', 'one', 'three', 'no'].map(read), [null, 3, null, 3, 5, null]);
  assert.deepEqual(reads, ['no', 'one', 'three', 'no']);
});
