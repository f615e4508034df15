import { join } from 'node:path';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { type Adapter, storeContract } from '../store.contract.ts';
import { openStore } from './store.ts';

/** Works on the file of a closed store as somebody with an editor would: past the triggers and checks. */
function tamper(folder: string, work: (db: DatabaseSync) => void): void {
  const db = new DatabaseSync(join(folder, 'saltshaker.db'));
  db.exec('DROP TRIGGER events_stay; DROP TRIGGER events_remain; PRAGMA ignore_check_constraints = ON');
  work(db);
  db.close();
}

const cells = {
  log: 'SELECT rowid AS id, at, event, previous, hash FROM events',
  blobs: 'SELECT rowid AS id, hash, bytes FROM blobs',
};

const encode = (value: unknown): Uint8Array =>
  value instanceof Uint8Array ? value : new TextEncoder().encode(String(value));

const flip: Adapter['flip'] = (folder, part, { at, bits }) =>
  tamper(folder, (db) => {
    const rows = db.prepare(cells[part]).all();
    const all = rows.flatMap(({ id, ...columns }) =>
      Object.entries(columns).map(([name, value]) => ({ id, name, value })),
    );
    const { id, name, value } = all[at % all.length]!;
    const bytes = encode(value);
    const altered = bytes.with(at % bytes.length, bytes[at % bytes.length]! ^ bits);
    const cell: SQLInputValue = altered;
    const table = part === 'log' ? 'events' : 'blobs';
    const type = name === 'bytes' ? 'BLOB' : 'TEXT';
    db.prepare(`UPDATE ${table} SET ${name} = CAST(? AS ${type}) WHERE rowid = ?`).run(cell, id!);
  });

const remove: Adapter['remove'] = (folder, entry) =>
  tamper(folder, (db) => {
    if ('seq' in entry) db.prepare('DELETE FROM events WHERE seq = ?').run(entry.seq);
    else db.prepare('DELETE FROM blobs WHERE hash = ?').run(entry.blob);
  });

storeContract({ name: 'sqlite', open: openStore, flip, remove });
