import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isReport, sortFiles } from './dropped.ts';

const file = (path: string, text = '') => ({ path, file: new File([text], path) });

test('reports are told from other files by their names', () => {
  assert.ok(['a.txt', 'x/b.HTML', 'c.jsonl'].every(isReport));
  assert.ok(!['a.pdf', 'x/.hidden.txt', '.git/a.txt', 'a.meta.json'].some(isReport));
});

test('what is not taken is told with the reason, hidden files are left alone', async () => {
  const { reports, refused } = await sortFiles(
    ['b.txt', 'a.pdf', 'a.txt', '.git/x', 'lone.meta.json', 'c.docx'].map((path) => file(path)),
  );
  assert.deepEqual(
    reports.map(({ path }) => path),
    ['a.txt', 'b.txt'],
  );
  assert.deepEqual(refused, [
    { path: 'a.pdf', why: 'PDF is not read; save its text as .txt' },
    { path: 'c.docx', why: 'the desk reads .txt, .html and .jsonl' },
    { path: 'lone.meta.json', why: 'no report stands beside it' },
  ]);
});

test('NAME.meta.json beside a report tells its outlet, time, link and language', async () => {
  const { reports, refused } = await sortFiles([
    file('x/a.txt'),
    file('x/a.meta.json', '{"publisher":"City Wire","publishedAt":"2026-03-10","url":null,"more":"y"}'),
    file('y/a.txt'),
    file('b.html'),
    file('b.meta.json', '{'),
  ]);
  assert.deepEqual(refused, []);
  assert.deepEqual(
    reports.map(({ path, beside, failed }) => [path, beside, failed]),
    [
      ['b.html', {}, 'b.meta.json is not JSON.'],
      ['x/a.txt', { publisher: 'City Wire', publishedAt: '2026-03-10' }, null],
      ['y/a.txt', {}, null],
    ],
  );
});
