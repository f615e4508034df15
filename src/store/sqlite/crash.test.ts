import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type TestContext, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { received, utf8 } from '../samples.contract.ts';
import { codeOf, inFolder, must, readLog, take } from '../store.contract.ts';
import type { Store } from '../store.ts';
import { crashText, importReports, REPORTS } from './crash.child.ts';
import { openStore } from './store.ts';

const SEEDS = Array.from({ length: 20 }, (_, i) => 20240503 + i);

/** A number in [0, below) from a seed (mulberry32, one step). */
function draw(seed: number, below: number): number {
  let t = (seed + 0x6d2b79f5) | 0;
  t = Math.imul(t ^ (t >>> 15), t | 1);
  t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
  return (((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * below;
}

/** After which acknowledgement, and how many milliseconds later, a seed kills: most in the midst, some at the ends. */
const momentOf = (seed: number): { readonly after: number; readonly delay: number } => {
  const isEdge = seed % 5 === 0;
  return { after: Math.floor(isEdge ? draw(seed, 3) : 20 + draw(seed, 130)), delay: draw(seed * 31, 1.5) };
};

const childUrl = pathToFileURL(join(import.meta.dirname, 'crash.child.ts')).href;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Imports in a process of its own, kills it with -9 at the seed's moment, and gives the number of reports acknowledged. */
async function importAndKill(folder: string, seed: number): Promise<number> {
  const [from, to] = [childUrl, folder].map((name) => JSON.stringify(name));
  const code = `const { ${importReports.name} } = await import(${from}); await ${importReports.name}(${to});`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', code], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const closed = once(child, 'close');
  const { after, delay } = momentOf(seed);
  let acknowledged = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    assert.equal(line, `${acknowledged}`);
    acknowledged += 1;
    if (acknowledged <= after) child.stdin.write('.');
    if (acknowledged !== after + 1) continue;
    await pause(delay);
    child.kill('SIGKILL');
  }
  await closed;
  assert.equal(child.signalCode, 'SIGKILL', 'the import was still running');
  return acknowledged;
}

/** Every acknowledged report is there whole, at most one more is, and none is there in part. */
async function checkKept(store: Store, acknowledged: number): Promise<void> {
  const custody = await store.verify();
  assert.ok(custody.ok, JSON.stringify(custody));
  const log = await readLog(store);
  assert.ok(
    log.length === acknowledged || log.length === acknowledged + 1,
    `${log.length} of ${acknowledged} are kept`,
  );
  assert.equal(custody.blobs, log.length);
  for (const [i, { event }] of log.entries()) {
    const expected = received(crashText(i)).event;
    assert.deepEqual(event, expected);
    assert.deepEqual(must(await store.getBlob(expected.raw)), utf8(crashText(i)));
    assert.deepEqual(
      must(await store.search(`barge${i}x `, 9)).map(({ report }) => report),
      [expected.report],
    );
  }
  assert.equal(codeOf(await store.getBlob(received(crashText(log.length)).event.raw)), 'not-found');
}

/** After a kill the import goes on where it stopped. */
async function finish(store: Store): Promise<void> {
  const from = (await readLog(store)).length;
  await take(
    store,
    Array.from({ length: REPORTS - from }, (_, i) => crashText(from + i)),
  );
  assert.equal((await readLog(store)).length, REPORTS);
  assert.ok((await store.verify()).ok);
}

async function killOnce(context: TestContext, seed: number): Promise<number> {
  return inFolder(async (folder) => {
    const acknowledged = await importAndKill(folder, seed);
    context.diagnostic(`seed ${seed}: killed after acknowledgement ${acknowledged} of ${REPORTS}`);
    const store = must(await openStore(folder));
    await checkKept(store, acknowledged);
    await finish(store);
    await store.close();
    return acknowledged;
  });
}

test('kill -9 during an import loses no acknowledged report', async (context) => {
  const counts: number[] = [];
  for (const seed of SEEDS) counts.push(await killOnce(context, seed));
  const midst = counts.filter((count) => count >= 20 && count <= 180);
  assert.ok(midst.length >= 10, `${midst.length} kills between acknowledgements 20 and 180`);
});
