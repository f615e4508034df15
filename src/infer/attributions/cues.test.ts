import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findCues } from './cues.ts';

const LOGITS = { O: [4, 0, 0], B: [0, 4, 0], I: [0, 0, 4], b: [1, 1.3, 0] } as const;
type Tag = keyof typeof LOGITS;

const cues = (tags: string, continues: readonly number[] = []) =>
  findCues(
    Float32Array.from([...tags].flatMap((tag) => [...LOGITS[tag as Tag]])),
    [...tags].map((_, i) => continues.includes(i)),
    0.4,
  ).map(({ first, last }) => [first, last]);

test('a cue is a B with the I that follow', () => {
  assert.deepEqual(cues('OBIIOB'), [
    [1, 3],
    [5, 5],
  ]);
});

test('a lone I starts a cue, and a B ends the one before', () => {
  assert.deepEqual(cues('OIIBO'), [
    [1, 2],
    [3, 3],
  ]);
});

test('a cue that leads by less than the reserve is none', () => {
  assert.deepEqual(cues('ObO'), []);
});

test('the first piece of a word decides for the word', () => {
  assert.deepEqual(cues('OBOO', [2]), [[1, 2]]);
  assert.deepEqual(cues('OOBO', [2]), []);
  assert.deepEqual(cues('BBB', [1, 2]), [[0, 2]]);
});

test('certainty is the mean probability of being no O', () => {
  const [cue] = findCues(Float32Array.from([0, 0, 0, 0, 2, 0, 9, 0, 0]), [false, false, false], 0.4);
  assert.deepEqual([cue?.first, cue?.last], [1, 1]);
  assert.ok(Math.abs((cue?.certainty ?? 0) - (1 - 1 / (2 + Math.exp(2)))) < 1e-6);
});
