import { fail, type LogEvent, ok, type Result, type StoredEvent } from '../model/index.ts';
import { openStore, type Store } from '../store/index.ts';
import { shippedReader } from './annotate.ts';
import type { Desk, LogRow } from './desk.ts';
import { engineName } from './engine.ts';
import { findReports } from './found.ts';
import { type Intake, takeIn, takePaths } from './ingest.ts';
import { type Memory, makeMemory, type Snapshot, unknownReport } from './memory.ts';
import { fixChange, fixPassage, type TextOf } from './passages.ts';
import { exampleStory } from './places.ts';
import { rebuild } from './replay.ts';
import { eventSentence } from './says.ts';
import type { Sources } from './shelf.ts';
import { boardView, claimHolding, claimView, keptReports, reportView, storyRows } from './views.ts';

const FOUND_AT_MOST = 50;

/** What every part of a desk works with. */
interface Works {
  readonly sources: Sources;
  readonly store: Store;
  readonly memory: Memory;
  /** The board as of now, after reading what was appended. */
  readonly now: () => Promise<Result<Snapshot>>;
  readonly textOf: TextOf;
  /** Appends one event and tells it as a row. */
  readonly add: (event: LogEvent) => Promise<Result<LogRow>>;
}

const rowOf = ({ folded, lost }: Snapshot, { seq, at, event, hash }: StoredEvent, textOf: TextOf): LogRow => ({
  seq,
  at,
  event,
  hash,
  undone: folded.undone.has(seq),
  lost: lost.includes(seq),
  says: eventSentence(event, textOf),
});

function makeWorks(sources: Sources): Works {
  const { store } = sources;
  const memory = makeMemory(sources);
  const textOf: TextOf = (report) => memory.annotated(report)?.report.text ?? null;
  const now = async (): Promise<Result<Snapshot>> => {
    const refreshed = await memory.refresh();
    return refreshed.ok ? ok(memory.snapshot()) : refreshed;
  };
  const add = async (event: LogEvent): Promise<Result<LogRow>> => {
    const appended = await store.append([event]);
    if (!appended.ok) return appended;
    const snapshot = await now();
    return snapshot.ok ? ok(rowOf(snapshot.value, appended.value[0]!, textOf)) : snapshot;
  };
  return { sources, store, memory, now, textOf, add };
}

function intakeOf({ store, memory }: Works, sample: boolean): Intake {
  const folded = async () => {
    const refreshed = await memory.refresh();
    return refreshed.ok ? ok(memory.folded()) : refreshed;
  };
  return { store, folded, sample };
}

/** Takes reports in, and starts reading them. */
function intakePart(works: Works): Pick<Desk, 'ingest' | 'ingestPaths' | 'settled'> {
  const refreshed = (): Promise<Result<null>> => works.memory.refresh();
  return {
    ingest: async (input) => {
      const received = [];
      const errors = [];
      for await (const taken of takeIn(input, intakeOf(works, false))) {
        if (taken.ok) received.push(taken.value);
        else errors.push(taken.error);
      }
      const told = await refreshed();
      return told.ok ? ok({ received, errors }) : told;
    },
    ingestPaths: async function* ingestPaths(paths) {
      for await (const taken of takePaths(paths, intakeOf(works, false))) {
        await refreshed();
        yield taken;
      }
    },
    settled: async () => {
      await refreshed();
      await works.memory.settled();
    },
  };
}

/** What the desk shows. */
function viewPart({
  now,
  store,
  textOf,
}: Works): Pick<Desk, 'stories' | 'board' | 'claimAt' | 'reports' | 'log' | 'search'> {
  const show = async <T>(view: (snapshot: Snapshot) => Result<T> | Promise<Result<T>>): Promise<Result<T>> => {
    const snapshot = await now();
    return snapshot.ok ? view(snapshot.value) : snapshot;
  };
  return {
    stories: () => show((snapshot) => ok(storyRows(snapshot))),
    board: (part = {}) =>
      show((snapshot) => {
        const view = boardView(snapshot, part);
        return view ? ok(view) : fail('not-found', 'The desk has no such story.', 'Look at the list of stories.');
      }),
    claimAt: (report, start) =>
      show((snapshot) => {
        const found = claimHolding(snapshot, report, start);
        if (!found) return fail('not-found', 'No claim stands at this place now.', 'Look at the report.', report);
        return ok({ ...claimView(snapshot, found), claim: found.claim });
      }),
    reports: () => show((snapshot) => ok(keptReports(snapshot))),
    log: (since = 0) =>
      show((snapshot) =>
        ok(snapshot.events.filter(({ seq }) => seq > since).map((event) => rowOf(snapshot, event, textOf))),
      ),
    search: (query, limit = FOUND_AT_MOST) => show((snapshot) => findReports({ store, snapshot }, query, limit)),
  };
}

const decodeText = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

function reportPart({ now, store }: Works): Pick<Desk, 'report'> {
  return {
    report: async (hash) => {
      const snapshot = await now();
      if (!snapshot.ok) return snapshot;
      const held = snapshot.value.folded.reports.get(hash);
      if (!held) return unknownReport(hash);
      const text = await store.getBlob(held.event.text);
      return text.ok ? ok(reportView(snapshot.value, held, decodeText(text.value))) : text;
    },
  };
}

const UNDOABLE: ReadonlySet<LogEvent['kind']> = new Set([
  'correction',
  'report withdrawn',
  'decision',
  'note',
  'rating',
  'undo',
]);

/** Why an event cannot be taken back; null where it can. */
function whyNotUndone({ folded, events }: Snapshot, seq: number): Result<never> | null {
  const stored = events.find((event) => event.seq === seq);
  if (!stored) return fail('not-found', `The log has no number ${seq}.`, 'Look at the log.');
  const { event } = stored;
  if (!UNDOABLE.has(event.kind) || (event.kind === 'report withdrawn' && event.erased))
    return fail('bad-event', 'This cannot be taken back.', 'Withdraw a report to take it off the board.');
  return folded.undone.has(seq) ? fail('bad-event', 'It is taken back already.', 'Look at the log.') : null;
}

/** What people add. */
function wordPart({ now, textOf, add, sources }: Works): Pick<Desk, 'correct' | 'undo' | 'decide' | 'note'> {
  return {
    correct: async (changeAt, by, reason) => {
      const change = fixChange(changeAt, textOf);
      return change.ok ? add({ kind: 'correction', change: change.value, by, reason }) : change;
    },
    undo: async (seq, by) => {
      const snapshot = await now();
      if (!snapshot.ok) return snapshot;
      return whyNotUndone(snapshot.value, seq) ?? add({ kind: 'undo', seq, by });
    },
    decide: async ({ decision, claim, by, reason }) => {
      const snapshot = await now();
      if (!snapshot.ok) return snapshot;
      const passage = fixPassage(claim, textOf);
      if (!passage.ok) return passage;
      const pinned = { board: snapshot.value.hash, engine: sources.engine };
      return add({ kind: 'decision', decision, claim: passage.value, by, reason, ...pinned });
    },
    note: async ({ words, on, by }) => {
      const passage = on ? fixPassage(on, textOf) : ok(null);
      return passage.ok ? add({ kind: 'note', on: passage.value, words, by }) : passage;
    },
  };
}

/** What takes reports away. */
function removalPart({ now, add, store }: Works): Pick<Desk, 'withdraw' | 'erase' | 'removeSample'> {
  const withdraw = async (event: Extract<LogEvent, { kind: 'report withdrawn' }>): Promise<Result<LogRow>> => {
    const snapshot = await now();
    if (!snapshot.ok) return snapshot;
    const held = snapshot.value.folded.reports.get(event.report);
    if (!held || held.erased || (held.withdrawn && !event.erased)) return unknownReport(event.report);
    const row = await add(event);
    if (!row.ok || !event.erased) return row;
    const erased = await store.erase(event.report);
    return erased.ok ? row : erased;
  };
  const erase: Desk['erase'] = (report, by, reason) =>
    withdraw({ kind: 'report withdrawn', report, erased: true, by, reason });
  return {
    withdraw: (report, by, reason) => withdraw({ kind: 'report withdrawn', report, erased: false, by, reason }),
    erase,
    removeSample: async (by) => {
      const snapshot = await now();
      if (!snapshot.ok) return snapshot;
      const held = [...snapshot.value.folded.reports.values()];
      const sample = held.filter(({ event, erased }) => event.sample && !erased);
      for (const { event } of sample) {
        const erased = await erase(event.report, by, 'the sample story');
        if (!erased.ok) return erased;
      }
      return ok({ removed: sample.length });
    },
  };
}

/** What checks the desk, and ends it. */
function carePart({ now, store, memory, sources }: Works): Pick<Desk, 'verify' | 'replay' | 'onChange' | 'close'> {
  return {
    verify: () => store.verify(),
    replay: async () => {
      await memory.refresh();
      await memory.settled();
      const snapshot = await now();
      if (!snapshot.ok) return snapshot;
      const rebuilt = await rebuild(sources, snapshot.value);
      if (!rebuilt.ok) return rebuilt;
      const { hash } = snapshot.value;
      return ok({ same: hash === rebuilt.value, board: hash, rebuilt: rebuilt.value });
    },
    onChange: memory.onChange,
    close: async () => {
      await memory.stop();
      await store.close();
    },
  };
}

async function takeSample(works: Works): Promise<Result<null>> {
  const snapshot = await works.now();
  if (!snapshot.ok) return snapshot;
  if (snapshot.value.folded.head > 0) return ok(null);
  for await (const taken of takePaths([exampleStory], intakeOf(works, true))) if (!taken.ok) return taken;
  return works.memory.refresh();
}

/**
 * Opens the desk that is kept in a folder, making it where there is none; with `sample`, a new one starts with the
 * invented story. Reports are read in the background. Errors: as `openStore`, `model-missing`.
 */
export async function openDesk(
  folder: string,
  { sample = false }: { readonly sample?: boolean } = {},
): Promise<Result<Desk>> {
  const engine = await engineName();
  if (!engine.ok) return engine;
  const opened = await openStore(folder);
  if (!opened.ok) return opened;
  const works = makeWorks({ store: opened.value, engine: engine.value, load: shippedReader() });
  const ready = sample ? await takeSample(works) : await works.memory.refresh();
  if (!ready.ok) {
    await opened.value.close();
    return ready;
  }
  const parts = [intakePart(works), viewPart(works), reportPart(works), wordPart(works), removalPart(works)] as const;
  const [intake, views, report, words, removal] = parts;
  return ok({ engine: engine.value, ...intake, ...views, ...report, ...words, ...removal, ...carePart(works) });
}
