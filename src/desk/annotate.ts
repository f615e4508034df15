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
 * Reads and annotates files and folders, each report as soon as it is done, in input order. What cannot be read is an
 * error in its place, and the rest goes on. The model loads once, with the first report that needs it.
 */
export async function* annotateInputs(paths: readonly string[]): AsyncGenerator<Result<Annotated>> {
  const load = shippedReader();
  const engine = await engineName();
  for await (const report of readFiles(paths)) {
    if (!report.ok) yield report;
    else yield engine.ok ? await annotateOne(report.value, { engine: engine.value, load }) : engine;
  }
}
