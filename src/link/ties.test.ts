import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clusterPairs } from './cluster.ts';
import { bondsOf, joinBound, type Place, type Tie } from './ties.ts';

const place = (i: number): Place => ({ report: 'r', span: [i, i + 1] });
const tie = (op: 'same' | 'apart', p: number, q: number): Tie => ({ op, p: place(p), q: place(q) });
const bonds = (...ties: readonly Tie[]) => bondsOf(6, ties, ({ span }) => span[0]);

test('same joins whole clusters, not two passages alone', () => {
  const clusters = [[0, 1], [2, 3], [4]];
  assert.deepEqual(joinBound(clusters, bonds(tie('same', 1, 2))), [[0, 1, 2, 3], [4]]);
});

test('apart keeps two passages out of one cluster, whatever their words', () => {
  const pairs = [
    { a: 0, b: 1, score: 1 },
    { a: 1, b: 2, score: 0.9 },
    { a: 0, b: 2, score: 0.9 },
  ];
  assert.deepEqual(clusterPairs(3, pairs, { threshold: 0.5 }), [[0, 1, 2]]);
  assert.deepEqual(clusterPairs(3, pairs, { threshold: 0.5, apart: [[0, 2]] }), [[0, 1], [2]]);
});

test('the later of two ties that contradict each other counts', () => {
  assert.deepEqual(bonds(tie('same', 0, 1), tie('apart', 1, 0)), { same: [], apart: [[1, 0]] });
  assert.deepEqual(bonds(tie('apart', 0, 1), tie('same', 1, 0)), { same: [[1, 0]], apart: [] });
  const ring = bonds(tie('apart', 0, 2), tie('same', 0, 1), tie('same', 1, 2));
  assert.deepEqual(ring.apart, []);
});

test('a tie to a passage that stands nowhere does nothing', () => {
  const nowhere: Tie = { op: 'same', p: place(0), q: { report: 'x', span: [9, 10] } };
  assert.deepEqual(
    bondsOf(6, [nowhere], ({ report, span }) => (report === 'r' ? span[0] : -1)),
    { same: [], apart: [] },
  );
});
