import { f1Of, type Score } from './score.ts';

/** A report with the story it is about and the one it was put into. */
export interface Grouped {
  readonly gold: string;
  readonly found: string;
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * BCubed (Bagga and Baldwin 1998): for each report, how much of the group it was put into is of its story (precision)
 * and how much of its story is in that group (recall); the mean over all reports.
 */
export function scoreStories(reports: readonly Grouped[]): Score {
  const [ofGold, ofFound] = [Map.groupBy(reports, ({ gold }) => gold), Map.groupBy(reports, ({ found }) => found)];
  const shared = ({ gold, found }: Grouped): number =>
    ofFound.get(found)!.filter((other) => other.gold === gold).length;
  const precision = mean(reports.map((report) => shared(report) / ofFound.get(report.found)!.length));
  const recall = mean(reports.map((report) => shared(report) / ofGold.get(report.gold)!.length));
  return { precision, recall, f1: f1Of(precision, recall) };
}
