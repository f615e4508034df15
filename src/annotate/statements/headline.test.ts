import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RawAttribution } from '../../model/index.ts';
import { slice } from '../../text/index.ts';
import { headlineAttributions } from './headline.ts';

const BODY =
  '\n\nThe suspect fled on foot, Ilse Brandt said on Monday. The United Nations asked the navy’s chief and the coast guard.';
const spanIn = (text: string, words: string) => [text.indexOf(words), text.indexOf(words) + words.length] as const;

function read(headline: string, taken: readonly string[] = []): readonly string[] | null {
  const text = headline + BODY;
  const below = (source: string): RawAttribution => ({
    source: [spanIn(text, source)],
    cue: [spanIn(text, 'said')],
    content: [],
    confidence: 1,
  });
  const marks = taken.map(
    (cue): RawAttribution => ({ source: [], cue: [spanIn(text, cue)], content: [], confidence: 1 }),
  );
  const others = [...['Ilse Brandt', 'The United Nations', 'the navy’s chief', 'the coast guard'].map(below), ...marks];
  const [made] = headlineAttributions(text, [0, headline.length], others);
  return made ? [made.source, made.cue, made.content].map((spans) => slice(text, spans)) : null;
}

test('a headline names who says it before a colon', () => {
  assert.deepEqual(read('Police: Suspect fled on foot'), ['Police', ':', 'Suspect fled on foot']);
  assert.deepEqual(read('Navy chief: “We fired no missile”'), ['Navy chief', ':', '“We fired no missile']);
  assert.deepEqual(read('Brandt: Mayor took bribes'), ['Brandt', ':', 'Mayor took bribes']);
  assert.deepEqual(read('UN: Army seized aid trucks'), ['UN', ':', 'Army seized aid trucks']);
});

test('a headline names who says it after a colon or a dash', () => {
  assert.deepEqual(read('Overloading sank ferry: coast guard'), ['coast guard', ':', 'Overloading sank ferry']);
  assert.deepEqual(read('Soldiers fired on crowd – witnesses'), ['witnesses', '–', 'Soldiers fired on crowd']);
});

test('a verb that ends the headline tells who says it, whatever the model takes for what is said', () => {
  assert.deepEqual(read('Mayor took bribes, ex-aide alleges', ['alleges']), [
    'ex-aide',
    'alleges',
    'Mayor took bribes',
  ]);
  assert.deepEqual(read('Firm hid test results, documents show'), ['documents', 'show', 'Firm hid test results']);
});

test('a topic, a label or a question beside a colon says nothing', () => {
  for (const headline of [
    'Dam burst: Hundreds flee homes',
    'Breaking: Five killed in raid',
    'Shots at police: Two men are held',
    'Hundreds flee port: Dam bursts',
    'Army: What we know so far',
    'Kesta war: Missiles hit the port',
    'Raid kills five – Harbour Gazette',
  ])
    assert.equal(read(headline), null, headline);
});

test('a mark that the model took for a cue is left to it', () => {
  assert.equal(read('Police: Suspect fled on foot', [':']), null);
});
