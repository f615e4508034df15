import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { anyClaim } from './any.test-helper.ts';
import { arrange } from './arrange.ts';
import { claimOf, voice } from './example.ts';
import { countOrigins } from './origins.ts';

const count = (...args: Parameters<typeof claimOf>) => countOrigins(arrange(claimOf(...args)));
const unknown = (a: number, b: number) => ({ a, b, kind: 'unknown', certain: false }) as const;
const copy = (a: number, b: number) => ({ a, b, kind: 'copy', certain: true }) as const;
const three = [voice('x', 'asserts'), voice('y', 'asserts'), voice('z', 'asserts')];

test('a claim without denials has measured that there are none', () => {
  assert.deepEqual(count([voice('x', 'asserts')]).denies, { least: 0, most: 0, measurable: true });
});

test('one voice is one origin, whatever is not known of its way', () => {
  const alone = voice('x', 'asserts', { channel: [{ kind: 'unknown', name: '', span: null }], family: 'unknown' });
  assert.deepEqual(count([alone]).asserts, { least: 1, most: 1, measurable: true });
});

test('an unknown relation joins in least alone', () => {
  assert.deepEqual(count(three, { dependences: [unknown(0, 1)] }).asserts, { least: 2, most: 3, measurable: true });
});

test('a certain one joins in both', () => {
  assert.deepEqual(count(three, { dependences: [copy(0, 1)] }).asserts, { least: 2, most: 2, measurable: true });
});

test('where all of it hangs on unknown relations, it cannot be measured', () => {
  const dependences = [unknown(0, 1), unknown(1, 2), unknown(0, 2)];
  assert.deepEqual(count(three, { dependences }).asserts, { least: 1, most: 3, measurable: false });
});

test('a vague voice beside two that are known to be apart makes them neither one nor three for sure', () => {
  const { asserts, ids } = count(three, { dependences: [unknown(0, 1), unknown(1, 2)] });
  assert.deepEqual(asserts, { least: 2, most: 3, measurable: true });
  assert.deepEqual(ids, ['a/0-50', 'a/0-50', 'a/200-250']);
});

test('sides are counted apart: a denial never joins two that assert', () => {
  const claim = [voice('x', 'asserts'), voice('y', 'asserts'), voice('z', 'denies')];
  const { asserts, denies } = count(claim, { dependences: [copy(0, 2), copy(1, 2)] });
  assert.deepEqual([asserts.least, denies.least], [2, 1]);
});

test('an outlet that names no source adds no origin where one is named', () => {
  const claim = [voice('x', 'asserts'), voice('A Daily', 'asserts', { naming: 'outlet' })];
  const { asserts, ids } = count(claim);
  assert.deepEqual(asserts, { least: 1, most: 1, measurable: true });
  assert.equal(ids[0], ids[1]);
});

test('an outlet that saw it itself is an origin', () => {
  const claim = [voice('x', 'asserts'), voice('A Daily', 'asserts', { naming: 'outlet', basis: 'saw or heard' })];
  assert.equal(count(claim).asserts.least, 2);
});

test('two outlets that name no source may have it from each other', () => {
  const claim = ['a', 'b'].map((report) => voice(report, 'asserts', { naming: 'outlet', report }));
  assert.deepEqual(count(claim).asserts, { least: 1, most: 2, measurable: false });
});

test('an origin is named after its first passage', () => {
  assert.deepEqual(count(three, { dependences: [copy(1, 2)] }).ids, ['a/0-50', 'a/100-150', 'a/100-150']);
});

test('two origins in the same passage keep two names', () => {
  const proof = { report: 'a', start: 0, end: 50 };
  assert.deepEqual(count([voice('x', 'asserts', { proof }), voice('y', 'asserts', { proof })]).ids, [
    'a/0-50',
    'a/0-50~2',
  ]);
});

test('least is never above most, and as many origins are named as least counts', () => {
  const sides = ['asserts', 'denies'] as const;
  fc.assert(
    fc.property(anyClaim, (claim) => {
      const arranged = arrange(claim);
      const origins = countOrigins(arranged);
      for (const side of sides) {
        const { least, most } = origins[side];
        const ids = origins.ids.filter((_, i) => arranged.stances[i]?.stance === side);
        assert.ok(least <= most);
        assert.equal(new Set(ids).size, least);
      }
    }),
  );
});
