import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Result } from '../model/index.ts';
import { importInto } from './crash.child.ts';
import { type Desk, openDesk } from './index.ts';

const REPORTS = 200;
const SEEDS = Array.from({ length: 20 }, (_, i) => 7 + i);
const child = pathToFileURL(join(import.meta.dirname, 'crash.child.ts')).href;

const must = <T>(result: Result<T>): T => {
  assert.ok(result.ok, result.ok ? '' : JSON.stringify(result.error));
  return result.value;
};

/** Short reports, so that 200 of them are read in a moment; every third is on one event. */
const lineOf = (i: number): string => {
  const place = i % 3 === 0 ? 'Lindhaven' : `Harbour ${String.fromCharCode(65 + (i % 26))}${i}`;
  const text = `Mayor of ${place} denies fire number ${i % 7}\n\nThe mayor of ${place} denied on Tuesday that ${i} boats had burned.`;
  return JSON.stringify({ id: `r${i}`, text, publisher: `Post ${i % 5}` });
};

const spread = (seed: number): number => 20 + ((seed * 2_654_435_761) % 160);

/** Imports in a process of its own, kills it with -9 after so many acknowledgements, and gives what was acknowledged. */
async function importAndKill(folder: string, file: string, after: number): Promise<readonly string[]> {
  const [from, ...args] = [child, folder, file].map((each) => JSON.stringify(each));
  const code = `const { ${importInto.name} } = await import(${from}); await ${importInto.name}(${args.join(', ')});`;
  const process_ = spawn(process.execPath, ['--input-type=module', '--eval', code], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const closed = once(process_, 'close');
  const acknowledged: string[] = [];
  for await (const line of createInterface({ input: process_.stdout })) {
    acknowledged.push(line);
    if (acknowledged.length === after) process_.kill('SIGKILL');
  }
  await closed;
  return acknowledged;
}

async function boardOf(desk: Desk): Promise<string> {
  await desk.settled();
  return must(await desk.board({ limit: 0 })).hash;
}

async function unbroken(root: string, file: string): Promise<string> {
  const desk = must(await openDesk(join(root, 'unbroken')));
  for await (const taken of desk.ingestPaths([file])) must(taken);
  const hash = await boardOf(desk);
  await desk.close();
  return hash;
}

/** After a kill every acknowledged report is there and the chain holds; the import goes on, and the board is the same. */
async function killOnce(
  root: string,
  file: string,
  seed: number,
): Promise<{ readonly at: number; readonly hash: string }> {
  const folder = join(root, `seed-${seed}`);
  const acknowledged = await importAndKill(folder, file, spread(seed));
  const desk = must(await openDesk(folder));
  const held = new Set(must(await desk.reports()).map(({ hash }) => hash));
  assert.deepEqual(
    acknowledged.filter((hash) => !held.has(hash)),
    [],
  );
  assert.ok((await desk.verify()).ok);
  for await (const taken of desk.ingestPaths([file])) must(taken);
  const hash = await boardOf(desk);
  await desk.close();
  return { at: acknowledged.length, hash };
}

test('kill -9 in an import: what was acknowledged is there, and the board is that of an unbroken run', async (context) => {
  const root = await mkdtemp(join(tmpdir(), 'crash-'));
  const file = join(root, 'reports.jsonl');
  await writeFile(file, Array.from({ length: REPORTS }, (_, i) => lineOf(i)).join('\n'));
  const expected = await unbroken(root, file);
  const killed: number[] = [];
  for (const seed of SEEDS) {
    const { at, hash } = await killOnce(root, file, seed);
    context.diagnostic(`seed ${seed}: killed after acknowledgement ${at} of ${REPORTS}`);
    assert.equal(hash, expected, `seed ${seed}`);
    killed.push(at);
  }
  assert.ok(killed.filter((at) => at >= 20 && at <= 180).length >= 10, killed.join(' '));
  await rm(root, { recursive: true });
});
