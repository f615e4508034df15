import { fail, ok, type Result } from '../../model/index.ts';
import { hashBytes } from '../chain.ts';
import { broken, type Connection } from './fault.ts';

/** Keeps bytes under their hash, inside a transaction. Bytes that were erased come back. */
export function putBlob({ db }: Connection) {
  const put = db.prepare(
    `INSERT INTO blobs (hash, erased, bytes) VALUES (?, 0, ?)
     ON CONFLICT (hash) DO UPDATE SET erased = 0, bytes = excluded.bytes WHERE erased`,
  );
  return (bytes: Uint8Array): string => {
    const hash = hashBytes(bytes);
    put.run(hash, bytes);
    return hash;
  };
}

/** The bytes of a hash, checked against it. */
export function getBlob({ db, path }: Connection) {
  const get = db.prepare('SELECT erased, bytes FROM blobs WHERE hash = ?');
  return (hash: string): Result<Uint8Array> => {
    const row = get.get(hash);
    if (!row) return fail('not-found', 'There are no bytes of this hash.', 'Check the hash.', hash);
    if (row.erased === 1)
      return fail('erased', 'These bytes were erased.', 'Give the report again if it may be kept.', hash);
    const bytes = row.bytes;
    const isWhole = bytes instanceof Uint8Array && hashBytes(bytes) === hash;
    return isWhole ? ok(bytes) : broken(path, `Blob ${hash} was altered.`);
  };
}
