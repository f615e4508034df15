import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Annotated } from '../src/desk/index.ts';
import { compareBoards } from './boards/compare.ts';
import { type ExpectedBoard, fitsStanding, mainOf, readExpected } from './boards/expected.ts';
import { caseFolders, holds } from './boards/folders.ts';
import { annotateAll, boardOfAll, textsOf } from './boards/read-folder.ts';
import { readSwaps, swapExpected, swapOf } from './boards/swap.ts';

/** Rules that know a report by its words lose it here: other names, numbers and verbs must give the same board. */
const SEEDS = 20;
const LEAST = 17;
/** A stance may hang by its meaning, which other words move a little. */
const LEAST_OF_STANCE = 15;

/** What a board may have right of the main claim: its standing, and its stances by their place in the claim. */
type Part = 'standing' | number;

function rightParts(expected: ExpectedBoard, report: Annotated): ReadonlySet<Part> {
  const compared = compareBoards(expected, boardOfAll([report]), textsOf([report]));
  const main = mainOf(expected);
  const stances = [...main.stances.keys()].filter((i) => compared.found.includes(main.stances[i]!));
  const isStanding = fitsStanding(main, compared.claimOf.get(main)?.standing?.word ?? null);
  return new Set<Part>(isStanding ? ['standing', ...stances] : stances);
}

const nameOf = (expected: ExpectedBoard, part: Part): string =>
  part === 'standing' ? part : mainOf(expected).stances[part]!.quote;

function writeSwapped(dir: string, into: string): readonly ExpectedBoard[] {
  const [table, expected] = [readSwaps(dir), readExpected(dir)];
  const [text, meta] = ['report.txt', 'report.meta.json'].map((name) => readFileSync(join(dir, name), 'utf8'));
  return Array.from({ length: SEEDS }, (_, seed) => {
    const [swap, id] = [swapOf(table, seed), String(seed).padStart(2, '0')];
    writeFileSync(join(into, `${id}.txt`), swap(text!));
    writeFileSync(join(into, `${id}.meta.json`), meta!);
    return swapExpected(expected, swap, id);
  });
}

/** For each seed what the case has right and its swapped report has not. */
async function lostBySeed(dir: string, into: string): Promise<readonly (readonly string[])[]> {
  const boards = writeSwapped(dir, into);
  const expected = readExpected(dir);
  const right = rightParts(expected, (await annotateAll(join(dir, 'report.txt')))[0]!);
  const swapped = await annotateAll(into);
  return boards.map((board, seed) => {
    const left = rightParts(board, swapped[seed]!);
    return [...right].filter((part) => !left.has(part)).map((part) => nameOf(expected, part));
  });
}

for (const { name, dir } of caseFolders.filter((folder) => holds(folder, 'swap.json'))) {
  test(`${name}: the main claim stands whatever the names, numbers and verbs`, async (t) => {
    const into = mkdtempSync(join(tmpdir(), `swap-${name}-`));
    t.after(() => rmSync(into, { recursive: true }));
    const lost = await lostBySeed(dir, into);
    const breaks = lost.flatMap((parts, seed) => (parts.length > 0 ? [`seed ${seed} lost ${parts.join(' | ')}`] : []));
    t.diagnostic(`${name}: ${SEEDS - breaks.length} of ${SEEDS} swaps keep the main claim`);
    for (const line of breaks) t.diagnostic(line);
    const times = (part: string): number => lost.filter((parts) => parts.includes(part)).length;
    assert.ok(SEEDS - times('standing') >= LEAST, breaks.join('\n'));
    for (const part of new Set(lost.flat())) assert.ok(SEEDS - times(part) >= LEAST_OF_STANCE, breaks.join('\n'));
  });
}
