import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RawAttribution, Report, Span } from '../../model/index.ts';
import { annotateReport } from '../index.ts';

const text = `Tarsis says Hadra stormed tanker

The navy of Tarsis said that commandos from Hadra stormed an oil tanker on Thursday.

A union said a pumpman had been beaten. The owner said it had no means of checking.

The mission said it could not determine who attacked the ship.`;

const report: Report = {
  id: 'tanker',
  hash: '0'.repeat(16),
  text,
  title: [0, 32],
  meta: { publisher: null, publishedAt: null, url: null, language: 'en' },
  furniture: [],
  unread: [],
};

const at = (words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length];
const said = (source: string, content: string): RawAttribution => ({
  source: [at(source)],
  cue: [[at(source)[1] + 1, at(source)[1] + 5]],
  content: [at(content)],
  confidence: 1,
});

test('doubt is about what its paragraph tells, but doubt of who did it about the charge', () => {
  const found = [
    said('The navy of Tarsis', 'that commandos from Hadra stormed an oil tanker on Thursday'),
    said('A union', 'a pumpman had been beaten'),
    said('The owner', 'it had no means of checking'),
    said('The mission', 'it could not determine who attacked the ship'),
  ];
  const { pointers } = annotateReport(report, found, 'test');
  assert.deepEqual(
    pointers.map((pointer) => pointer.at.map((span) => text.slice(...span)).join()),
    ['a pumpman had been beaten', 'Hadra stormed tanker'],
  );
});
