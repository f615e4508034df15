import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isCapital, isSmall } from './letters.ts';

test('words open with a capital or a small letter as patterns tell it, in any script', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (words) => {
      assert.equal(isCapital(words), /^\p{Lu}/u.test(words));
      assert.equal(isSmall(words), /^\p{Ll}/u.test(words));
    }),
  );
  assert.ok(isCapital('Élan') && !isCapital('élan') && isSmall('élan') && !isSmall('9') && !isCapital(''));
});
