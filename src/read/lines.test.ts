import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { MAX_BYTES } from './decode.ts';
import { byteLines } from './lines.ts';

async function* chunked(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let i = 0; i < bytes.length; i += size) yield bytes.subarray(i, i + size);
}

const linesOf = async (bytes: Uint8Array, size: number): Promise<string[]> => {
  const found = await Array.fromAsync(byteLines(chunked(bytes, size)));
  return found.map(({ number, bytes: line }) => `${number} ${line === null ? 'too long' : Buffer.from(line)}`);
};

test('lines are numbered and blank ones left out, however the stream is cut', async () => {
  const text = fc
    .array(fc.constantFrom('a', 'é', '\n', '\r\n', ' ', '{}'), { size: 'large' })
    .map((parts) => parts.join(''));
  await fc.assert(
    fc.asyncProperty(text, fc.integer({ min: 1, max: 5 }), async (source, size) => {
      const expected = source.split('\n').flatMap((line, i) => (/^[\r ]*$/.test(line) ? [] : [`${i + 1} ${line}`]));
      assert.deepEqual(await linesOf(Buffer.from(source), size), expected);
    }),
  );
});

test('a line that is too long is passed over and the rest goes on', async () => {
  const bytes = Buffer.from(`a\n${'b'.repeat(MAX_BYTES + 1)}\nc`);
  assert.deepEqual(await linesOf(bytes, 65_536), ['1 a', '2 too long', '3 c']);
});
