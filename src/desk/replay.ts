import { ok, type Result } from '../model/index.ts';
import { makeAmender } from './amended.ts';
import { boardHash, makeBoarder } from './boards.ts';
import { foldLog } from './fold.ts';
import { makeGiver } from './given.ts';
import type { Snapshot } from './memory.ts';
import { annotateAnew, failedReport, type Sources } from './shelf.ts';

/** Computes the hash of the board from log and bytes alone: every report is read and annotated anew. */
export async function rebuild(sources: Sources, { events }: Snapshot): Promise<Result<string>> {
  const folded = foldLog(events);
  const reads = [];
  for (const held of folded.reports.values()) {
    if (held.withdrawn) continue;
    const read = await annotateAnew(held, sources);
    reads.push({ id: held.id, annotated: read.ok ? read.value : failedReport(held, sources.engine) });
  }
  const amended = makeAmender()(reads, folded.changes);
  return ok(boardHash(makeBoarder(sources.engine)(amended.items, makeGiver()(amended, folded.actors))));
}
