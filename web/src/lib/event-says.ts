import type { KeptReport, LogRow } from '../../../src/api/index.ts';
import { outletWords, quoted, short } from './words.ts';

const TITLE_LENGTH = 70;

type ReportOf = (hash: string) => KeptReport | undefined;

/** "“Two boats sank” by City Wire, 10 Mar 2026"; null where the desk holds no such report. */
function reportWords(hash: string, reportOf: ReportOf): string | null {
  const report = reportOf(hash);
  if (!report) return null;
  const title = report.erased ? 'a report' : quoted(short(report.title, TITLE_LENGTH));
  return `${title} by ${outletWords({ publisher: report.publisher, publishedAt: report.publishedAt })}`;
}

/** What an event says, with reports called by headline, outlet and day instead of their ids. */
export function eventSays({ event, says }: LogRow, reportOf: ReportOf): string {
  if (event.kind !== 'report received' && event.kind !== 'report withdrawn') return says;
  const words = reportWords(event.report, reportOf);
  if (words === null) return says;
  if (event.kind === 'report received') return `received ${words}`;
  const by = event.by ? `${event.by}: ` : '';
  return `${by}${event.erased ? 'erased' : 'took off the board'} ${words}${event.reason ? ` — ${event.reason}` : ''}`;
}
