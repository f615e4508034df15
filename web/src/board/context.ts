import type { BoardView, Quote } from '../../../src/api/index.ts';
import { type Outlet, outletWords } from '../lib/words.ts';

/** What rows need to know of a board beside their claim. */
export interface Context {
  /** Words behind proofs, by REPORT/START-END. */
  readonly quotes: Readonly<Record<string, Quote>>;
  /** Hash of a report by its id on the board. */
  readonly hashOf: (id: string) => string;
  /** What a report is called by: "The Calder Courant, 9 Mar 2026"; "this report" where the story has one alone. */
  readonly outletOf: (id: string) => string;
  readonly isNew: (report: string) => boolean;
}

/** Makes the context of a board; what came in after event `seen` is new. */
export function contextOf(view: BoardView, seen: number): Context {
  const titles = new Map(view.reports.map(({ hash, title }) => [hash, title]));
  const reports = new Map(view.board.reports.map((report) => [report.id, report]));
  const fresh = new Set(view.reports.filter(({ seq }) => seq > seen).map(({ id }) => id));
  const outletOf = (id: string): string => {
    if (view.reports.length === 1) return 'this report';
    const report = reports.get(id);
    const outlet: Outlet = report
      ? { ...report, title: titles.get(report.hash) }
      : { publisher: null, publishedAt: null };
    return outletWords(outlet);
  };
  return {
    quotes: view.quotes,
    hashOf: (id) => reports.get(id)?.hash ?? '',
    outletOf,
    isNew: (id) => fresh.has(id),
  };
}
