import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { uniqueIds } from './ids.ts';

test('an id that is taken gets a number', () => {
  assert.deepEqual(['a', 'b', 'a', 'a', 'a~2', 'c'].map(uniqueIds(['c'])), ['a', 'b', 'a~2', 'a~3', 'a~2~2', 'c~2']);
});

test('no id is given twice', () => {
  const wanted = fc.array(fc.constantFrom('a', 'a~2', 'a~3', 'a~2~2', 'b'));
  fc.assert(
    fc.property(wanted, (ids) => {
      const unique = uniqueIds();
      const given = ids.map((id) => unique(id));
      assert.equal(new Set(given).size, ids.length);
    }),
  );
});
