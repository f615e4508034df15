import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { nastyText } from './nasty.ts';
import { byteOffsets, codePointOffsets } from './offsets.ts';

const isMiddle = (text: string, i: number) => i > 0 && (text.codePointAt(i - 1) ?? 0) > 0xffff;

const UNITS = [
  ['code points', codePointOffsets, (text: string) => Array.from(text).length],
  ['bytes', byteOffsets, (text: string) => new TextEncoder().encode(text).length],
] as const;

for (const [name, offsets, lengthOf] of UNITS) {
  test(`${name}: an offset is the length of what stands before it`, () => {
    fc.assert(
      fc.property(nastyText(), (text) => {
        const { to } = offsets(text);
        for (let i = 0; i <= text.length; i++)
          assert.equal(to(i), lengthOf(text.slice(0, isMiddle(text, i) ? i - 1 : i)));
      }),
    );
  });

  test(`${name}: there and back is the start of the character`, () => {
    fc.assert(
      fc.property(nastyText(), (text) => {
        const { to, from } = offsets(text);
        for (let i = 0; i <= text.length; i++) assert.equal(from(to(i)), isMiddle(text, i) ? i - 1 : i);
      }),
    );
  });
}

test('offsets outside the text are clamped', () => {
  const { to, from } = byteOffsets('é!');
  assert.deepEqual([to(-1), to(9), from(-1), from(9)], [0, 3, 0, 2]);
});

test('a byte inside a character is the start of the character', () => {
  const { from } = byteOffsets('a👍b');
  assert.deepEqual([0, 1, 2, 3, 4, 5, 6].map(from), [0, 1, 1, 1, 1, 3, 4]);
});
