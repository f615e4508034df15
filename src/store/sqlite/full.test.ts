import assert from 'node:assert/strict';
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { erasing, noon, note, received, utf8 } from '../samples.contract.ts';
import { codeOf, inFolder, must, readLog, take } from '../store.contract.ts';
import { openDatabase } from './open.ts';
import { openStore, sqliteStore } from './store.ts';

const KEPT = 'Two barges are adrift off Lindhaven.';
const big = (i: number): string => `Report ${i}: ${'a very large shaker of salt. '.repeat(2000)}`;

test('a full disk is an error, and what was kept stays', () =>
  inFolder(async (folder) => {
    const connection = must(openDatabase(folder));
    const store = sqliteStore(connection, noon);
    await take(store, [KEPT]);
    const pages = Number(connection.db.prepare('PRAGMA page_count').get()!.page_count);
    connection.db.exec(`PRAGMA max_page_count = ${pages + 4}`);
    const log = await readLog(store);
    for (const i of [1, 2]) {
      const { event, kept } = received(big(i));
      assert.equal(codeOf(await store.append([event], kept)), 'store-full');
      assert.equal(codeOf(await store.getBlob(event.raw)), 'not-found');
    }
    assert.equal(codeOf(await store.putBlob(utf8(big(3)))), 'store-full');
    assert.equal(
      codeOf(await store.putCached({ report: received(KEPT).event.report, engine: 'e' }, big(4))),
      'store-full',
    );
    assert.deepEqual(await readLog(store), log);
    assert.deepEqual(must(await store.getBlob(received(KEPT).event.raw)), utf8(KEPT));
    assert.deepEqual(must(await store.search('salt', 9)), []);
    assert.equal(must(await store.search('barges', 9)).length, 1);
    assert.ok((await store.verify()).ok);

    connection.db.exec('PRAGMA max_page_count = 1000000');
    await take(store, [big(1)]);
    assert.ok((await store.verify()).ok);
    await store.close();
  }));

/** Works as a user whom file permissions bind: root is not bound by them. */
async function asNobody<T>(work: () => Promise<T>): Promise<T> {
  const isRoot = process.geteuid?.() === 0;
  if (isRoot) process.seteuid!(65534);
  try {
    return await work();
  } finally {
    if (isRoot) process.seteuid!(0);
  }
}

const onWindows = process.platform === 'win32' ? 'file modes do not bind on Windows' : false;

test('a folder that may not be written is an error, and what it holds stays', { skip: onWindows }, () =>
  inFolder(async (folder) => {
    const store = must(await openStore(folder));
    await take(store, [KEPT]);
    await store.close();
    chmodSync(join(folder, 'saltshaker.db'), 0o444);
    chmodSync(folder, 0o555);
    assert.equal(codeOf(await asNobody(() => openStore(folder))), 'store-read-only');
    assert.equal(codeOf(await asNobody(() => openStore(join(folder, 'new')))), 'store-read-only');
    chmodSync(folder, 0o777);
    assert.equal(codeOf(await asNobody(() => openStore(folder))), 'store-read-only', 'the file alone');
    chmodSync(join(folder, 'saltshaker.db'), 0o644);
    const again = must(await openStore(folder));
    assert.equal((await readLog(again)).length, 1);
    assert.ok((await again.verify()).ok);
    await again.close();
  }),
);

test('a store that turns read-only while open is an error, and reads on', () =>
  inFolder(async (folder) => {
    const connection = must(openDatabase(folder));
    const store = sqliteStore(connection, noon);
    await take(store, [KEPT]);
    connection.db.exec('PRAGMA query_only = ON');
    assert.equal(codeOf(await store.append([note('x')])), 'store-read-only');
    assert.equal(codeOf(await store.append([erasing(KEPT)])), 'store-read-only');
    assert.equal((await readLog(store)).length, 1);
    assert.equal(must(await store.search('barges', 9)).length, 1);
    await store.close();
  }));
