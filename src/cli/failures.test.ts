import assert from 'node:assert/strict';
import { test } from 'node:test';
import { failureLine } from './failures.ts';

const error = { code: 'empty', input: 'a.txt', message: 'the file is empty', hint: 'give a report' } as const;

test('a failure names file, message and hint', () => {
  assert.equal(failureLine(error), 'saltshaker: a.txt: the file is empty (give a report)');
});

test('without a file or a hint nothing stands in their place', () => {
  assert.equal(failureLine({ ...error, input: null, hint: '' }), 'saltshaker: the file is empty');
});

test('a failure is one line', () => {
  assert.equal(failureLine({ ...error, message: 'not JSON:\n  {', hint: '' }), 'saltshaker: a.txt: not JSON: {');
});
