import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  contains,
  lastFrom,
  merge,
  overlapping,
  overlaps,
  overlapsAny,
  slice,
  spanAt,
  spanOf,
  subtract,
  trim,
} from './spans.ts';

const anySpan = fc.tuple(fc.nat(30), fc.nat(30)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
const units = (spans: readonly (readonly [number, number])[]) =>
  new Set(spans.flatMap(([start, end]) => Array.from({ length: end - start }, (_, i) => start + i)));

test('slice gives one passage or several joined', () => {
  assert.equal(slice('abcdef', [1, 3]), 'bc');
  assert.equal(
    slice('abcdef', [
      [0, 1],
      [4, 6],
    ]),
    'a ef',
  );
  assert.equal(slice('abcdef', []), '');
});

test('spans that touch do not overlap; a span contains itself', () => {
  assert.ok(!overlaps([0, 2], [2, 4]) && overlaps([0, 3], [2, 4]) && !overlaps([1, 1], [0, 4]));
  assert.ok(contains([1, 4], [1, 4]) && !contains([1, 4], [0, 2]));
});

test('trim leaves a span of white space empty at its start', () => {
  assert.deepEqual(trim(' a b  ', [0, 6]), [1, 4]);
  assert.deepEqual(trim('x   y', [1, 4]), [1, 1]);
});

test('spanOf holds all', () => {
  assert.deepEqual(
    spanOf([
      [4, 6],
      [1, 2],
    ]),
    [1, 6],
  );
  assert.equal(spanOf([]), null);
});

test('merge covers the same units with separate spans in order', () => {
  fc.assert(
    fc.property(fc.array(anySpan), (spans) => {
      const merged = merge(spans);
      assert.deepEqual(units(merged), new Set([...units(spans)].sort((a, b) => a - b)));
      for (const [i, span] of merged.entries()) if (i > 0) assert.ok(merged[i - 1]![1] < span[0]);
    }),
  );
});

test('subtract leaves exactly the units not taken', () => {
  fc.assert(
    fc.property(anySpan, fc.array(anySpan), (span, taken) => {
      assert.deepEqual(units(subtract(span, taken)), units([span]).difference(units(taken)));
    }),
  );
});

test('of spans in order, the one at an offset and those that overlap are those that a search of all finds', () => {
  fc.assert(
    fc.property(fc.array(anySpan), anySpan, (some, other) => {
      const spans = merge(some);
      const [at] = other;
      assert.equal(
        lastFrom(spans, at),
        spans.findLastIndex(([start]) => start <= at),
      );
      assert.equal(spanAt(spans, at), spans.find(([start, end]) => start <= at && at < end) ?? null);
      assert.equal(
        overlapsAny(spans, other),
        spans.some((span) => overlaps(span, other)),
      );
      assert.deepEqual(
        overlapping(spans, other),
        spans.filter((span) => overlaps(span, other)),
      );
    }),
  );
});
