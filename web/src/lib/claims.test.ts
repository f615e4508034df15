import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Claim, Stance } from '../../../src/model/index.ts';
import { countsOf, firstVoices, outsideSupport, partiesOf, placeOf } from './claims.ts';

const stance = (id: string, word: Stance['stance'], party: string | null = null): Stance => ({
  stance: word,
  manner: null,
  source: { id, name: id, naming: 'named', party: party === null ? null : { name: party, role: 'accused' } },
  channel: [],
  report: 'r',
  proof: { report: 'r', start: 0, end: 1 },
  cue: null,
  at: null,
  basis: 'none given',
  origin: 'o',
});
const claim = (stances: readonly Stance[], least = 1, most = 1): Claim => ({
  id: 'r/0-1',
  story: 's',
  wording: 'w',
  proof: { report: 'r', start: 0, end: 1 },
  section: 'at issue',
  mayBe: [],
  stances,
  origins: { asserts: { least, most, measurable: true }, denies: { least: 1, most: 1, measurable: false } },
  standing: null,
  gaps: [],
});

test('voices stand under their party, each speaker once, those of no party last', () => {
  const groups = partiesOf(
    claim([stance('x', 'denies'), stance('a', 'denies', 'A'), stance('b', 'denies', 'A'), stance('a', 'denies', 'A')]),
    'denies',
  );
  assert.deepEqual(
    groups.map(({ party, voices }) => [party, voices.map(({ source }) => source.id)]),
    [
      ['A', ['a', 'b']],
      [null, ['x']],
    ],
  );
});

test('origins are told by least, and not where they cannot be measured', () => {
  assert.equal(countsOf(claim([stance('a', 'asserts'), stance('b', 'asserts')]), 'says'), '2 voices · 1 origin');
  assert.equal(countsOf(claim([stance('a', 'asserts')], 1, 3), 'says'), '1 voice · at least 1 origin');
  assert.equal(countsOf(claim([stance('a', 'denies')]), 'denies'), '1 voice · origins: cannot measure');
  assert.equal(countsOf(claim([]), 'says'), '');
});

test('a claim is linked by its place', () => {
  assert.deepEqual(placeOf('0123456789abcdef/7-30'), { report: '0123456789abcdef', start: 7, end: 30 });
});

test('a long column is cut, and every party keeps a voice as long as there is room', () => {
  const group = (party: string, count: number) => ({
    party,
    role: null,
    voices: Array.from({ length: count }, (_, i) => stance(`${party}${i}`, 'asserts', party)),
  });
  const sizes = (most: number) =>
    firstVoices([group('A', 6), group('B', 2), group('C', 1)], most).map(({ voices }) => voices.length);
  assert.deepEqual(sizes(5), [3, 1, 1]);
  assert.deepEqual(sizes(2), [1, 1]);
  assert.deepEqual(sizes(99), [6, 2, 1]);
});

test('support from outside the parties is told, and is no "none" where a supporter\u2019s party is not known', () => {
  const of = (name: string, role: 'accuser' | 'accused' | 'third' | null): Stance => {
    const party = role === null ? null : { name: role, role };
    return {
      ...stance(name, role === 'accused' ? 'denies' : 'asserts'),
      source: { id: name, name, naming: 'named', party },
    };
  };
  const dispute = [of('minister', 'accuser'), of('union', 'accused')];
  assert.equal(outsideSupport(claim(dispute)), 'none');
  assert.equal(outsideSupport(claim([...dispute, of('hospital', 'third'), of('crowd', null)])), 'hospital');
  assert.equal(
    outsideSupport(claim([...dispute, of('crowd', null), of('mob', null)])),
    'cannot measure (party not known: crowd and 1 more)',
  );
  assert.equal(outsideSupport(claim([of('crowd', null)])), null, 'without parties there is no outside');
});
