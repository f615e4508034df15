import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { findBreaches } from './architecture/breaches.ts';
import { longFiles } from './architecture/rooms.ts';
import { parseSource } from './architecture/source.ts';

const root = join(import.meta.dirname, '..');
const paths = globSync(['{src,tests,scripts,eval,bench}/**/*.ts', 'web/src/**/*.{ts,tsx}'], { cwd: root }).map((p) =>
  p.replaceAll('\\', '/'),
);
const sources = paths.sort().map((path) => parseSource(path, readFileSync(join(root, path), 'utf8')));

test('the house keeps its own rules', () => {
  assert.deepEqual(findBreaches(sources), []);
});

test('every exception still names a file', () => {
  assert.deepEqual(
    Object.keys(longFiles).filter((path) => !paths.includes(path)),
    [],
  );
});

const lines = (n: number, line = 'export const x = 1;') => `${line}\n`.repeat(n);
const breachesOf = (files: Record<string, string>) =>
  findBreaches(Object.entries(files).map(([path, code]) => parseSource(path, code)));

const made: readonly [string, Record<string, string>, RegExp][] = [
  ['a forbidden import', { 'src/link/a.ts': "import '../desk/index.ts';" }, /link may not import desk/],
  [
    'a stage importing a stage',
    { 'src/weigh/a.ts': "import { b } from '../link/index.ts';" },
    /weigh may not import link/,
  ],
  ['a type import is an import', { 'src/model/a.ts': "import type { B } from '../text/index.ts';" }, /model may not/],
  ['an import past the index', { 'src/link/a.ts': "import { b } from '../text/words.ts';" }, /only through its index/],
  ['a dynamic import', { 'src/model/a.ts': "await import('../text/index.ts');" }, /model may not import text/],
  ['a re-export', { 'src/model/a.ts': "export * from '../text/index.ts';" }, /model may not import text/],
  ['an unknown room', { 'src/attic/a.ts': "import { b } from '../text/index.ts';" }, /attic is not in the table/],
  [
    'code of a room in the page',
    { 'web/src/a.ts': "import { b } from '../../src/api/index.ts';" },
    /the page takes types alone/,
  ],
  [
    'a room that the page may not know',
    { 'web/src/a.ts': "import type { B } from '../../src/desk/index.ts';" },
    /the page may not/,
  ],
  ['a sibling adapter', { 'src/read/html/a.ts': "import { b } from '../plain/b.ts';" }, /may not import its sibling/],
  ['a long file', { 'src/text/a.ts': lines(401) }, /401 lines/],
  ['a long function', { 'src/text/a.ts': `function f() {\n${lines(60, '  g();')}}` }, /f has 62 lines/],
  ['a long arrow', { 'src/text/a.ts': `const f = () => {\n${lines(60, '  g();')}};` }, /has 62 lines/],
  [
    'a value cycle',
    { 'src/text/a.ts': "import { b } from './b.ts';", 'src/text/b.ts': "export { a } from './a.ts';" },
    /value cycle: src\/text\/a.ts → src\/text\/b.ts → src\/text\/a.ts/,
  ],
];

for (const [name, files, breach] of made) {
  test(`${name} is found`, () => assert.match(breachesOf(files).join('\n'), breach));
}

test('what is allowed is not a breach', () => {
  const files = {
    'src/annotate/a.ts': "import { b } from '../text/index.ts';\nimport type { C } from './c.ts';",
    'src/annotate/c.ts': "import type { A } from './a.ts';",
    'src/text/long.ts': lines(400),
  };
  assert.deepEqual(breachesOf(files), []);
});
