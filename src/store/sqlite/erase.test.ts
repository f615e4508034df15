import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import { noon, received } from '../samples.contract.ts';
import { inFolder, must, take } from '../store.contract.ts';
import { openDatabase } from './open.ts';
import { openStore, sqliteStore } from './store.ts';

const others = Array.from({ length: 60 }, (_, i) =>
  `Report ${i}. The harbour master said that barge ${i} is adrift. `.repeat(i),
);
const SECRET = `Informant Quillfeather saw it. ${'She lives in Zanzibarstrasse. '.repeat(300)}`;
const WORDS = ['quillfeather', 'zanzibarstrasse'];

/** Which of the words lie anywhere in the files of a folder, in any case. */
function lyingIn(folder: string): readonly string[] {
  const all = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'latin1').toLowerCase());
  return WORDS.filter((word) => all.some((bytes) => bytes.includes(word)));
}

test('erased words are in no file any more', () =>
  inFolder(async (folder) => {
    const store = must(await openStore(folder));
    await take(store, [...others.slice(1, 30), SECRET, ...others.slice(30)]);
    const { report } = received(SECRET).event;
    must(await store.putCached({ report, engine: 'e' }, SECRET));
    must(await store.putKeys(report, WORDS));
    assert.deepEqual(lyingIn(folder), WORDS);
    assert.equal(must(await store.erase(report)).purged, true);
    assert.deepEqual(lyingIn(folder), []);
    assert.equal(must(await store.search('harbour', 99)).length, 59);
    await store.close();
    assert.deepEqual(lyingIn(folder), []);
  }));

test('while another reader holds the old pages, the erasure says that it is not purged', () =>
  inFolder(async (folder) => {
    const connection = must(openDatabase(folder));
    connection.db.exec('PRAGMA busy_timeout = 20');
    const store = sqliteStore(connection, noon);
    await take(store, [SECRET]);
    const reader = new DatabaseSync(join(folder, 'saltshaker.db'), { timeout: 0 });
    reader.exec('BEGIN; SELECT count(*) FROM events');
    const { report } = received(SECRET).event;
    assert.equal(must(await store.erase(report)).purged, false);
    reader.close();
    assert.equal(must(await store.erase(report)).purged, true);
    assert.deepEqual(lyingIn(folder), []);
    await store.close();
  }));
