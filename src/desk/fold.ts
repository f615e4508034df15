import type { Numbered } from '../amend/index.ts';
import type { Actor, Checked, Decision, LogEvent, Note, ReportReceived, StoredEvent } from '../model/index.ts';
import { uniqueIds } from '../read/index.ts';

/** A report that the log took in. */
export interface Held {
  readonly event: ReportReceived;
  readonly seq: number;
  readonly withdrawn: boolean;
  readonly erased: boolean;
  /** Its id on the board: as wanted, `~2` where others want the same, by hash and never by arrival. */
  readonly id: string;
}

/** An event that still holds, with its number. */
export interface Standing<Kind extends LogEvent> {
  readonly seq: number;
  readonly at: string;
  readonly event: Kind;
}

/** What the log amounts to. */
export interface Folded {
  readonly head: number;
  readonly reports: ReadonlyMap<string, Held>;
  readonly changes: readonly Numbered[];
  readonly checks: readonly Standing<Checked>[];
  readonly decisions: readonly Standing<Decision>[];
  readonly notes: readonly Standing<Note>[];
  /** The desk's own list of known actors: the last that was given. */
  readonly actors: readonly Actor[];
  /** Numbers of the events that an undo took back, undos among them. */
  readonly undone: ReadonlySet<number>;
}

/** An undo counts unless a later one takes it back; so they are read from the last to the first. */
function undoneIn(events: readonly StoredEvent[]): ReadonlySet<number> {
  const undone = new Set<number>();
  for (const { seq, event } of events.toReversed()) {
    if (event.kind === 'undo' && !undone.has(seq)) undone.add(event.seq);
  }
  return undone;
}

type Unnamed = Omit<Held, 'id'>;

function heldIn(events: readonly StoredEvent[]): ReadonlyMap<string, Unnamed> {
  const held = new Map<string, Unnamed>();
  for (const { seq, event } of events) {
    if (event.kind === 'report received') held.set(event.report, { event, seq, withdrawn: false, erased: false });
    const known = event.kind === 'report withdrawn' ? held.get(event.report) : undefined;
    if (event.kind === 'report withdrawn' && known)
      held.set(event.report, { ...known, withdrawn: true, erased: known.erased || event.erased });
  }
  return held;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function named(held: ReadonlyMap<string, Unnamed>): ReadonlyMap<string, Held> {
  const unique = uniqueIds();
  const byHash = [...held].sort(([a], [b]) => compare(a, b));
  return new Map(byHash.map(([hash, each]) => [hash, { ...each, id: unique(each.event.id) }]));
}

const noActors: readonly Actor[] = [];

/** Reads what the log amounts to: reports as a set, the rest in log order without what was undone. */
export function foldLog(events: readonly StoredEvent[]): Folded {
  const undone = undoneIn(events);
  const valid = events.filter(({ seq, event }) => !undone.has(seq) || event.kind === 'report received');
  const of = <Kind extends LogEvent['kind']>(kind: Kind) =>
    valid.filter((stored) => stored.event.kind === kind) as unknown as Standing<Extract<LogEvent, { kind: Kind }>>[];
  return {
    head: events.at(-1)?.seq ?? 0,
    reports: named(heldIn(valid)),
    changes: of('correction').map(({ seq, event }) => ({ seq, change: event.change })),
    checks: of('checked'),
    decisions: of('decision'),
    notes: of('note'),
    actors: of('actors given').at(-1)?.event.actors ?? noActors,
    undone,
  };
}
