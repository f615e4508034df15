import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fail, ok, type Report } from '../model/index.ts';
import { annotateOne } from './annotate.ts';
import type { ReadText } from './reading.ts';

const text = 'The mayor of Tarvale said on Monday that two bridges had been closed.';
const report: Report = {
  id: 'r1',
  hash: 'h',
  text,
  title: null,
  meta: { publisher: null, publishedAt: null, url: null, language: 'en' },
  furniture: [],
  unread: [],
};
const read = (found: ReadText) => annotateOne(report, { engine: 'e', read: found, meanings: null });

test('a report that breaks a rule is an error with its name, and nothing is thrown', async () => {
  const result = await read(async () => ok([null as never]));
  assert.ok(!result.ok);
  assert.deepEqual([result.error.code, result.error.input], ['internal', 'r1']);
});

test('what a worker could not read carries the name of the report', async () => {
  const result = await read(async () => fail('internal', 'Reading failed.', 'Read it alone.'));
  assert.ok(!result.ok);
  assert.equal(result.error.input, 'r1');
});
