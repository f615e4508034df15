import assert from 'node:assert/strict';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { nothingGiven } from '../link/index.ts';
import { type BoardState, boardHash, makeBoarder, wholeBoard } from './boards.ts';
import { type Annotated, annotateInputs, exampleStory } from './index.ts';

const court = join(exampleStory, '../../cases/court/report.txt');
const company = join(exampleStory, '../../cases/company/report.txt');
let all: readonly Annotated[] = [];

before(async () => {
  const done: Annotated[] = [];
  for await (const item of annotateInputs([exampleStory, court, company])) {
    assert.ok(item.ok);
    done.push(item.value);
  }
  all = done;
});

const fresh = (items: readonly Annotated[]): BoardState => makeBoarder('e')(items, nothingGiven);

test('a report touches its own story alone', () => {
  const board = makeBoarder('e');
  const counts = all.map((_, i) => board(all.slice(0, i + 1), nothingGiven).recomputed);
  assert.ok(
    counts.every((count) => count <= 1),
    counts.join(' '),
  );
  assert.equal(board(all, nothingGiven).recomputed, 0, 'nothing new, nothing computed');
  const less = all.filter(({ report }) => !report.id.endsWith('westing-world'));
  assert.equal(less.length, all.length - 1);
  assert.equal(board(less, nothingGiven).recomputed, 1, 'one less: its story alone');
});

test('what is remembered gives the same board as starting anew, step by step', () => {
  const board = makeBoarder('e');
  for (const [i] of all.entries()) {
    const items = all.slice(0, i + 1);
    const [kept, anew] = [board(items, nothingGiven), fresh(items.toReversed())];
    assert.deepEqual(wholeBoard(kept), wholeBoard(anew));
    assert.equal(boardHash(kept), boardHash(anew));
  }
});

test('the hash of a board tells two boards apart', () => {
  assert.notEqual(boardHash(fresh(all)), boardHash(fresh(all.slice(1))));
  assert.notEqual(boardHash(fresh(all)), boardHash(makeBoarder('f')(all, nothingGiven)));
});
