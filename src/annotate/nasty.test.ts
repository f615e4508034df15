import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';
import type { RawAttribution, Report, Span } from '../model/index.ts';
import { paragraphs } from '../text/index.ts';
import { annotateReport } from './index.ts';

/** No text may cost more than its length: these are such that a pattern which backtracks never ends on them. */
const words = (count: number, word: string): string => `${word} `.repeat(count).trim();
const nasty: Readonly<Record<string, string>> = {
  'one token of 5,000 letters': 'x'.repeat(5000),
  'one token of 5,000 capitals': 'X'.repeat(5000),
  'one number of 5,000 digits': '1'.repeat(5000),
  'one token with 2,000 hyphens': 'ab-'.repeat(2000),
  'one token with 2,000 apostrophes': 'a’'.repeat(2000),
  'initials without end': 'A.'.repeat(2000),
  'capitals throughout': words(500, 'THE MINISTRY SAID THE STORM WAS OVER.'),
  '3,000 words without a stop': words(1000, 'the ship sank'),
  '3,000 names without a stop': words(1500, 'Aba Costa'),
  'nothing but commas': words(2000, 'a,'),
  'one sentence 1,000 times': words(1000, 'Ostrenia said that the charge was baseless.'),
  'a table of numbers': '12\t34.5\t1,200\t-7%\n'.repeat(800),
  'spaces and empty lines': ' \n'.repeat(4000),
  'quote marks without end': words(1500, '“a”'),
};

const reportOf = (text: string): Report => ({
  id: 'nasty',
  hash: '0'.repeat(16),
  text,
  title: null,
  meta: { publisher: null, publishedAt: null, url: null, language: 'en' },
  furniture: [],
  unread: [],
});

/** A find in every paragraph, as a model that takes any text for news might make it. */
function foundIn(text: string): readonly RawAttribution[] {
  return paragraphs(text).flatMap(([start, end]): RawAttribution[] => {
    const third = Math.floor((end - start) / 3);
    const at = (n: number): Span => [start + n * third, start + (n + 1) * third];
    return third > 0 ? [{ source: [at(0)], cue: [at(1)], content: [at(2)], confidence: 0.5 }] : [];
  });
}

const LIMIT_MS = 120_000;
/** Ends what would never end: a pattern that backtracks is only stopped from outside. */
const ends = (text: string): void =>
  runInNewContext(
    'run()',
    { run: () => void annotateReport(reportOf(text), foundIn(text), 'e') },
    { timeout: LIMIT_MS },
  );

for (const [name, text] of Object.entries(nasty))
  test(`reads to the end: ${name}`, () => assert.doesNotThrow(() => ends(text)));

test('reads to the end: 20,000 words of news', () => {
  const paragraph =
    'Officials in Dalmar accused Kolm on Monday of jamming the port’s radio, killing two. “We reject these claims,” said Ilsa Tarn, a spokeswoman, who is in Selwick. Video posted online, which could not be verified, appeared to show smoke.';
  assert.doesNotThrow(() => ends(`Dalmar accuses Kolm\n\n${`${paragraph}\n\n`.repeat(500)}`));
});
