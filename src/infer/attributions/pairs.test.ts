import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findPair } from './pairs.ts';

/** O, B-source, I-source, B-content, I-content. */
const TAGS = 'OSsCc';

/** `.` marks the cue; its own scores say "content", which must not count. */
const pair = (tags: string, continues: readonly number[] = []) => {
  const cue = { first: tags.indexOf('.'), last: tags.lastIndexOf('.') };
  const scores = [...tags.replaceAll('.', 'c')].flatMap((tag) => [...TAGS].map((each) => (each === tag ? 5 : 0)));
  const { source, content } = findPair(
    Float32Array.from(scores),
    cue,
    [...tags].map((_, i) => continues.includes(i)),
  );
  return { source: source.map((run) => [run.first, run.last]), content: content.map((run) => [run.first, run.last]) };
};

test('runs of a role are its spans; the cue is in none', () => {
  assert.deepEqual(pair('Ss.OCcc'), { source: [[0, 1]], content: [[4, 6]] });
});

test('a B right after a piece of the same role starts a new span', () => {
  assert.deepEqual(pair('SsS.CcCc').source, [
    [0, 1],
    [2, 2],
  ]);
  assert.deepEqual(pair('SsS.CcCc').content, [
    [4, 5],
    [6, 7],
  ]);
});

test('a hole in the content is filled, and a B after it starts no new span', () => {
  assert.deepEqual(pair('S.COOCc').content, [[2, 6]]);
});

test('a hole that holds the cue or its source stays open', () => {
  assert.deepEqual(pair('CcS.OCc'), {
    source: [[2, 2]],
    content: [
      [0, 1],
      [5, 6],
    ],
  });
  assert.deepEqual(pair('.CcOSOc'), {
    source: [[4, 4]],
    content: [
      [1, 2],
      [6, 6],
    ],
  });
});

test('the first piece of a word decides for the word', () => {
  assert.deepEqual(pair('S.CCOO', [3, 4]), { source: [[0, 0]], content: [[2, 4]] });
  assert.deepEqual(pair('OS.C', [1]).source, []);
});

test('nothing found is no span, and certain', () => {
  assert.deepEqual(findPair(Float32Array.from([9, 0, 0, 0, 0]), { first: 0, last: 0 }, [false]), {
    source: [],
    content: [],
    certainty: 1,
  });
});
