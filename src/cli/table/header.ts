import type { BoardReport } from '../../model/index.ts';
import { counted, letterOf, type Sheet } from './sheet.ts';
import { plain } from './width.ts';
import { wrap } from './wrap.ts';

const isRead = (report: BoardReport): boolean => report.read === true;

/** "2026-05-01 14:00 +02:00" from ISO 8601. */
const clock = (time: string | null): string =>
  time === null ? 'published: not known' : time.replace(/T(\d\d:\d\d)(:\d\d(\.\d+)?)?/, ' $1 ').trim();

const outlet = ({ publisher }: BoardReport): string => (publisher === null ? 'outlet not known' : plain(publisher));
const unread = ({ read }: BoardReport): string => (read === true ? '' : ` (not read: ${read.why})`);

/** "9 reports, 6 read". */
export const countReports = (reports: readonly BoardReport[]): string =>
  `${counted(reports.length, 'report')}, ${reports.filter(isRead).length} read`;

/** "6 OF 9 REPORTS, 3 NOT READ: language": in how many reports nothing was found, and why that is not all of them. */
export function countSilence(reports: readonly BoardReport[]): string {
  const reasons = reports.flatMap(({ read }) => (read === true ? [] : [read.why]));
  if (reports.length === 1 && reasons.length === 0) return 'THIS REPORT';
  const read = reports.length - reasons.length;
  if (reasons.length === 0) return counted(read, 'report').toUpperCase();
  return `${read} OF ${counted(reports.length, 'report').toUpperCase()}, ${reasons.length} NOT READ: ${[...new Set(reasons)].sort().join(', ')}`;
}

/** Title, counts, and what is known of every report. */
export function printHeader(sheet: Sheet): readonly string[] {
  const { reports, width, paint } = sheet;
  const title = wrap(`SALTSHAKER  Story: ${plain(sheet.story.title)}`, width, 2).map((line) => paint('bold', line));
  const [only] = reports;
  if (reports.length === 1 && only) {
    const line = [countReports(reports), outlet(only) + unread(only), clock(only.publishedAt)].join(' · ');
    return [...title, ...wrap(line, width, 2)];
  }
  const list = reports.map((r, i) => `${letterOf(i)} ${outlet(r)}, ${clock(r.publishedAt)}${unread(r)}`);
  return [...title, ...wrap(`${countReports(reports)}: ${list.join(' · ')}`, width, 2)];
}
