import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { MAX_BYTES } from './decode.ts';
import { readFiles } from './files.ts';

const made: string[] = [];
after(() => {
  for (const folder of made) rmSync(folder, { recursive: true });
});

/** A new folder with these files in it. */
function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const root = mkdtempSync(join(tmpdir(), 'read-'));
  made.push(root);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return root;
}

/** Ids of what was read and, in their places, codes with the inputs below the folder of what was not. */
async function outline(root: string, ...paths: string[]): Promise<string[]> {
  const results = await Array.fromAsync(readFiles(paths.map((path) => join(root, path))));
  return results.map((each) =>
    each.ok ? each.value.id : `${each.error.code} ${each.error.input?.slice(root.length + 1).replaceAll('\\', '/')}`,
  );
}

test('a folder gives its reports in path order, ids below it without extension', async () => {
  const root = folderOf({ 'b.txt': 'B.', 'a/z.txt': 'Z.', 'a/y.b.txt': 'Y.', 'a.txt': 'A.' });
  assert.deepEqual(await outline(root, ''), ['a', 'a/y.b', 'a/z', 'b']);
});

test('hidden files, meta files and other files of a folder are no reports', async () => {
  const root = folderOf({ '.x.txt': 'X.', '.git/y.txt': 'Y.', 'a.txt': 'A.', 'a.meta.json': '{}', 'p.png': 'P' });
  assert.deepEqual(await outline(root, ''), ['a']);
});

test('files given one by one keep their order, each once; equal ids are numbered in path order', async () => {
  const root = folderOf({ 'a/x.txt': 'A.', 'b/x.txt': 'B.' });
  assert.deepEqual(await outline(root, 'b/x.txt', 'a/x.txt', 'b/x.txt'), ['x~2', 'x']);
});

test('what cannot be read is an error in its place', async () => {
  const root = folderOf({
    'a.txt': 'A.',
    'b.txt': ' \n',
    'c.txt': Uint8Array.of(1, 0, 2),
    'd.txt': 'x'.repeat(MAX_BYTES + 1),
    'e.html': '<html><p>E.',
    'f.txt': 'F.',
  });
  const expected = ['a', 'empty b.txt', 'binary c.txt', 'too-large d.txt', 'e', 'f', 'not-found g.txt'];
  const found = await outline(root, '', 'g.txt');
  assert.deepEqual(found, expected);
});

test('a file without a known extension is told by its content', async () => {
  const root = folderOf({ report: 'Words.', 'feed.log': '{"id":"r1","text":"Words."}\n{"id":"r2","text":"More."}' });
  assert.deepEqual(await outline(root, 'report', 'feed.log'), ['report', 'r1', 'r2']);
});

test('a folder without reports is an error', async () => {
  assert.deepEqual(await outline(folderOf({ 'x.png': '' }), ''), ['not-found ']);
});

test('a link out of the folder is not followed, one inside is passed over', async () => {
  const outside = folderOf({ 'secret.txt': 'S.' });
  const root = folderOf({ 'a/b.txt': 'B.' });
  symlinkSync(outside, join(root, 'out'));
  symlinkSync(join(root, 'a'), join(root, 'loop'));
  symlinkSync(join(root, 'gone'), join(root, 'gone.txt'));
  assert.deepEqual(await outline(root, ''), ['a/b', 'not-found gone.txt', 'unreadable out']);
});

test('each line of a JSONL file is a report; a bad one names its line', async () => {
  const lines = ['{"id":"r","text":"One."}', '', '{"id":', '{"id":"r","text":"Two."}', '{"id":"s","text":" "}'];
  const root = folderOf({ 'in.jsonl': lines.join('\r\n'), 'r.txt': 'R.', 'none.jsonl': '\n' });
  assert.deepEqual(await outline(root, ''), [
    'r~2',
    'bad-json in.jsonl:3',
    'r~3',
    'empty in.jsonl:5',
    'empty none.jsonl',
    'r',
  ]);
});

test('the meta file beside a report is its meta; a broken one is the error of that report', async () => {
  const root = folderOf({
    'a.txt': 'A.',
    'a.meta.json': '\ufeff{"publisher":"Post","more":1}',
    'b.txt': 'B.',
    'b.meta.json': '{"publishedAt":"3 May"}',
    'c.txt': 'C.',
    'c.meta.json': '{',
  });
  const [a, b, c] = await Array.fromAsync(readFiles([root]));
  assert.ok(a?.ok && a.value.meta.publisher === 'Post' && a.value.meta.url === null);
  assert.ok(b && !b.ok && b.error.code === 'bad-meta' && b.error.input?.endsWith('b.txt'));
  assert.match(b.error.message, /^b\.meta\.json: publishedAt: must be/);
  assert.ok(c && !c.ok && c.error.message.startsWith('c.meta.json: it is not JSON'));
});
