import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RawAttribution, Report, Span } from '../../model/index.ts';
import { annotateReport } from '../index.ts';

const text = `Ferry grounds off Aldermere

Corvane Shipping said that no fuel had been lost. Petra Voss said that the captain was drunk.

The harbourmaster, Anders Kell, appeared to contradict the company’s account. Voss later withdrew the claim.

The company blamed a sudden squall.`;

const report: Report = {
  id: 'ferry',
  hash: '0'.repeat(16),
  text,
  title: [0, 27],
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

test('who contradicts an account denies what its owner said, who withdraws a claim what he said himself', () => {
  const found = [said('Corvane Shipping', 'no fuel had been lost'), said('Petra Voss', 'the captain was drunk')];
  const { attributions, entities } = annotateReport(report, found, 'test');
  const told = attributions.map(({ speaker, cueClass, propositions, pointsAt }) => [
    entities.find(({ id }) => id === speaker)?.name,
    cueClass,
    ...[...propositions, ...pointsAt].map((span) => text.slice(...span)),
  ]);
  assert.deepEqual(told, [
    ['Corvane Shipping', 'asserting', 'no fuel had been lost'],
    ['Petra Voss', 'asserting', 'the captain was drunk'],
    ['Anders Kell', 'denying', 'no fuel had been lost'],
    ['Petra Voss', 'denying', 'the captain was drunk'],
    ['Corvane Shipping', 'asserting', 'a sudden squall'],
  ]);
});
