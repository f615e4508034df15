import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import { noon, note } from '../samples.contract.ts';
import { codeOf, inFolder, must, readLog } from '../store.contract.ts';
import { openDatabase } from './open.ts';
import { openStore, sqliteStore } from './store.ts';

const edit = (folder: string, sql: string): void => {
  const db = new DatabaseSync(join(folder, 'saltshaker.db'));
  db.exec(sql);
  db.close();
};

/** Opens, and gives the error's code with the bytes of the file before and after. */
async function refuse(folder: string): Promise<string> {
  const path = join(folder, 'saltshaker.db');
  const before = readFileSync(path);
  const opened = await openStore(folder);
  assert.deepEqual(readFileSync(path), before, 'what is refused is not touched');
  return codeOf(opened);
}

test('every commit is synced, to a write-ahead log, and deleted bytes are overwritten', () =>
  inFolder(async (folder) => {
    const { db } = must(openDatabase(folder));
    const names = ['journal_mode', 'synchronous', 'foreign_keys', 'secure_delete', 'timeout'];
    const values = names.map(
      (name) => Object.values(db.prepare(`PRAGMA ${name === 'timeout' ? 'busy_timeout' : name}`).get()!)[0],
    );
    assert.deepEqual(values, ['wal', 2, 1, 1, 5000]);
    db.close();
  }));

test('the folder is made where there is none, at any depth', () =>
  inFolder(async (folder) => {
    const store = must(await openStore(join(folder, 'desk/data')));
    must(await store.append([note('x')]));
    await store.close();
  }));

test('an event has the time of its appending', () =>
  inFolder(async (folder) => {
    const store = must(await openStore(folder));
    const [stored] = must(await store.append([note('x')]));
    assert.equal(new Date(stored!.at).toISOString(), stored!.at);
    await store.close();
  }));

test('a store of a newer version is refused', () =>
  inFolder(async (folder) => {
    await must(await openStore(folder)).close();
    edit(folder, 'PRAGMA user_version = 99');
    assert.equal(await refuse(folder), 'store-newer');
  }));

test("another program's database is refused", () =>
  inFolder(async (folder) => {
    edit(folder, 'CREATE TABLE recipes (name TEXT)');
    assert.equal(await refuse(folder), 'store-broken');
  }));

test('a file that is no database is refused', () =>
  inFolder(async (folder) => {
    writeFileSync(join(folder, 'saltshaker.db'), 'A very large shaker of salt. '.repeat(50));
    assert.equal(await refuse(folder), 'store-broken');
  }));

test('a file where a folder is needed, and a folder where the file is', () =>
  inFolder(async (folder) => {
    writeFileSync(join(folder, 'file'), '');
    assert.equal(codeOf(await openStore(join(folder, 'file'))), 'unreadable');
    assert.equal(codeOf(await openStore(join(folder, 'file/data'))), 'unreadable');
    mkdirSync(join(folder, 'data/saltshaker.db'), { recursive: true });
    assert.equal(codeOf(await openStore(join(folder, 'data'))), 'store-read-only');
  }));

test('a store that another program holds is locked, and whole afterwards', () =>
  inFolder(async (folder) => {
    const connection = must(openDatabase(folder));
    connection.db.exec('PRAGMA busy_timeout = 20');
    const store = sqliteStore(connection, noon);
    const other = new DatabaseSync(join(folder, 'saltshaker.db'));
    other.exec('BEGIN IMMEDIATE');
    assert.equal(codeOf(await store.append([note('waits')])), 'store-locked');
    assert.deepEqual(await readLog(store), []);
    other.exec('ROLLBACK');
    other.close();
    must(await store.append([note('goes')]));
    assert.ok((await store.verify()).ok);
    await store.close();
  }));

test('the log refuses to be changed', () =>
  inFolder(async (folder) => {
    const store = must(await openStore(folder));
    must(await store.append([note('x')]));
    await store.close();
    for (const sql of ["UPDATE events SET at = ''", 'DELETE FROM events']) {
      assert.throws(() => edit(folder, sql), /the log only grows/);
    }
  }));
