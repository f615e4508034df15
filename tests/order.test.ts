import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Annotated } from '../src/desk/index.ts';
import { folderOf } from './boards/folders.ts';
import { annotateAll, boardOfAll } from './boards/read-folder.ts';

const { dir } = folderOf('harbour-blast');
const files = readdirSync(dir).filter((name) => name.endsWith('.txt'));
const together = await annotateAll(dir);
const boardText = (reports: readonly Annotated[]): string => JSON.stringify(boardOfAll(reports));
const whole = boardText(together);

const anyOrder = fc.shuffledSubarray([...together], { minLength: together.length });
const runs = { numRuns: 40, seed: 1 };

test('the story has six reports', () => assert.equal(together.length, 6));

test('every order of arrival gives the same board', () => {
  fc.assert(
    fc.property(anyOrder, (reports) => assert.equal(boardText(reports), whole)),
    runs,
  );
});

test('a board of some reports depends on which they are alone', () => {
  const someTwice = fc
    .shuffledSubarray([...together], { minLength: 1 })
    .chain((some) => fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length })));
  fc.assert(
    fc.property(someTwice, ([some, again]) => assert.equal(boardText(some), boardText(again))),
    runs,
  );
});

test('reports that come one by one end in the board of all at once', () => {
  fc.assert(
    fc.property(anyOrder, (reports) => {
      const boards = reports.map((_, count) => boardText(reports.slice(0, count + 1)));
      assert.equal(boards.at(-1), whole);
    }),
    { ...runs, numRuns: 10 },
  );
});

test('what a report says does not depend on what is read beside it', async () => {
  for (const file of files) {
    const [alone] = await annotateAll(join(dir, file));
    assert.deepEqual(
      alone,
      together.find(({ report }) => report.id === alone?.report.id),
    );
  }
});
