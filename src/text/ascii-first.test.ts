import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { asciiFirst } from './ascii-first.ts';

const patterns = [
  /\p{L}+/gu,
  /\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{Ll}.]*)*/gu,
  /[-\p{L}\p{M}]+\p{N}?/giu,
  /(?<![\p{L}\p{N}]|\p{L}[’'.-])\p{Lu}\p{Nd}*/gu,
  /(?<=(?=\p{Ll})\w|\p{N}{1,2}[^\p{L}])(?<name>[\p{Lu}])(?![\p{L}])/giu,
  /\((?:\p{L}|[)\p{N}])\)|\P{L}\p{Script=Greek}/gu,
];
const letter = fc.constantFrom(..."aZsSkK19-’'.() éÉſßΣσ٣\u212a\u0301\ud835\udc9c".match(/./gsu)!, '\ud800', '\n');
const texts = fc.array(letter, { maxLength: 24 }).map((letters) => letters.join(''));

const found = (pattern: RegExp, text: string) =>
  Array.from(text.matchAll(pattern), (match) => [match.index, ...match, match.groups?.name]);

test('a pattern with ASCII first finds what the pattern finds', () => {
  fc.assert(
    fc.property(texts, (text) => {
      for (const pattern of patterns)
        assert.deepEqual(found(asciiFirst(pattern), text), found(pattern, text), pattern.source);
    }),
    { numRuns: 2000 },
  );
});

test('ASCII is told apart first, and the pattern is the pattern itself where that helps nothing', () => {
  assert.equal(asciiFirst(/a[\p{L}-]/u).source, String.raw`a(?:[A-Za-z-]|(?![\0-\x7f])[\p{L}])`);
  for (const plain of [/[^\p{L}]\w/u, /p{L}/, /\p{Script=Greek}/u]) assert.equal(asciiFirst(plain), plain);
});
