import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { groupsOf, WINDOWS_AT_ONCE, windows } from './windows.ts';

/** Features of paragraphs of so many pieces each. */
const text = (...lengths: readonly number[]) => ({
  features: lengths.flatMap((length) => Array.from({ length }, (_, i) => (i === 0 ? 8 : 0))),
});
const ends = (...lengths: readonly number[]) => windows(text(...lengths)).map(({ start, end }) => [start, end]);

test('an empty text has no window', () => {
  assert.deepEqual(windows(text()), []);
});

test('whole paragraphs share a window while they fit', () => {
  assert.deepEqual(ends(60, 66), [[0, 126]]);
  assert.deepEqual(ends(60, 67, 20), [
    [0, 60],
    [60, 147],
  ]);
});

test('a paragraph longer than a window is read in parts that overlap, each answering for its middle', () => {
  assert.deepEqual(windows(text(10, 130, 10)), [
    { start: 0, end: 10, own: [0, 10] },
    { start: 10, end: 136, own: [10, 104] },
    { start: 72, end: 140, own: [104, 140] },
    { start: 140, end: 150, own: [140, 150] },
  ]);
});

const paragraphs = fc.array(fc.integer({ min: 1, max: 700 }), { maxLength: 40 });

test('joined, windows neither lose nor double a piece, and none is longer than 126', () => {
  fc.assert(
    fc.property(paragraphs, (lengths) => {
      let reached = 0;
      for (const { start, end, own } of windows(text(...lengths))) {
        assert.ok(end - start <= 126);
        assert.equal(own[0], reached);
        assert.ok(own[1] > own[0] && own[0] >= start && own[1] <= end);
        reached = own[1];
      }
      assert.equal(
        reached,
        lengths.reduce((a, b) => a + b, 0),
      );
    }),
  );
});

test('a piece has 32 pieces on both sides in its window, unless its paragraph ends sooner', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5000 }), (count) => {
      for (const { start, end, own } of windows(text(count))) {
        assert.ok(own[0] - start >= 32 || start === 0);
        assert.ok(end - own[1] >= 32 || end === count);
      }
    }),
  );
});

test('groups hold all windows in order, none more than are read at once', () => {
  const all = windows(text(1000)).slice(0, 2 * WINDOWS_AT_ONCE + 1);
  const groups = groupsOf(all);
  assert.deepEqual(groups.flat(), all);
  assert.deepEqual(
    groups.map(({ length }) => length),
    [WINDOWS_AT_ONCE, WINDOWS_AT_ONCE, 1],
  );
  assert.deepEqual(groupsOf([]), []);
});
