import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Result } from '../../model/index.ts';
import { erasing, hashText, oneOfEach } from '../samples.contract.ts';
import { inFolder, must, take } from '../store.contract.ts';
import type { Store } from '../store.ts';
import { openStore } from './store.ts';

const TEXTS = ['A barge adrift', 'Nobody was hurt. '.repeat(400), 'The ferry is not adrift', 'x'];

/** All that the log and the blobs give, errors included. */
async function readAll(store: Store): Promise<unknown> {
  const log: Result<unknown>[] = [];
  for await (const stored of store.events()) log.push(stored);
  return [log, await Promise.all(TEXTS.map((text) => store.getBlob(hashText(text))))];
}

/** The file of a store with a few reports and events, and what is read from it. */
const whole = inFolder(async (folder) => {
  const store = must(await openStore(folder));
  await take(store, TEXTS);
  must(await store.append(oneOfEach));
  must(await store.append([erasing('x')]));
  const read = await readAll(store);
  await store.close();
  return { bytes: readFileSync(join(folder, 'saltshaker.db')), read };
});

test('after any damage to the file, either it shows or log and blobs are as they were', async () => {
  const { bytes, read } = await whole;
  await fc.assert(
    fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, bits) =>
      inFolder(async (folder) => {
        writeFileSync(
          join(folder, 'saltshaker.db'),
          bytes.map((byte, i) => (i === at ? byte ^ bits : byte)),
        );
        const opened = await openStore(folder);
        if (!opened.ok) return;
        const custody = await opened.value.verify();
        if (custody.ok) assert.deepEqual(await readAll(opened.value), read);
        else assert.notEqual(custody.why, '');
        await opened.value.close();
      }),
    ),
    { numRuns: 300 },
  );
});

test('a file cut short is damaged', async () => {
  const { bytes } = await whole;
  await inFolder(async (folder) => {
    writeFileSync(join(folder, 'saltshaker.db'), bytes.subarray(0, bytes.length / 2));
    const opened = await openStore(folder);
    if (!opened.ok) return assert.equal(opened.error.code, 'store-broken');
    assert.equal((await opened.value.verify()).ok, false);
    await opened.value.close();
  });
});
