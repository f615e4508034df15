import assert from 'node:assert/strict';
import { test } from 'node:test';
import { short, timeWords } from './words.ts';

test('times keep their own zone, and say when they have none', () => {
  assert.equal(timeWords('2026-03-10T18:40:00+02:00'), '10 Mar 2026, 18:40 UTC+02:00');
  assert.equal(timeWords('2026-03-10T18:40'), '10 Mar 2026, 18:40 (zone not known)');
  assert.equal(timeWords('2026-03-10'), '10 Mar 2026');
  assert.equal(timeWords(null), 'not known');
});

test('quotes are cut at a word', () => {
  assert.equal(short('two boats  sank', 20), 'two boats sank');
  assert.equal(short('two boats sank at night', 12), 'two boats…');
});
