import type { StoryPart } from './boards.ts';
import type { UncheckedView } from './desk.ts';
import type { Snapshot } from './memory.ts';
import { quotesAt } from './quotes.ts';
import { uncheckedIn } from './settled.ts';
import { toRows } from './unchecked.ts';
import { decisionRows, keptReports, reportsById, storyOf } from './views.ts';

/** What a person should check in one story or in all, as the doors show it; null where there is no such story. */
export function uncheckedView(snapshot: Snapshot, story: string | undefined): UncheckedView | null {
  const isAsked = (part: StoryPart): boolean => story === undefined || storyOf(part) === story;
  const parts = snapshot.state.parts.filter(isAsked);
  if (story !== undefined && parts.length === 0) return null;
  const statements = toRows(uncheckedIn(snapshot, parts, decisionRows(snapshot)));
  const proofs = statements.flatMap(({ proof, cue, sentence }) => [proof, sentence, ...(cue ? [cue] : [])]);
  return {
    statements,
    title: story === undefined ? null : parts[0]!.board.stories[0]!.title,
    seq: snapshot.folded.head,
    pending: snapshot.pending,
    reports: keptReports(snapshot).filter((report) => story === undefined || report.story === story),
    quotes: quotesAt(proofs, reportsById(snapshot)),
  };
}
