import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BoardReport, Claim } from '../../../src/model/index.ts';
import { lettersOf, reportsOf } from './letters.ts';

const report = (id: string, publishedAt: string | null): BoardReport => ({
  id,
  hash: id,
  publisher: id,
  publishedAt,
  read: true,
});
const all = [
  report('late', '2026-03-10'),
  report('undated', null),
  report('early', '2026-03-09'),
  report('other', null),
];
const claim = {
  proof: { report: 'late' },
  stances: [{ report: 'undated' }],
  standing: { reasons: [{ proofs: [{ report: 'early' }] }] },
} as unknown as Claim;

test('reports of a claim have letters by the day they were published, those without a date last', () => {
  const reports = reportsOf(claim, all);
  assert.deepEqual(
    reports.map(({ id }) => id),
    ['early', 'late', 'undated'],
  );
  assert.deepEqual(
    reports.map(({ id }) => lettersOf(reports)(id)),
    ['A', 'B', 'C'],
  );
  assert.equal(lettersOf(reports)('other'), '');
});

test('one report alone needs no letter', () => assert.equal(lettersOf([report('a', null)])('a'), ''));
