import type { Annotated } from './annotate.ts';

const timeOf = ({ report }: Annotated): number =>
  report.meta.publishedAt ? Date.parse(report.meta.publishedAt) : Number.NEGATIVE_INFINITY;

const isNewer = (a: Annotated, b: Annotated): boolean =>
  timeOf(a) > timeOf(b) || (timeOf(a) === timeOf(b) && a.report.hash > b.report.hash);

/** The newest of each series counts: versions of one report share its canonical URL. An unknown date is the oldest. */
export function newestOfSeries(all: readonly Annotated[]): readonly Annotated[] {
  const newest = new Map<string, Annotated>();
  for (const item of all) {
    const { url } = item.report.meta;
    const known = url === null ? undefined : newest.get(url);
    if (url !== null && (!known || isNewer(item, known))) newest.set(url, item);
  }
  return all.filter((item) => item.report.meta.url === null || newest.get(item.report.meta.url) === item);
}
