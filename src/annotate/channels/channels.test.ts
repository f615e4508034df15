import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sentences } from '../../text/index.ts';
import { findChannel } from './index.ts';

/** The chain that the last sentence of a text tells. */
function chainOf(text: string): readonly string[] {
  return findChannel(text, sentences(text).at(-1)!, []).map(({ kind, name }) => `${kind} ${name}`);
}

test('an agency at the end of a sentence is told', () => {
  assert.deepEqual(chainOf('He was away, Ilka Tarn told Norway’s state news agency RIA Novosti.'), [
    'told RIA Novosti',
  ]);
});

const CLIP = 'A clip shared on a local Telegram channel showed smoke.';

test('words beside a recording came the way that the recording came', () => {
  assert.deepEqual(chainOf(`${CLIP} Based on text accompanying the footage, residents heard a blast.`), [
    'carries text accompanying the footage',
    'carries local Telegram channel',
  ]);
});

test('a recording whose way nobody tells leaves a gap', () => {
  assert.deepEqual(chainOf('Smoke rose. Based on text accompanying the footage, residents heard a blast.'), [
    'carries text accompanying the footage',
    'unknown footage',
  ]);
});
