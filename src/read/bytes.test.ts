import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readBytes } from './bytes.ts';
import { noMeta } from './reader.ts';

const read = (text: string, input: string) =>
  readBytes(new TextEncoder().encode(text), { input, id: 'pasted', meta: noMeta })[0];

test('bytes are read by name, else by content', () => {
  const object = '{"id":"r1","text":"Words."}';
  const ids = [read('Words.', 'a.txt'), read('Words.', ''), read(object, ''), read(object, 'a.txt')].map(
    (result) => result?.ok && result.value.id,
  );
  assert.deepEqual(ids, ['pasted', 'pasted', 'r1', 'pasted']);
});
