import { ok, type ReportWithdrawn, type Result } from '../model/index.ts';
import type { Desk, LogRow } from './desk.ts';
import { type Snapshot, unknownReport } from './memory.ts';
import { rowOf, type Works } from './works.ts';

const withdrawal = (event: Omit<ReportWithdrawn, 'kind'>): ReportWithdrawn => ({ kind: 'report withdrawn', ...event });

/** The last event that erased a report, as a row. */
function erasureOf({ textOf }: Works, snapshot: Snapshot, report: string): Result<LogRow> {
  const stored = snapshot.events.findLast(
    ({ event }) => event.kind === 'report withdrawn' && event.erased && event.report === report,
  );
  return stored ? ok(rowOf(snapshot, stored, textOf)) : unknownReport(report);
}

/** What takes reports away. */
export function removalPart(works: Works): Pick<Desk, 'withdraw' | 'erase' | 'removeSample'> {
  const { now, add, addAll, store } = works;
  return {
    withdraw: async (report, by, reason) => {
      const snapshot = await now();
      if (!snapshot.ok) return snapshot;
      const held = snapshot.value.folded.reports.get(report);
      if (!held || held.withdrawn) return unknownReport(report);
      return add(withdrawal({ report, erased: false, by, reason }));
    },
    erase: async (report, by, reason) => {
      const snapshot = await now();
      if (!snapshot.ok) return snapshot;
      const held = snapshot.value.folded.reports.get(report);
      if (!held) return unknownReport(report);
      if (!held.erased) return add(withdrawal({ report, erased: true, by, reason }));
      const finished = await store.finishErasing();
      return finished.ok ? erasureOf(works, snapshot.value, report) : finished;
    },
    removeSample: async (by) => {
      const snapshot = await now();
      if (!snapshot.ok) return snapshot;
      const held = [...snapshot.value.folded.reports.values()];
      const sample = held.filter(({ event, erased }) => event.sample && !erased);
      const removed = await addAll(
        sample.map(({ event }) => withdrawal({ report: event.report, erased: true, by, reason: 'the sample story' })),
      );
      return removed.ok ? ok({ removed: sample.length }) : removed;
    },
  };
}
