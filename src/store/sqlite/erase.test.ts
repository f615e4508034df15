import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import { erasing, hashText, noon, received } from '../samples.contract.ts';
import { codeOf, inFolder, must, take } from '../store.contract.ts';
import { type Line, readWanted } from './erase.ts';
import { type Connection, transact } from './fault.ts';
import { appendEvents } from './log.ts';
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
    must(await store.append([erasing(SECRET)]));
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
    must(await store.append([erasing(SECRET)]));
    assert.equal(must(await store.finishErasing()).purged, false);
    reader.close();
    assert.equal(must(await store.finishErasing()).purged, true);
    assert.deepEqual(lyingIn(folder), []);
    await store.close();
  }));

/** Writes that a report is erased and stops there, as a version did that removed the words in a second step. */
const logOnly = (connection: Connection): void =>
  void must(transact(connection, () => appendEvents(connection, noon)([erasing(SECRET)])));

test('words that an erasure left behind show in verify, and go when the store is opened', () =>
  inFolder(async (folder) => {
    const connection = must(openDatabase(folder));
    const store = sqliteStore(connection, noon);
    await take(store, [SECRET, ...others.slice(1, 5)]);
    logOnly(connection);
    const blob = hashText(SECRET);
    const why = `blob ${blob} was erased by the log, and is still kept`;
    assert.deepEqual(await store.verify(), { ok: false, seq: null, blob, why });
    await store.close();
    const again = must(await openStore(folder));
    assert.deepEqual(lyingIn(folder), []);
    assert.equal(codeOf(await again.getBlob(blob)), 'erased');
    assert.ok((await again.verify()).ok);
    await again.close();
  }));

test('an erasure that the disk refuses is not in the log, and goes through later', () =>
  inFolder(async (folder) => {
    const connection = must(openDatabase(folder));
    const store = sqliteStore(connection, noon);
    await take(store, [SECRET]);
    connection.db.exec('PRAGMA query_only = ON');
    assert.equal(codeOf(await store.append([erasing(SECRET)])), 'store-read-only');
    assert.equal(codeOf(await store.finishErasing()), 'store-read-only');
    connection.db.exec('PRAGMA query_only = OFF');
    assert.equal(codeOf(await store.getBlob(hashText(SECRET))), 'ok');
    must(await store.append([erasing(SECRET)]));
    assert.deepEqual(lyingIn(folder), []);
    assert.ok((await store.verify()).ok);
    await store.close();
  }));

test('bytes that are gone without an erasure are a break', () =>
  inFolder(async (folder) => {
    const connection = must(openDatabase(folder));
    const store = sqliteStore(connection, noon);
    await take(store, [SECRET]);
    connection.db.exec('UPDATE blobs SET erased = 1, bytes = NULL');
    const blob = hashText(SECRET);
    const why = `event 1 names blob ${blob}, whose bytes are gone without an erasure`;
    assert.deepEqual(await store.verify(), { ok: false, seq: 1, blob, why });
    await store.close();
  }));

test('bytes are wanted as long as a report that is not erased names them', () => {
  const receive = (seq: number, report: string, raw: string, text: string): Line => ({ seq, report, raw, text });
  const erase = (seq: number, report: string): Line => ({ seq, report, raw: null, text: null });
  const shared = [receive(1, 'a', 'ra', 't'), receive(2, 'b', 'rb', 't')];
  const goneIn = (lines: readonly Line[]) => {
    const { blobs, reports } = readWanted(lines);
    return [blobs, reports];
  };
  assert.deepEqual(goneIn(shared), [[], []]);
  assert.deepEqual(goneIn([...shared, erase(3, 'a')]), [['ra'], ['a']]);
  assert.deepEqual(goneIn([...shared, erase(3, 'a'), erase(4, 'b')]), [
    ['ra', 'rb', 't'],
    ['a', 'b'],
  ]);
  assert.deepEqual(goneIn([...shared, erase(3, 'a'), receive(4, 'a', 'ra', 't2')]), [[], []]);
  assert.deepEqual(goneIn([receive(1, 'a', 'ra', 't'), erase(2, 'a'), receive(3, 'a', 'ra', 't2')]), [['t'], []]);
});
