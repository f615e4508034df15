import { fail, type LogEvent, logEvent, ok, type Result, type StoredEvent, storedEvent } from '../../model/index.ts';
import { canonicalJson } from '../canonical.ts';
import { chainEvents, emptyHead, type Head } from '../chain.ts';
import { broken, type Connection, guard } from './fault.ts';

/** How many events are read at a time. */
const PAGE = 500;

const badEvent = (message: string, hint: string): Result<never> => fail('bad-event', message, hint);

/** Events as their schema has them, or the first that does not fit. */
export function checkEvents(events: readonly LogEvent[]): Result<readonly LogEvent[]> {
  const checked = events.map((event) => logEvent.safeParse(event));
  const wrong = checked.find((result) => !result.success);
  if (!wrong) return ok(checked.map((result) => result.data!));
  const [issue] = wrong.error!.issues;
  const where = issue!.path.join('.');
  return badEvent(`${where || 'An event'}: ${issue!.message}.`, 'Events are those of src/model/event.ts.');
}

/** Why an event cannot follow on what is kept, or null. */
function whyUnfit({ event, seq }: StoredEvent, isKept: (blob: string) => boolean): Result<never> | null {
  if (event.kind === 'undo' && event.seq >= seq) {
    return badEvent(`There is no event ${event.seq} to undo.`, 'Undo an event that is in the log.');
  }
  if (event.kind !== 'report received') return null;
  const missing = [event.raw, event.text].find((blob) => !isKept(blob));
  return missing === undefined
    ? null
    : badEvent(`Report ${event.report} names bytes that were not given: ${missing}.`, 'Give them with the event.');
}

/** Appends checked events inside a transaction; blobs they name must be kept by then. */
export function appendEvents({ db }: Connection, now: () => string) {
  const last = db.prepare('SELECT seq, hash FROM events ORDER BY seq DESC LIMIT 1');
  const kept = db.prepare('SELECT 1 FROM blobs WHERE hash = ? AND NOT erased');
  const insert = db.prepare('INSERT INTO events (seq, at, event, previous, hash) VALUES (?, ?, ?, ?, ?)');
  return (events: readonly LogEvent[]): Result<readonly StoredEvent[]> => {
    const head = (last.get() as Head | undefined) ?? emptyHead;
    const chained = chainEvents(head, events, now);
    for (const stored of chained) {
      const unfit = whyUnfit(stored, (blob) => kept.get(blob) !== undefined);
      if (unfit) return unfit;
      insert.run(stored.seq, stored.at, canonicalJson(stored.event), stored.previous, stored.hash);
    }
    return ok(chained);
  };
}

function maybeJson(text: unknown): unknown {
  try {
    return JSON.parse(String(text));
  } catch {
    return undefined;
  }
}

/** Reads the log page by page, so that no reader holds up the writer. */
export function readEvents({ db, path }: Connection) {
  const page = db.prepare('SELECT * FROM events WHERE seq > ? ORDER BY seq LIMIT ?');
  const parse = (row: Record<string, unknown>): Result<StoredEvent> => {
    const parsed = storedEvent.safeParse({ ...row, event: maybeJson(row.event) });
    return parsed.success ? ok(parsed.data) : broken(path, `Event ${row.seq} cannot be read.`);
  };
  return async function* (since = 0): AsyncGenerator<Result<StoredEvent>> {
    let from = since;
    for (;;) {
      const rows = guard(path, () => ok(page.all(from, PAGE)));
      if (!rows.ok) return yield rows;
      for (const row of rows.value) {
        const stored = parse(row);
        yield stored;
        if (!stored.ok) return;
        from = stored.value.seq;
      }
      if (rows.value.length < PAGE) return;
    }
  };
}
