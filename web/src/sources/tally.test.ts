import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AuditSpeaker, Proof, SourceAudit } from '../../../src/model/index.ts';
import { cellsOf, namingGroups, PARTY_UNKNOWN, partyGroups, sameWords, shareWords } from './tally.ts';

const at = (start: number): Proof => ({ report: 'r', start, end: start + 5 });

const speaker = (name: string, more: Partial<AuditSpeaker> = {}): AuditSpeaker => ({
  story: 's',
  id: name,
  name,
  naming: 'named',
  number: 1,
  kind: 'person',
  role: null,
  party: null,
  reports: ['r'],
  words: { direct: 2, indirect: 4 },
  statements: [
    {
      report: 'r',
      proof: at(0),
      naming: 'named',
      direct: [{ proof: at(1), words: 2 }],
      indirect: [{ proof: at(2), words: 4 }],
    },
  ],
  silent: [],
  channels: [],
  ...more,
});

const audit = (speakers: readonly AuditSpeaker[], parties: SourceAudit['parties'] = []): SourceAudit => ({
  engine: 'e',
  reports: [],
  stories: [],
  speakers,
  parties,
  findings: [],
});

test('every number stands with the passages that it counts', () => {
  assert.deepEqual(
    cellsOf([speaker('Roe')]).map(({ key, count, places }) => [key, count, places]),
    [
      ['statements', 1, [{ proof: at(0), who: null }]],
      ['direct', 2, [{ proof: at(1), who: null }]],
      ['indirect', 4, [{ proof: at(2), who: null }]],
    ],
  );
});

test('passages of several say whose they are', () => {
  const [statements] = cellsOf([speaker('Roe'), speaker('Lind')]);
  assert.deepEqual(
    statements!.places.map(({ who }) => who),
    ['Roe', 'Lind'],
  );
});

test('those of whom no party is known are a row of their own', () => {
  const party = {
    story: 's',
    name: null,
    speakers: ['Roe'],
    statements: 1,
    words: { direct: 2, indirect: 4 },
    share: 1,
  };
  const [group] = partyGroups(audit([speaker('Roe')], [party]));
  assert.deepEqual([group!.label, group!.share, group!.cells[0]!.count], [PARTY_UNKNOWN, 1, 1]);
});

test('shares of naming are of the words of sources, without the outlets’ own', () => {
  const speakers = [speaker('Roe'), speaker('aide', { naming: 'anonymous' }), speaker('Daily', { naming: 'outlet' })];
  assert.deepEqual(
    namingGroups(audit(speakers)).map(({ label, share }) => [label, share]),
    [
      ['by name', 0.5],
      ['by role only', 0],
      ['unnamed', 0.5],
    ],
  );
  assert.deepEqual(
    namingGroups(audit([])).map(({ share }) => share),
    [null, null, null],
  );
});

test('a small share is never shown as none', () => {
  assert.deepEqual([0, 0.004, 0.204, 1].map(shareWords), ['0 %', 'under 1 %', '20 %', '100 %']);
});

test('the same words of one speaker stand together, those of another apart', () => {
  const places = [at(0), at(1), at(2)].map((proof, i) => ({ proof, who: i === 2 ? 'Lind' : 'Roe' }));
  const groups = sameWords(places, ({ start }) => (start === 1 ? 'we  know' : 'We know'));
  assert.deepEqual(
    groups.map((group) => group.map(({ proof }) => proof.start)),
    [[0, 1], [2]],
  );
});
