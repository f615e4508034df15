import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeOfSource } from './speaker-place.ts';

const hash = '0123456789abcdef';
const of = (id: string, naming: 'named' | 'outlet' | 'anonymous' = 'named') =>
  placeOfSource({ id, naming }, { report: 'a', start: 7, end: 9 }, () => hash);

test('a speaker is found where a text names them, else by what they say; an outlet by its report', () => {
  assert.deepEqual(of('fedcba9876543210/12-30'), { to: 'at', report: 'fedcba9876543210', start: '12' });
  assert.deepEqual(of('fedcba9876543210/pell-ansgar'), { to: 'at', report: hash, start: '7' });
  assert.deepEqual(of('outlet-echo', 'outlet'), { to: 'outlet', report: hash });
  assert.equal(of(`${hash}-unnamed`, 'anonymous'), null);
});
