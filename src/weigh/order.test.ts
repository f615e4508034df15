import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimOf, told, voice } from './example.ts';
import { gatherFacts } from './facts.ts';
import { orderClaims } from './order.ts';
import { FIRST_ROWS, sectionOf } from './sections.ts';

type Voices = Parameters<typeof claimOf>[0];
const named = (id: string, voices: Voices, act: 'fact' | 'demand' = 'fact') =>
  gatherFacts({ ...claimOf(voices, { act }), id }, { evidence: [], numbers: [] }, []);
const order = (...claims: readonly ReturnType<typeof named>[]) => orderClaims(claims).map((p) => p.facts.claim.id);
const lead = (family: string) => voice('mayor', 'asserts', { lead: true, family });

const sections: readonly [string, Voices, string][] = [
  ['denied', [voice('x', 'denies')], 'at issue'],
  ['not verified', [voice('x', 'cannot verify')], 'at issue'],
  ['investigated', [voice('x', 'investigating')], 'at issue'],
  ['doubted', [voice('x', 'asserts', { manner: 'doubts' })], 'at issue'],
  ['said, and not commented on', [voice('x', 'asserts'), voice('y', 'no comment')], 'no denial'],
  [
    'in an outlet’s own voice in the headline',
    [voice('A', 'asserts', { naming: 'outlet', headline: true })],
    'no denial',
  ],
  ['in an outlet’s own voice below', [voice('A', 'asserts', { naming: 'outlet' })], 'also said'],
];
for (const [name, voices, section] of sections) {
  test(`${name}: ${section}`, () => assert.equal(sectionOf(told('', voices).facts), section));
}

test('a demand that is rejected is still not a matter of fact', () => {
  assert.equal(sectionOf(named('c', [voice('x', 'denies')], 'demand')), 'not fact');
});

test('contested first, denied before doubted', () => {
  const said = named('1', [lead('A'), lead('B')]);
  const doubted = named('2', [voice('x', 'cannot verify')]);
  const denied = named('3', [voice('x', 'denies')]);
  assert.deepEqual(order(said, doubted, denied), ['3', '2', '1']);
});

test('then by families that lead with it, not by reports', () => {
  assert.deepEqual(order(named('1', [lead('A'), lead('A'), lead('A')]), named('2', [lead('A'), lead('B')])), [
    '2',
    '1',
  ]);
});

test('then by parties, latest statement and id', () => {
  const ofParty = (party: string) => voice('x', 'asserts', { party: [party, 'third'] });
  const at = (publishedAt: string | null) => [voice('x', 'asserts', { publishedAt })];
  const claims = [
    named('1', at(null)),
    named('2', at('2026-05-01')),
    named('3', at('2026-05-02')),
    named('0', at('2026-05-01')),
  ];
  assert.deepEqual(order(...claims, named('9', [ofParty('p'), ofParty('q')])), ['9', '3', '0', '2', '1']);
});

test('below the first rows, what one speaker says once is also said', () => {
  const many = Array.from({ length: FIRST_ROWS + 2 }, (_, i) => named(`${10 + i}`, [voice('x', 'asserts')]));
  const twice = named('99', [voice('x', 'asserts'), voice('y', 'asserts', { report: 'b' })]);
  const placed = orderClaims([...many, twice]);
  assert.deepEqual(
    placed.filter((p) => p.section === 'also said').map((p) => p.facts.claim.id),
    ['22', '23'],
  );
  assert.equal(placed.find((p) => p.facts.claim.id === '99')?.section, 'no denial');
});
