import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RawAttribution, Span } from '../../model/index.ts';
import { collectAttributions } from './collect.ts';

const text = 'The Selwick Echo has been unable to verify the footage.';
const at = (words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length];
const found = (cue: string, content: string): RawAttribution => ({
  source: [at('The Selwick Echo')],
  cue: [at(cue)],
  content: [at(content)],
  confidence: 0.5,
});
const whole: Span = [0, text.length];
const page = { text, sentences: [whole], paragraphs: [whole] };

test('of an auxiliary and the cue in its content, by one source, the auxiliary is no cue', () => {
  const [hull, core] = [found('has', 'unable to verify the footage'), found('unable to verify', 'the footage')];
  for (const both of [
    [hull, core],
    [core, hull],
  ])
    assert.deepEqual(collectAttributions(page, both).raws, [core]);
});
