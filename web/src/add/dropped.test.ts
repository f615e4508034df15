import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chosenFiles, isReport } from './dropped.ts';

test('reports are told from other files by their names', () => {
  assert.ok(['a.txt', 'x/b.HTML', 'c.jsonl'].every(isReport));
  assert.ok(!['a.pdf', 'x/.hidden.txt', '.git/a.txt', 'a.meta.json'].some(isReport));
});

test('chosen files come in path order', () => {
  const files = ['b.txt', 'a.pdf', 'a.txt'].map((name) => new File([''], name));
  assert.deepEqual(
    chosenFiles(files).map(({ path }) => path),
    ['a.txt', 'b.txt'],
  );
});
