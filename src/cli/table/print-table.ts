import type { Board } from '../../model/index.ts';
import { printAtIssue } from './at-issue.ts';
import { countReports, printHeader } from './header.ts';
import { printAlsoSaid, printNoDenial, printNotFact } from './lists.ts';
import { printDifferences, printMissing } from './rest.ts';
import { layOut, type Sheet, type TableOptions } from './sheet.ts';
import { plain } from './width.ts';
import { wrap } from './wrap.ts';

const parts: readonly ((sheet: Sheet) => readonly string[])[] = [
  printHeader,
  printAtIssue,
  printNoDenial,
  printAlsoSaid,
  printNotFact,
  printDifferences,
  printMissing,
];

/** Reports that belong to no story on the board; those that were not read with the reason. */
function printAlone({ reports, stories }: Board, width: number): readonly string[] {
  const told = new Set(stories.flatMap((s) => s.reports));
  const alone = reports.filter((r) => !told.has(r.id));
  if (alone.length === 0) return [];
  const list = alone.map((r) => plain(r.id) + (r.read === true ? '' : ` (not read: ${r.read.why})`));
  return wrap(`In no story: ${list.join(' · ')}`, width, 2);
}

/**
 * The board for people, a text that ends with a line break. `texts` are the reports' texts by id, for quotes and ¶
 * numbers; without one its quotes are empty. Lines keep to `width` cells; passages that are cut end with "…".
 */
export function printTable(board: Board, texts: ReadonlyMap<string, string>, options: TableOptions): string {
  const stories = board.stories.map((story) => {
    const sheet = layOut(board, story, texts, options);
    return parts.flatMap((print) => print(sheet)).join('\n');
  });
  const alone = printAlone(board, options.width).join('\n');
  const blocks = [...stories, ...(alone === '' ? [] : [alone])];
  const asOf = board.asOf === null ? [] : [`As of ${board.asOf}`];
  return `${[...asOf, ...(blocks.length === 0 ? [`${countReports(board.reports)}, no claims.`] : blocks)].join('\n\n')}\n`;
}
