import { createHash } from 'node:crypto';
import type { LogEvent, StoredEvent } from '../model/index.ts';
import { canonicalJson } from './canonical.ts';

/** Where a chain stands: the number and hash of its last event. */
export interface Head {
  readonly seq: number;
  readonly hash: string;
}

/** The head of an empty log. */
export const emptyHead: Head = { seq: 0, hash: '0'.repeat(64) };

/** An event as it lies in the log; `json` is the UTF-8 of its canonical JSON. */
export interface Link {
  readonly seq: number;
  readonly at: string;
  readonly json: Uint8Array;
  readonly previous: string;
}

/** SHA-256 of bytes, 64 hex digits: the name of a blob. */
export const hashBytes = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/**
 * The hash of a link: SHA-256 over the hash before it (64 hex digits) and the canonical JSON of `{at, event, seq}`. It is
 * taken over the bytes as they lie, so that one altered byte shows.
 */
export function hashLink({ seq, at, json, previous }: Link): string {
  const hash = createHash('sha256').update(`${previous}{"at":${JSON.stringify(at)},"event":`);
  return hash.update(json).update(`,"seq":${seq}}`).digest('hex');
}

/** Hangs events onto a chain, in their order; `now` gives each its time. */
export function chainEvents(head: Head, events: readonly LogEvent[], now: () => string): readonly StoredEvent[] {
  const chained: StoredEvent[] = [];
  for (const event of events) {
    const { seq, hash: previous } = chained.at(-1) ?? head;
    const link = { seq: seq + 1, at: now(), previous };
    const json = new TextEncoder().encode(canonicalJson(event));
    chained.push({ ...link, event, hash: hashLink({ ...link, json }) });
  }
  return chained;
}

/** Why a link does not follow on the head before it, in words; null where it does. */
export function whyBroken(link: Link & { readonly hash: string }, before: Head): string | null {
  if (link.seq !== before.seq + 1) return `event ${before.seq + 1} is missing`;
  if (link.previous !== before.hash) return `event ${link.seq} does not carry the hash of the one before`;
  return link.hash === hashLink(link) ? null : `event ${link.seq} was altered`;
}
