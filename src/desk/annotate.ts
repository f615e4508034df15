import { annotateReport, readAttributions, unreadReport } from '../annotate/index.ts';
import { loadReader, type Reader } from '../infer/index.ts';
import { type Annotations, ok, type Report, type Result } from '../model/index.ts';
import { readFiles } from '../read/index.ts';
import { crewSize, openCrew } from './crew.ts';
import { engineName } from './engine.ts';
import { withLanguage } from './language.ts';
import { modelFolder } from './places.ts';

/** A report with what it says. */
export interface Annotated {
  readonly report: Report;
  readonly annotations: Annotations;
}

/** Gives the model, loading it the first time. Error `model-missing`. */
export type LoadReader = () => Promise<Result<Reader>>;

/** The model that the package ships, loaded once, when it is first asked for. */
export function shippedReader(): LoadReader {
  let reader: Promise<Result<Reader>> | null = null;
  return () => {
    reader ??= loadReader(modelFolder);
    return reader;
  };
}

/** Annotates one report. One that is not English is told as unread, and asks for no model. */
export async function annotateOne(
  found: Report,
  { engine, load }: { readonly engine: string; readonly load: LoadReader },
): Promise<Result<Annotated>> {
  const report = withLanguage(found);
  if (report.unread.length > 0) return ok({ report, annotations: unreadReport(report, engine) });
  const reader = await load();
  if (!reader.ok) return reader;
  return ok({ report, annotations: annotateReport(report, await readAttributions(reader.value, report.text), engine) });
}

/**
 * Reads and annotates files and folders, in input order, with workers on all cores where there are more than a few.
 * What cannot be read is an error in its place, and the rest goes on. The model loads with the first report
 * that needs it.
 */
export async function* annotateInputs(
  paths: readonly string[],
  { workers = true }: { readonly workers?: boolean } = {},
): AsyncGenerator<Result<Annotated>> {
  const engine = await engineName();
  const reports = readFiles(paths);
  if (!engine.ok) {
    for await (const report of reports) yield report.ok ? engine : report;
    return;
  }
  const few = await firstOf(reports, FEW);
  const load = shippedReader();
  const alone = (report: Report) => annotateOne(report, { engine: engine.value, load });
  if (!workers || few.length < FEW || crewSize() === 1) return yield* inOrder(chained(few, reports), alone, 1);
  const crew = await openCrew(engine.value, alone);
  try {
    yield* inOrder(chained(few, reports), crew.annotate, 2 * crew.size);
  } finally {
    await crew.close();
  }
}

/** So many reports are read sooner by one thread than workers start. */
const FEW = 8;

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

/** Results in the order of the reports, with at most so many under way. */
async function* inOrder(
  reports: AsyncIterable<Result<Report>>,
  work: (report: Report) => Promise<Result<Annotated>>,
  most: number,
): AsyncGenerator<Result<Annotated>> {
  const waiting: Promise<Result<Annotated>>[] = [];
  for await (const report of reports) {
    waiting.push(report.ok ? work(report.value) : Promise.resolve(report));
    if (waiting.length >= most) yield waiting.shift()!;
  }
  for (const result of waiting) yield result;
}
