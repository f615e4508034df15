import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outletWords, quoted, short, timeWords } from './words.ts';

test('times keep their own zone, and say when they have none', () => {
  assert.equal(timeWords('2026-03-10T18:40:00+02:00'), '10 Mar 2026, 18:40 UTC+02:00');
  assert.equal(timeWords('2026-03-10T18:40'), '10 Mar 2026, 18:40 (zone not known)');
  assert.equal(timeWords('2026-03-10'), '10 Mar 2026');
  assert.equal(timeWords('XXXX-05-03'), '3 May, year not known');
  assert.equal(timeWords(null), 'not known');
});

test('quotes are cut at a word', () => {
  assert.equal(short('two boats  sank', 20), 'two boats sank');
  assert.equal(short('two boats sank at night', 12), 'two boats…');
});

test('quote marks are never doubled, and one that was cut off comes back', () => {
  assert.equal(quoted('two boats sank'), '“two boats sank”');
  assert.equal(quoted('“It sank,” she said.'), '“It sank,” she said.');
  assert.equal(quoted('My country had no part,” he said'), '“My country had no part,” he said');
  assert.equal(quoted('Verrin: it bore “every sign of an accident'), '“Verrin: it bore “every sign of an accident”');
  assert.equal(quoted('a “small” boat sank'), '“a “small” boat sank”');
});

test('a report is called by its outlet and day, by its headline where the outlet is not known', () => {
  assert.equal(outletWords({ publisher: 'City Wire', publishedAt: '2026-03-10T18:40' }), 'City Wire, 10 Mar 2026');
  assert.equal(
    outletWords({ publisher: null, publishedAt: null, title: 'Two boats sank' }),
    'outlet not known (“Two boats sank”), date not known',
  );
});
