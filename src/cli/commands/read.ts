import type { Described } from '../../desk/index.ts';
import { type Exit, exit } from '../exit.ts';
import { failureLine } from '../failures.ts';
import type { Io } from '../io.ts';

/** A report as `read` shows it. */
const toLine = ({ report, author, modifiedAt, found }: Described) => ({
  id: report.id,
  title: report.title && report.text.slice(...report.title),
  text: report.text,
  publisher: report.meta.publisher,
  author,
  publishedAt: report.meta.publishedAt,
  modifiedAt,
  url: report.meta.url,
  language: report.meta.language,
  furniture: report.furniture,
  unread: report.unread,
  found,
});

/** What was read of each input, and where each fact was found: one JSON line a report. */
export async function runRead(paths: readonly string[], io: Io): Promise<Exit> {
  const { describeFiles } = await import('../../desk/index.ts');
  let failed = 0;
  for await (const item of describeFiles(paths)) {
    if (item.ok) await io.out(`${JSON.stringify(toLine(item.value))}\n`);
    else {
      failed += 1;
      io.err(failureLine(item.error));
    }
  }
  return failed > 0 ? exit.failed : exit.done;
}
