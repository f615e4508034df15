import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { canonicalJson } from './canonical.ts';

test('keys stand in order at every depth, without spaces', () => {
  const value = { b: [{ z: 1, a: null }, 'x y'], a: { é: true, e: 1.5 }, left: undefined, '': '“\n”' };
  assert.equal(canonicalJson(value), '{"":"“\\n”","a":{"e":1.5,"é":true},"b":[{"a":null,"z":1},"x y"]}');
});

test('the order of keys in hand does not count, and nothing is lost', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const reversed = JSON.stringify(value, (_, item) =>
        item && typeof item === 'object' && !Array.isArray(item)
          ? Object.fromEntries(Object.entries(item).reverse())
          : item,
      );
      assert.equal(canonicalJson(JSON.parse(reversed)), canonicalJson(value));
      assert.deepEqual(JSON.parse(canonicalJson(value)), JSON.parse(JSON.stringify(value)));
    }),
  );
});
