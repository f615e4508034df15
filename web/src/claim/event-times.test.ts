import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ReportView } from '../../../src/api/index.ts';
import type { Claim } from '../../../src/model/index.ts';
import { eventTimes } from './event-times.ts';

const text = 'Two boats sank overnight, the mayor said on Monday. They sank overnight.';
const time = (words: string, from = 0) => {
  const start = text.indexOf(words, from);
  return { span: [start, start + words.length], value: null, zone: null };
};
const view = {
  report: { id: 'r' },
  text,
  annotations: { times: [time('overnight'), time('Monday'), time('overnight', 40)] },
} as unknown as ReportView;

test('only times within the words of those who say so are times of the event, each once', () => {
  const claim = {
    proof: { report: 'r', start: 0, end: 24 },
    stances: [{ stance: 'asserts', report: 'r', proof: { report: 'r', start: 52, end: text.length } }],
  } as unknown as Claim;
  assert.deepEqual(eventTimes(view, claim), [{ words: 'overnight', value: null, zone: null }]);
});
