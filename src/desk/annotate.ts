import { annotateReport, readAttributions, unreadReport } from '../annotate/index.ts';
import { loadReader, type Reader } from '../infer/index.ts';
import { type Annotations, ok, type Report, type Result } from '../model/index.ts';
import { readFiles } from '../read/index.ts';
import { engineName } from './engine.ts';
import { withLanguage } from './language.ts';
import { modelFolder } from './places.ts';

/** A report with what it says. */
export interface Annotated {
  readonly report: Report;
  readonly annotations: Annotations;
}

interface Engine {
  readonly reader: Reader;
  readonly name: string;
}

async function loadEngine(): Promise<Result<Engine>> {
  const [reader, name] = [await loadReader(modelFolder), await engineName()];
  if (!reader.ok) return reader;
  return name.ok ? ok({ reader: reader.value, name: name.value }) : name;
}

async function annotateOne(found: Report, { reader, name }: Engine): Promise<Annotated> {
  const report = withLanguage(found);
  if (report.unread.length > 0) return { report, annotations: unreadReport(report, name) };
  return { report, annotations: annotateReport(report, await readAttributions(reader, report.text), name) };
}

/**
 * Reads and annotates files and folders, each report as soon as it is done, in input order. What cannot be read is an
 * error in its place, and the rest goes on. The model loads once, with the first report that needs it.
 */
export async function* annotateInputs(paths: readonly string[]): AsyncGenerator<Result<Annotated>> {
  let engine: Result<Engine> | null = null;
  for await (const report of readFiles(paths)) {
    if (!report.ok) {
      yield report;
      continue;
    }
    engine ??= await loadEngine();
    yield engine.ok ? ok(await annotateOne(report.value, engine.value)) : engine;
  }
}
