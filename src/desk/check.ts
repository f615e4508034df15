import { linkReports } from '../link/index.ts';
import type { DeskError } from '../model/index.ts';
import { weighBoard } from '../weigh/index.ts';
import { collect } from './board.ts';
import { toBoardReport } from './boards.ts';
import type { UncheckedRow } from './desk.ts';
import { newestOfSeries } from './series.ts';
import { statementsOf, toRows } from './unchecked.ts';

/** A statement to check with its words. */
export interface UncheckedLine extends UncheckedRow {
  readonly words: string;
}

/** What a person should check of files and folders, of which nobody has looked at anything: in the order of the desk. */
export async function uncheckedOf(
  paths: readonly string[],
): Promise<{ readonly statements: readonly UncheckedLine[]; readonly errors: readonly DeskError[] }> {
  const { done, errors } = await collect(paths);
  const linked = linkReports(newestOfSeries(done));
  const board = weighBoard(linked, { asOf: null, engine: '', reports: done.map(toBoardReport) });
  const texts = new Map(done.map(({ report }) => [report.id, report.text]));
  const wordsOf = ({ proof: { report, start, end } }: UncheckedRow): string => texts.get(report)!.slice(start, end);
  const statements = toRows(statementsOf(board, linked, done)).map((row) => ({ ...row, words: wordsOf(row) }));
  return { statements, errors };
}
