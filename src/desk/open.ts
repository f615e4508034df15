import { fail, ok, type Result } from '../model/index.ts';
import { openStore } from '../store/index.ts';
import { openReading } from './crew.ts';
import type { Desk } from './desk.ts';
import { engineName } from './engine.ts';
import { findReports } from './found.ts';
import { type Intake, takeIn, takePaths } from './ingest.ts';
import { type Snapshot, unknownReport } from './memory.ts';
import { exampleStory } from './places.ts';
import { removalPart } from './removal.ts';
import { rebuild } from './replay.ts';
import { sourcesView } from './sources.ts';
import { speakerPart } from './speaker-part.ts';
import { uncheckedView } from './unchecked-view.ts';
import { boardView, claimHolding, claimView, keptReports, reportView, storyRows } from './views.ts';
import { wordPart } from './words.ts';
import { makeWorks, rowOf, type Works } from './works.ts';

const FOUND_AT_MOST = 50;
const NOTHING_COUNTED = 'The board has no such story or report.';

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

const orNoStory = <T>(view: T | null): Result<T> =>
  view ? ok(view) : fail('not-found', 'The desk has no such story.', 'Look at the list of stories.');

/** What the desk shows. */
function viewPart({
  now,
  store,
  textOf,
}: Works): Pick<Desk, 'stories' | 'board' | 'claimAt' | 'unchecked' | 'sources' | 'reports' | 'log' | 'search'> {
  const show = async <T>(view: (snapshot: Snapshot) => Result<T> | Promise<Result<T>>): Promise<Result<T>> => {
    const snapshot = await now();
    return snapshot.ok ? view(snapshot.value) : snapshot;
  };
  return {
    stories: () => show((snapshot) => ok(storyRows(snapshot))),
    board: (part = {}) => show((snapshot) => orNoStory(boardView(snapshot, part))),
    claimAt: (report, start) =>
      show((snapshot) => {
        const found = claimHolding(snapshot, report, start);
        if (!found) return fail('not-found', 'No claim stands at this place now.', 'Look at the report.', report);
        return ok(claimView(snapshot, found));
      }),
    unchecked: (story) => show((snapshot) => orNoStory(uncheckedView(snapshot, story))),
    sources: (of) =>
      show((snapshot) => {
        const view = sourcesView(snapshot, of);
        return view ? ok(view) : fail('not-found', NOTHING_COUNTED, 'Look at the list of stories.');
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
      // another report may hold the same words
      if (held.erased) return fail('erased', 'This report was erased.', 'Give it again if it may be kept.', hash);
      const text = await store.getBlob(held.event.text);
      return text.ok ? ok(reportView(snapshot.value, held, decodeText(text.value))) : text;
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
      await sources.close();
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

/** A desk over its works; nothing is read before the first call. */
export function deskOver(works: Works): Desk {
  const parts = [intakePart(works), viewPart(works), reportPart(works), wordPart(works), removalPart(works)] as const;
  const [intake, views, report, words, removal] = parts;
  const speakers = speakerPart(works);
  const { engine } = works.sources;
  return { engine, ...intake, ...views, ...report, ...words, ...removal, ...speakers, ...carePart(works) };
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
  const works = makeWorks({ store: opened.value, engine: engine.value, ...openReading() });
  const ready = sample ? await takeSample(works) : await works.memory.refresh();
  if (!ready.ok) {
    await works.sources.close();
    await opened.value.close();
    return ready;
  }
  return ok(deskOver(works));
}
