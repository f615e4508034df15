import assert from 'node:assert/strict';
import { test } from 'node:test';
import { failureLine, faultLine } from './failures.ts';

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

test('a mistake of our own is told with where it was made, on one line that steers no terminal', () => {
  const error = new TypeError('no\u001b[2J board');
  const line = faultLine({ method: 'GET', path: '/api/board', error });
  assert.match(
    line,
    /^saltshaker: GET \/api\/board failed inside: TypeError: no \[2J board at .*failures\.test\.ts:\d+/,
  );
  assert.doesNotMatch(line, /[\n\u001b]/);
  assert.equal(faultLine({ method: 'GET', path: '/', error: 'x' }), 'saltshaker: GET / failed inside: x');
});
