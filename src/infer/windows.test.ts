import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { windows } from './windows.ts';

test('an empty text has no window, a short one has one that owns all of it', () => {
  assert.deepEqual(windows(0), []);
  assert.deepEqual(windows(254), [{ start: 0, end: 254, own: [0, 254] }]);
});

test('one piece more than a window holds makes a second', () => {
  assert.deepEqual(windows(255), [
    { start: 0, end: 254, own: [0, 223] },
    { start: 192, end: 255, own: [223, 255] },
  ]);
});

test('joined, windows neither lose nor double a piece', () => {
  fc.assert(
    fc.property(fc.nat({ max: 200_000 }), (count) => {
      let reached = 0;
      for (const { own } of windows(count)) {
        assert.equal(own[0], reached);
        assert.ok(own[1] > own[0]);
        reached = own[1];
      }
      assert.equal(reached, count);
    }),
  );
});

test('a piece has 31 pieces on both sides in its window, unless the text ends sooner', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5000 }), (count) => {
      for (const { start, end, own } of windows(count)) {
        assert.ok(end - start <= 254);
        assert.ok(own[0] - start >= 31 || start === 0);
        assert.ok(end - own[1] >= 31 || end === count);
      }
    }),
  );
});
