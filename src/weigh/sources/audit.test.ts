import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LinkedStatement } from '../../model/index.ts';
import { type AuditInput, auditSources } from './audit.ts';
import { said, statementOf } from './example.ts';

const report = (id: string) => ({ id, hash: id, publisher: null, publishedAt: null, read: true as const });
const auditOf = (...statements: readonly LinkedStatement[]): AuditInput => ({
  story: { id: 's', title: 'S', reports: ['a', 'b'] },
  claims: [],
  sources: { statements, own: [{ report: 'b', start: 0, end: 9 }] },
  reports: ['b', 'a'].map(report),
});

const mayor = statementOf(said('mayor'));
const party = { name: 'Town', role: 'unknown' } as const;
const clerk: LinkedStatement = { ...mayor, source: { ...mayor.source, id: 'clerk', name: 'clerk', party } };

test('a party has the share of its speakers in the words of all sources; those without a party stand last', () => {
  const { parties } = auditSources(auditOf(mayor, clerk, clerk));
  assert.deepEqual(
    parties.map(({ name, speakers, statements, words, share }) => [name, speakers, statements, words.indirect, share]),
    [
      ['Town', ['clerk'], 2, 16, 0.667],
      [null, ['mayor'], 1, 8, 0.333],
    ],
  );
});

test('without any words a share cannot be measured', () => {
  const { parties } = auditSources(auditOf({ ...clerk, indirect: [] }));
  assert.equal(parties[0]!.share, null);
});

test('who gives no comment has no statement and no words', () => {
  const { speakers, reports } = auditSources(auditOf({ ...mayor, cueClass: 'declining' }));
  assert.deepEqual(speakers[0]!.statements, []);
  assert.deepEqual(speakers[0]!.words, { direct: 0, indirect: 0 });
  assert.deepEqual(speakers[0]!.silent, [{ why: 'declining', proof: mayor.proof }]);
  assert.equal(reports.find(({ id }) => id === 'a')!.statements, 0);
});

test('an outlet’s own statements are of no party and stand last', () => {
  const outlet = statementOf(said('A Daily', { naming: 'outlet' }));
  const { speakers, parties } = auditSources(auditOf(outlet, mayor));
  assert.deepEqual(
    speakers.map(({ name }) => name),
    ['mayor', 'A Daily'],
  );
  assert.deepEqual(
    parties.flatMap(({ speakers }) => speakers),
    ['mayor'],
  );
});

test('of one report only what stands in it is counted', () => {
  const elsewhere = statementOf(said('mayor', { report: 'b' }));
  const whole = auditSources(auditOf(mayor, elsewhere));
  const one = auditSources(auditOf(mayor, elsewhere), 'b');
  assert.deepEqual(whole.speakers[0]!.reports, ['a', 'b']);
  assert.deepEqual(one.speakers[0]!.reports, ['b']);
  assert.deepEqual(
    one.reports.map(({ id, statements, own }) => [id, statements, own.length]),
    [['b', 1, 1]],
  );
});
