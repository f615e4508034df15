import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Proposition } from '../model/index.ts';
import type { Unit } from './input.ts';
import { likelihood, nearness } from './nearness.ts';

const meaning = (bytes: readonly number[]): string => Buffer.from(Int8Array.from(bytes)).toString('base64');
const proposition = (told: string | null) => ({ meaning: told }) as Proposition;

/** A unit of a report that begins so far in, in a sentence of its own. */
const unit = (item: object, start: number, headline = false) =>
  ({
    item,
    span: [start, start + 20],
    sentence: [start, start + 40],
    paragraph: [start, start + 40],
    headline,
  }) as unknown as Unit;

test('the same meaning is as near as can be, its opposite as far, and none is not measured', () => {
  const [one, other] = [meaning([127, 0, 0]), meaning([-127, 0, 0])];
  assert.equal(nearness(proposition(one), proposition(one)), 1);
  assert.equal(nearness(proposition(one), proposition(other)), -1);
  assert.equal(nearness(proposition(one), proposition(meaning([0, 127, 0]))), 0);
  assert.equal(nearness(proposition(one), proposition(null)), null);
});

const byte = fc.integer({ min: -127, max: 127 });
const bytes = fc.array(byte, { minLength: 128, maxLength: 128 });

test('nearness is the same from either side', () => {
  fc.assert(
    fc.property(bytes, bytes, (a, b) => {
      const [x, y] = [proposition(meaning(a)), proposition(meaning(b))];
      assert.equal(nearness(x, y), nearness(y, x));
    }),
  );
});

test('what is nearer, or what rules say more of, is likelier; beside each other likelier than far apart', () => {
  const report = {};
  const [here, beside, far] = [unit(report, 0), unit(report, 100), unit(report, 5000)] as const;
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(share, share, share, (near, nearer, rules) => {
      const [low, high] = [Math.min(near, nearer), Math.max(near, nearer)];
      assert.ok(likelihood(low, rules, [here, beside]) <= likelihood(high, rules, [here, beside]));
      assert.ok(likelihood(low, rules, [here, far]) <= likelihood(low, rules, [here, beside]));
    }),
  );
  assert.ok(likelihood(0.8, 0.9, [here, far]) > likelihood(0.8, 0.4, [here, far]));
});
