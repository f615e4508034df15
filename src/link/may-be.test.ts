import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Pair } from './blocks.ts';
import type { Unit } from './input.ts';
import { offerSame } from './may-be.ts';

/** Five propositions in three claims: the first two, the next two, the last. */
const units = Array.from({ length: 5 }, () => ({}) as Unit);
const [a, b, c, d, e] = units as [Unit, Unit, Unit, Unit, Unit];
const drafts = [[a, b], [c, d], [e]].map((propositions) => ({ propositions, members: [] }));

const pair = (x: number, y: number, score: number): Pair => ({ a: x, b: y, score });
const offered = (pairs: readonly Pair[], apart: readonly (readonly [number, number])[] = []) =>
  offerSame(drafts, units, { pairs, apart }).map(({ mayBe }) => mayBe.map((unit) => units.indexOf(unit)));

test('claims that are alike on average are offered to each other, the likeliest first', () => {
  const near = [pair(0, 2, 0.4), pair(0, 3, 0.4), pair(1, 2, 0.4), pair(1, 3, 0.4), pair(0, 4, 0.9), pair(1, 4, 0.9)];
  assert.deepEqual(offered(near), [[4, 2], [0], [0]]);
});

test('one near pair among many is not enough, and within a claim nothing is offered', () => {
  assert.deepEqual(offered([pair(0, 2, 0.5), pair(0, 1, 1), pair(2, 3, 1)]), [[], [], []]);
});

test('what a person keeps apart is not offered again', () => {
  const near = [pair(0, 4, 0.9), pair(1, 4, 0.9)];
  assert.deepEqual(offered(near, [[1, 4]]), [[], [], []]);
  assert.deepEqual(offered(near, [[2, 4]]), [[4], [], [0]]);
});

test('a proposition that a person took out of every claim offers nothing', () => {
  const without = [{ propositions: [a], members: [] }, drafts[2]!];
  const found = offerSame(without, units, { pairs: [pair(1, 4, 1)], apart: [] });
  assert.deepEqual(
    found.map(({ mayBe }) => mayBe),
    [[], []],
  );
});
