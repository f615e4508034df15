import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { reportHash } from './hash.ts';
import { noMeta } from './reader.ts';

const sha16 = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

test('the hash is over bytes, address and publisher with NULs between', () => {
  const bytes = new TextEncoder().encode('Ça');
  const meta = { ...noMeta, url: 'https://example.org/a', publisher: 'Post' };
  assert.equal(reportHash(bytes, meta), sha16('Ça\0https://example.org/a\0Post'));
  assert.equal(reportHash(bytes, noMeta), sha16('Ça\0\0'));
});
