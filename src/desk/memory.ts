import type { Given } from '../link/index.ts';
import { fail, ok, type Result, type StoredEvent } from '../model/index.ts';
import { makeAmender, type Read } from './amended.ts';
import type { Annotated } from './annotate.ts';
import { type BoardState, boardHash, makeBoarder } from './boards.ts';
import { type Folded, foldLog, type Held } from './fold.ts';
import { makeGiver } from './given.ts';
import { failedReport, fetchAnnotated, type Sources } from './shelf.ts';

/** The board over what has been read, and what the log amounts to at that moment. */
export interface Snapshot {
  readonly folded: Folded;
  readonly events: readonly StoredEvent[];
  readonly state: BoardState;
  readonly hash: string;
  readonly lost: readonly number[];
  readonly given: Given;
  /** Reports that are kept and not read yet. */
  readonly pending: number;
  readonly annotated: ReadonlyMap<string, Annotated>;
}

/** What a desk holds in memory: the log, the reports as read, and the board over them. */
export interface Memory {
  /** Takes in what was appended to the log, by this desk or another program, and starts reading what is new. */
  readonly refresh: () => Promise<Result<null>>;
  /** What the log amounts to, without reading any report. */
  readonly folded: () => Folded;
  readonly snapshot: () => Snapshot;
  /** Waits until every report of the log has been read. */
  readonly settled: () => Promise<void>;
  /** A report as read, also one that is withdrawn; null where it waits or is erased. */
  readonly annotated: (hash: string) => Annotated | null;
  readonly onChange: (listener: (seq: number) => void) => () => void;
  readonly stop: () => Promise<void>;
}

/** The log as it was last read. */
function logReader({ store }: Sources) {
  const events: StoredEvent[] = [];
  const read = async (): Promise<Result<number>> => {
    const before = events.length;
    for await (const event of store.events(events.at(-1)?.seq ?? 0)) {
      if (!event.ok) return event;
      // two calls may read at once
      if (event.value.seq === (events.at(-1)?.seq ?? 0) + 1) events.push(event.value);
    }
    return ok(events.length - before);
  };
  return { events, read };
}

/** Reports read at once: while rules run over one, the model reads others. */
const LANES = 3;

/** Reports as read, by hash; read in the background, those taken in first before others. */
function makeShelf(sources: Sources, onRead: () => void) {
  const shelf = new Map<string, Annotated>();
  const reading = new Set<string>();
  const lanes = new Set<Promise<void>>();
  let wanted: readonly Held[] = [];
  let isStopped = false;
  const isWaiting = ({ event: { report }, erased }: Held): boolean =>
    !erased && !shelf.has(report) && !reading.has(report);
  const next = (): Held | undefined => (isStopped ? undefined : wanted.find(isWaiting));
  const isErased = ({ event: { report } }: Held): boolean =>
    wanted.some(({ event, erased }) => erased && event.report === report);
  const readOne = async (held: Held): Promise<void> => {
    const { report } = held.event;
    reading.add(report);
    const read = await fetchAnnotated(held, sources);
    reading.delete(report);
    // closed or erased while it was read
    if (isStopped || isErased(held)) return;
    shelf.set(report, read.ok ? read.value : failedReport(held, sources.engine));
    onRead();
  };
  const drain = async (): Promise<void> => {
    for (let held = next(); held; held = next()) await readOne(held);
  };
  const fill = (): void => {
    while (lanes.size < LANES && next()) {
      const lane = drain().finally(() => {
        lanes.delete(lane);
        fill();
      });
      lanes.add(lane);
    }
  };
  const want = (held: Iterable<Held>): void => {
    wanted = [...held].sort((a, b) => a.seq - b.seq);
    for (const { event, erased } of wanted) if (erased) shelf.delete(event.report);
    fill();
  };
  const settled = async (): Promise<void> => {
    while (lanes.size > 0) await Promise.all(lanes);
  };
  const stop = async (): Promise<void> => {
    isStopped = true;
    await settled();
  };
  return { shelf, want, settled, stop };
}

/** Whether two lists hold the very same objects. */
const isSame = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((item, i) => item === b[i]);

/** What a board is made from; where it is the same as before, so is the board. */
interface Made {
  readonly from: readonly unknown[];
  readonly state: BoardState;
  readonly hash: string;
  readonly lost: readonly number[];
  readonly given: Given;
  readonly annotated: ReadonlyMap<string, Annotated>;
}

/** Computes the board anew when reports or corrections have changed, story by story. */
function makeSnapshots({ engine }: Sources, shelf: ReadonlyMap<string, Annotated>) {
  const amend = makeAmender();
  const give = makeGiver();
  const board = makeBoarder(engine);
  let made: Made | null = null;
  const make = (reads: readonly Read[], { changes, actors }: Folded): Made => {
    const from = [...reads.flatMap(({ id, annotated }) => [id, annotated]), ...changes.map(({ seq }) => seq), actors];
    if (made && isSame(from, made.from)) return made;
    const amended = amend(reads, changes);
    const given = give(amended, actors);
    const state = board(amended.items, given);
    const annotated = new Map(amended.items.map((item) => [item.report.hash, item]));
    return { from, state, hash: boardHash(state), lost: amended.lost, given, annotated };
  };
  return (events: readonly StoredEvent[], folded: Folded): Snapshot => {
    const held = [...folded.reports.values()].filter(({ withdrawn }) => !withdrawn);
    const reads = held.flatMap(({ id, event }) => {
      const annotated = shelf.get(event.report);
      return annotated ? [{ id, annotated }] : [];
    });
    made = make(reads, folded);
    return { folded, events, pending: held.length - reads.length, ...made };
  };
}

function makeListeners() {
  const listeners = new Set<(seq: number) => void>();
  const tell = (seq: number): void => {
    for (const listener of listeners) listener(seq);
  };
  const onChange = (listener: (seq: number) => void): (() => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
  return { tell, onChange };
}

/** The memory of a desk over this store; empty until the first `refresh`. */
export function makeMemory(sources: Sources): Memory {
  const log = logReader(sources);
  const { tell, onChange } = makeListeners();
  let snapshot: Snapshot | null = null;
  const changed = (): void => {
    snapshot = null;
    tell(log.events.at(-1)?.seq ?? 0);
  };
  const { shelf, want, settled, stop } = makeShelf(sources, changed);
  const compute = makeSnapshots(sources, shelf);
  let folded = foldLog([]);
  return {
    refresh: async () => {
      const read = await log.read();
      if (!read.ok) return read;
      if (read.value > 0) {
        folded = foldLog(log.events);
        want(folded.reports.values());
        changed();
      }
      return ok(null);
    },
    folded: () => folded,
    snapshot: () => {
      snapshot ??= compute([...log.events], folded);
      return snapshot;
    },
    settled,
    annotated: (hash) => shelf.get(hash) ?? null,
    onChange,
    stop,
  };
}

export const unknownReport = (hash: string): Result<never> =>
  fail('not-found', 'The desk has no such report.', 'Look at the list of reports.', hash);
