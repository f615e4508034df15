import { linkReports, linkStories } from '../link/index.ts';
import type { Board, DeskError } from '../model/index.ts';
import { weighBoard } from '../weigh/index.ts';
import { type Annotated, annotateInputs } from './annotate.ts';
import { toBoardReport } from './boards.ts';
import { engineName } from './engine.ts';
import { paragraphCounter } from './quotes.ts';
import { newestOfSeries } from './series.ts';

export interface BoardResult {
  readonly board: Board;
  /** Texts of the reports by id, which proofs count into. */
  readonly texts: ReadonlyMap<string, string>;
  readonly errors: readonly DeskError[];
  /** The number of the paragraph that holds an offset of a report’s text; the headline is 0, furniture is not counted. */
  readonly paragraphOf: (text: string, start: number) => number;
}

/** Annotates all of these inputs; what cannot be read is among the errors. */
export async function collect(
  paths: readonly string[],
): Promise<{ done: readonly Annotated[]; errors: readonly DeskError[] }> {
  const done: Annotated[] = [];
  const errors: DeskError[] = [];
  // a board holds all reports at once: workers with models of their own would take more memory than it may
  for await (const result of annotateInputs(paths, { workers: false })) {
    if (result.ok) done.push(result.value);
    else errors.push(result.error);
  }
  return { done, errors };
}

/** The board of annotated reports: link, then weigh. The same reports give the same board in every order. */
export function boardFrom(
  all: readonly Annotated[],
  options: { readonly asOf: string | null; readonly engine: string },
): Board {
  const counted = newestOfSeries(all);
  return weighBoard(linkReports(counted), { ...options, reports: all.map(toBoardReport) });
}

/** The claim board of files and folders. Reports that cannot be read are listed as errors; the rest stands. */
export async function boardOf(
  paths: readonly string[],
  options: { readonly asOf: string | null },
): Promise<BoardResult> {
  const { done, errors } = await collect(paths);
  const named = await engineName();
  const engine = done[0]?.annotations.engine ?? (named.ok ? named.value : '');
  const counters = new Map(done.map(({ report }) => [report.text, paragraphCounter(report)]));
  const board = boardFrom(done, { asOf: options.asOf, engine });
  return {
    board,
    texts: new Map(done.map(({ report }) => [report.id, report.text])),
    errors,
    paragraphOf: (text, start) => counters.get(text)?.(start) ?? 0,
  };
}

/** Which of these reports are about one event. */
export async function storiesOf(
  path: string,
): Promise<{ stories: readonly { id: string; story: string }[]; errors: readonly DeskError[] }> {
  const { done, errors } = await collect([path]);
  const storyOf = new Map(linkStories(done).flatMap(({ story, reports }) => reports.map((id) => [id, story] as const)));
  return { stories: done.map(({ report }) => ({ id: report.id, story: storyOf.get(report.id)! })), errors };
}
