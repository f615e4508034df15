import { availableParallelism } from 'node:os';
import { annotateReport, unreadReport } from '../annotate/index.ts';
import {
  type Annotations,
  type DeskError,
  fail,
  ok,
  type RawAttribution,
  type Report,
  type Result,
} from '../model/index.ts';
import { readFiles } from '../read/index.ts';
import { openCrew } from './crew.ts';
import { engineName } from './engine.ts';
import { withLanguage } from './language.ts';
import { withMeanings } from './meanings.ts';
import { type ReadMeanings, type ReadText, shippedMeanings, shippedReader } from './reading.ts';

/** A report with what it says. */
export interface Annotated {
  readonly report: Report;
  readonly annotations: Annotations;
}

/** What a report is annotated with. Without `meanings` no proposition has one, and a board joins by rules alone. */
export interface With {
  readonly engine: string;
  readonly read: ReadText;
  readonly meanings: ReadMeanings | null;
}

/** Annotates one report. One that is not English is told as unread, and asks for no model. */
export async function annotateOne(given: Report, { engine, read, meanings }: With): Promise<Result<Annotated>> {
  const report = withLanguage(given);
  if (report.unread.length > 0) return ok({ report, annotations: unreadReport(report, engine) });
  const found = await read(report.text);
  if (!found.ok) return namedAs(report, found.error);
  return annotated(report, { found: found.value, engine, meanings });
}

/** A failure with the name of the report that it costs. */
const namedAs = ({ id }: Report, error: DeskError): Result<never> => ({
  ok: false,
  error: { ...error, input: error.input ?? id },
});

interface Found {
  readonly found: readonly RawAttribution[];
  readonly engine: string;
  readonly meanings: ReadMeanings | null;
}

/** Neither rules nor models throw by intent; where one does, it costs its report alone. */
async function annotated(report: Report, { found, engine, meanings }: Found): Promise<Result<Annotated>> {
  try {
    const done = { report, annotations: annotateReport(report, found, engine) };
    const told = meanings ? await withMeanings(done, meanings) : ok(done);
    return told.ok ? told : namedAs(report, told.error);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    return fail('internal', `Reading failed: ${why}`, 'Please report this with the text of the report.', report.id);
  }
}

/**
 * Reads and annotates files and folders, in input order; more than a few on `most` cores, where there are so many; with `meanings`, what
 * boards are made of. What cannot be read is an error in its place, and the rest goes on. The model loads with the first report
 * that needs it.
 */
export async function* annotateInputs(
  paths: readonly string[],
  { most = MOST, meanings = false }: { readonly most?: number; readonly meanings?: boolean } = {},
): AsyncGenerator<Result<Annotated>> {
  const engine = await engineName();
  const reports = readFiles(paths);
  if (!engine.ok) {
    for await (const report of reports) yield report.ok ? engine : report;
    return;
  }
  const few = await firstOf(reports, FEW);
  const given = { engine: engine.value, meanings: meanings ? shippedMeanings() : null };
  const annotate = (read: ReadText) => (report: Report) => annotateOne(report, { ...given, read });
  const all = chained(few, reports);
  const cores = Math.min(most, availableParallelism());
  try {
    if (few.length < FEW || cores === 1) yield* inOrder(all, annotate(shippedReader()), 1);
    else yield* besideWorkers(all, annotate, { cores, isReading: !meanings });
  } finally {
    // what is made of the reports takes memory of its own
    await given.meanings?.close();
  }
}

/** With a crew of so many threads. One that asks for meanings reads nothing, so that each thread holds one model. */
async function* besideWorkers(
  reports: AsyncIterable<Result<Report>>,
  annotate: (read: ReadText) => (report: Report) => Promise<Result<Annotated>>,
  { cores, isReading }: { readonly cores: number; readonly isReading: boolean },
): AsyncGenerator<Result<Annotated>> {
  const crew = await openCrew(isReading ? shippedReader() : null, cores - 1);
  try {
    yield* inOrder(reports, annotate(crew.read), AHEAD * cores);
  } finally {
    await crew.close();
  }
}

/** Rules take a third of what reading takes, so this thread keeps up with three workers, not with more. */
const MOST = 4;
/** So many reports are read sooner by one thread than workers start. */
const FEW = 8;
/** Reports under way for each core, so that a long one holds no other up. */
const AHEAD = 16;

async function firstOf<T>(source: AsyncGenerator<T>, count: number): Promise<readonly T[]> {
  const taken: T[] = [];
  while (taken.length < count) {
    const { value, done } = await source.next();
    if (done) break;
    taken.push(value);
  }
  return taken;
}

async function* chained<T>(first: readonly T[], rest: AsyncGenerator<T>): AsyncGenerator<T> {
  yield* first;
  yield* rest;
}

/** Results in the order of the reports, each as soon as it and those before it are there, with at most so many under way. */
async function* inOrder(
  reports: AsyncIterable<Result<Report>>,
  work: (report: Report) => Promise<Result<Annotated>>,
  most: number,
): AsyncGenerator<Result<Annotated>> {
  const waiting: { result: Promise<Result<Annotated>>; isThere: boolean }[] = [];
  for await (const report of reports) {
    const next = { result: report.ok ? work(report.value) : Promise.resolve(report), isThere: false };
    waiting.push(next);
    next.result = next.result.finally(() => {
      next.isThere = true;
    });
    while (waiting[0] && (waiting[0].isThere || waiting.length >= most)) yield waiting.shift()!.result;
  }
  for (const { result } of waiting) yield result;
}
