import type { Annotated } from './annotate.ts';

/** The newest of each series counts: versions of one report share its canonical URL. An unknown date is the oldest. */
export function newestOfSeries(all: readonly Annotated[]): readonly Annotated[] {
  const time = ({ report }: Annotated): number =>
    report.meta.publishedAt ? Date.parse(report.meta.publishedAt) : Number.NEGATIVE_INFINITY;
  const isNewer = (a: Annotated, b: Annotated): boolean =>
    time(a) > time(b) || (time(a) === time(b) && a.report.hash > b.report.hash);
  return all.filter(
    (item) =>
      item.report.meta.url === null ||
      !all.some((other) => other !== item && other.report.meta.url === item.report.meta.url && isNewer(other, item)),
  );
}
