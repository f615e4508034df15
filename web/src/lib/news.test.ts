import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answerTo, isShownAt } from './news.ts';

const moment = { isRead: true, isShown: false, pending: 0, waitsForOwn: false };

test('rows that somebody may look at stay where they are: the news is only told', () =>
  assert.equal(answerTo(moment), 'tell'));

test('a page without rows, or that nobody sees, shows it at once', () =>
  assert.equal(answerTo({ ...moment, isRead: false, pending: 3 }), 'show'));

test('what one did oneself is shown already, so nothing is told', () =>
  assert.equal(answerTo({ ...moment, isShown: true }), 'wait'));

test('nothing is told while reports wait to be read', () => assert.equal(answerTo({ ...moment, pending: 2 }), 'wait'));

test('reports that this page added are shown once all are read, without a word', () => {
  assert.equal(answerTo({ ...moment, waitsForOwn: true, pending: 2 }), 'wait');
  assert.equal(answerTo({ ...moment, waitsForOwn: true }), 'show');
});

test('an answer is of the desk as it stands where it knows the last event and as many reports wait', () => {
  const desk = { at: 5000, head: 7, pending: 1 };
  const shown = (name: string, data: unknown, dataUpdatedAt = 0) => isShownAt({ name, data, dataUpdatedAt }, desk);
  assert.ok(shown('board', { seq: 7, pending: 1 }));
  assert.ok(!shown('board', { seq: 6, pending: 1 }, 9999));
  assert.ok(!shown('board', { seq: 7, pending: 2 }), 'a report was read since');
  assert.ok(shown('log', { log: [{ seq: 7 }] }) && !shown('log', { log: [{ seq: 6 }] }));
  assert.ok(shown('report', {}, 4500) && !shown('report', {}, 3000));
});
