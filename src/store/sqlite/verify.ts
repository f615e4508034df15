import { ok, type Result } from '../../model/index.ts';
import { emptyHead, type Head, hashBytes, type Link, whyBroken } from '../chain.ts';
import type { Custody } from '../store.ts';
import { leftIn, type Wanted, wantedIn } from './erase.ts';
import { type Connection, guard } from './fault.ts';

type Break = Extract<Custody, { ok: false }>;
type Row = Link & { readonly hash: string };

const breakAt = (found: Partial<Break> & { readonly why: string }): Break => ({
  ok: false,
  seq: null,
  blob: null,
  ...found,
});

/** Walks the log from its first event. */
export function checkChain({ db }: Connection): Break | { readonly ok: true; readonly head: Head } {
  let head = emptyHead;
  const rows = db.prepare(
    `SELECT seq, at, ifnull(CAST(event AS BLOB), x'') AS json, previous, hash FROM events ORDER BY seq`,
  );
  for (const row of rows.iterate() as Iterable<Row>) {
    const why = whyBroken(row, head);
    if (why) return breakAt({ seq: row.seq, why });
    head = row;
  }
  return { ok: true, head: { seq: head.seq, hash: head.hash } };
}

interface Blob {
  readonly hash: string;
  readonly erased: number;
  readonly bytes: Uint8Array | null;
}

function whyAltered({ hash, erased, bytes }: Blob): string | null {
  if (bytes === null) return erased === 1 ? null : `the bytes of blob ${hash} are missing`;
  return erased === 0 && hashBytes(bytes) === hash ? null : `blob ${hash} was altered`;
}

/** Every blob is what its hash says, or erased. */
function checkBlobs({
  db,
}: Connection): Break | { readonly ok: true; readonly blobs: number; readonly erased: number } {
  let [blobs, erased] = [0, 0];
  const rows = db.prepare('SELECT hash, erased, CAST(bytes AS BLOB) AS bytes FROM blobs ORDER BY rowid').iterate();
  for (const row of rows as Iterable<Blob>) {
    const why = whyAltered(row);
    if (why) return breakAt({ blob: row.hash, why });
    if (row.bytes === null) erased += 1;
    else blobs += 1;
  }
  return { ok: true, blobs, erased };
}

/** The first event that names bytes of which not even the hash is left. */
function findMissing({ db }: Connection): Break | null {
  const missing = db.prepare(
    `SELECT seq, value AS blob FROM events, json_each(json_array(event ->> '$.raw', event ->> '$.text'))
     WHERE event ->> '$.kind' = 'report received' AND value NOT IN (SELECT hash FROM blobs) ORDER BY seq LIMIT 1`,
  );
  const row = missing.get() as { seq: number; blob: string } | undefined;
  return row ? breakAt({ ...row, why: `event ${row.seq} names blob ${row.blob}, which is missing` }) : null;
}

/** What was erased by the log and is still there. */
function findLeft(connection: Connection, wanted: Wanted): Break | null {
  const { blobs, reports } = leftIn(connection)(wanted);
  if (blobs[0]) return breakAt({ blob: blobs[0], why: `blob ${blobs[0]} was erased by the log, and is still kept` });
  return reports[0] ? breakAt({ why: `report ${reports[0]} was erased, and its words are still kept` }) : null;
}

/** Bytes that are blank though the report that names them was never erased. */
function findBlank({ db }: Connection, { live }: Wanted): Break | null {
  const blank = db.prepare('SELECT hash FROM blobs WHERE erased ORDER BY rowid').all();
  const blob = blank.map(({ hash }) => String(hash)).find((hash) => live.has(hash));
  if (blob === undefined) return null;
  const seq = live.get(blob)!;
  return breakAt({ seq, blob, why: `event ${seq} names blob ${blob}, whose bytes are gone without an erasure` });
}

function checkErased(connection: Connection): Break | null {
  const wanted = wantedIn(connection)();
  return findLeft(connection, wanted) ?? findBlank(connection, wanted);
}

/** SQLite's own check of its pages and indexes, in its words. */
function checkFile({ db }: Connection): Break | null {
  const found = String(db.prepare('PRAGMA integrity_check(1)').get()?.integrity_check);
  return found === 'ok' ? null : breakAt({ why: `the file is damaged: ${found}` });
}

function check(connection: Connection): Custody {
  const chain = checkChain(connection);
  if (!chain.ok) return chain;
  const blobs = checkBlobs(connection);
  if (!blobs.ok) return blobs;
  const { seq: events, hash: head } = chain.head;
  return findMissing(connection) ?? checkErased(connection) ?? checkFile(connection) ?? { ...blobs, events, head };
}

/** Checks log, blobs and file as they stand at one moment; what cannot be read is a break too. */
export function verifyStore(connection: Connection): Custody {
  const { db, path } = connection;
  const checked: Result<Custody> = guard(path, () => {
    db.exec('BEGIN');
    try {
      return ok(check(connection));
    } finally {
      db.exec('ROLLBACK');
    }
  });
  return checked.ok ? checked.value : breakAt({ why: checked.error.message });
}
