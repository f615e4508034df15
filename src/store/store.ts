import type { LogEvent, Result, Span, StoredEvent } from '../model/index.ts';

/** What goes in with events, in one transaction with them. */
export interface Kept {
  /** Raw bytes and extracted texts (UTF-8) that the events name by hash. */
  readonly blobs: readonly Uint8Array[];
  /** What `search` looks through, by report hash. */
  readonly texts: readonly SearchText[];
}

export interface SearchText {
  readonly report: string;
  readonly text: string;
}

/** A report that holds every word asked for, with the spans of its text that do. */
export interface Hit {
  readonly report: string;
  readonly passages: readonly Span[];
}

/** What `finishErasing` reached. */
export interface Erased {
  /** Hashes of the blobs whose bytes were still there. */
  readonly blobs: readonly string[];
  /** Erased reports of which something was still there. */
  readonly reports: readonly string[];
  /** False while another open reader still needs the old pages: the bytes leave the disk when it ends. */
  readonly purged: boolean;
}

/** The outcome of a check: what stands, or the first break. */
export type Custody =
  | {
      readonly ok: true;
      readonly events: number;
      /** Hash of the last event. Written down elsewhere, it shows a log cut short at its end. */
      readonly head: string;
      readonly blobs: number;
      readonly erased: number;
    }
  | {
      readonly ok: false;
      /** The event that breaks the chain, or names missing bytes; null where it is not an event. */
      readonly seq: number | null;
      /** The blob whose bytes are not what its hash says, or are missing; null where it is not a blob. */
      readonly blob: string | null;
      readonly why: string;
    };

export interface CacheKey {
  readonly report: string;
  readonly engine: string;
}

/**
 * Where a desk keeps what it has: the log (append-only, chained by hash), bytes by hash, and three things that can be
 * made again from those (cache, keys, search). Errors are values; whatever fails leaves what was there before.
 * What is acknowledged is on the disk. Every adapter passes the suite in `store.contract.ts`.
 */
export interface Store {
  /**
   * Appends events with what they name: all of it or nothing. A `report withdrawn` that is `erased` takes away, in the
   * same step, the report's search text, cache and keys, and every byte that no other report names; hash and log stay,
   * and the chain holds. Errors: `bad-event` where an event does not fit its schema, a received report names bytes that
   * are not there, or an undo names no earlier event.
   */
  readonly append: (events: readonly LogEvent[], kept?: Kept) => Promise<Result<readonly StoredEvent[]>>;
  /** The log in order, after event number `since` (0). An error is the last item. */
  readonly events: (since?: number) => AsyncIterable<Result<StoredEvent>>;
  /** Keeps bytes under their SHA-256. Bytes that were erased are kept again. */
  readonly putBlob: (bytes: Uint8Array) => Promise<Result<string>>;
  /** Errors: `not-found`; `erased`; `store-broken` where the bytes are no longer what the hash says. */
  readonly getBlob: (hash: string) => Promise<Result<Uint8Array>>;
  /**
   * Removes what the log says is erased and is still there, and takes its pages off the disk. Opening does it too; where
   * nothing is left it is no error.
   */
  readonly finishErasing: () => Promise<Result<Erased>>;
  /** The value kept under (report, engine), null where there is none. */
  readonly getCached: (key: CacheKey) => Promise<Result<string | null>>;
  /** Of a report without a search text (it was erased meanwhile) nothing is kept. */
  readonly putCached: (key: CacheKey, value: string) => Promise<Result<null>>;
  /** Makes these the keys that a report is found by, in place of earlier ones. */
  readonly putKeys: (report: string, keys: readonly string[]) => Promise<Result<null>>;
  /** For each key that any report has, the hashes of those reports, sorted. */
  readonly findKeys: (keys: readonly string[]) => Promise<Result<ReadonlyMap<string, readonly string[]>>>;
  /**
   * Reports that hold every word of the query, best first, at most `limit`. Case and accents do not count, words in
   * double quotes stand together, the last word may be a beginning. No query is an error; one without words finds none.
   */
  readonly search: (query: string, limit: number) => Promise<Result<readonly Hit[]>>;
  /** Checks the chain, every blob, and that what was erased is gone and nothing else is; names the first break. */
  readonly verify: () => Promise<Custody>;
  /** Afterwards every call is the error `store-closed`. Closing twice is no error. */
  readonly close: () => Promise<void>;
}
