import { fail, type LogEvent, ok, type Result } from '../model/index.ts';
import type { Desk, PassageAt } from './desk.ts';
import type { Snapshot } from './memory.ts';
import { fixChange, fixPassage } from './passages.ts';
import { speakerHash, uncheckedIn } from './settled.ts';
import type { Statement } from './unchecked.ts';
import { claimHolding, decisionRows } from './views.ts';
import type { Works } from './works.ts';

const UNDOABLE: ReadonlySet<LogEvent['kind']> = new Set([
  'correction',
  'checked',
  'report withdrawn',
  'decision',
  'note',
  'rating',
  'actors given',
  'undo',
]);

/** Why an event cannot be taken back; null where it can. */
function whyNotUndone({ folded, events }: Snapshot, seq: number): Result<never> | null {
  const stored = events.find((event) => event.seq === seq);
  if (!stored) return fail('not-found', `The log has no number ${seq}.`, 'Look at the log.');
  const { event } = stored;
  if (!UNDOABLE.has(event.kind) || (event.kind === 'report withdrawn' && event.erased))
    return fail('bad-event', 'This cannot be taken back.', 'Withdraw a report to take it off the board.');
  return folded.undone.has(seq) ? fail('bad-event', 'It is taken back already.', 'Look at the log.') : null;
}

const boardChanged = (report: string): Result<never> =>
  fail('board-changed', 'The story is not as you saw it.', 'Look at the claim again, then decide.', report);

const readOtherwise = (report: string): Result<never> =>
  fail('board-changed', 'The statement is not as you saw it.', 'Look at it again.', report);
const nothingToCheck = (report: string): Result<never> =>
  fail('not-found', 'No statement that is to be checked stands there.', 'Look at the list again.', report);

const uncheckedAt = (snapshot: Snapshot, { report, start, end }: PassageAt): readonly Statement[] =>
  uncheckedIn(snapshot, snapshot.state.parts, decisionRows(snapshot)).filter(
    ({ item, stance: { proof } }) => item.report.hash === report && proof.start === start && proof.end === end,
  );

/** What people add. */
export function wordPart({
  now,
  textOf,
  add,
  sources,
}: Works): Pick<Desk, 'correct' | 'check' | 'undo' | 'decide' | 'note'> {
  return {
    correct: async (changeAt, by, reason) => {
      const change = fixChange(changeAt, textOf);
      return change.ok ? add({ kind: 'correction', change: change.value, by, reason }) : change;
    },
    check: async ({ statement, speaker, stance, by }) => {
      const snapshot = await now();
      if (!snapshot.ok) return snapshot;
      const passage = fixPassage(statement, textOf);
      if (!passage.ok) return passage;
      const there = uncheckedAt(snapshot.value, statement);
      const seen = there.find((each) => each.stance.source.name === speaker && each.stance.stance === stance);
      if (seen) return add({ kind: 'checked', statement: passage.value, speaker: speakerHash(seen), stance, by });
      return there.length > 0 ? readOtherwise(statement.report) : nothingToCheck(statement.report);
    },
    undo: async (seq, by) => {
      const snapshot = await now();
      if (!snapshot.ok) return snapshot;
      return whyNotUndone(snapshot.value, seq) ?? add({ kind: 'undo', seq, by });
    },
    decide: async ({ decision, claim, by, reason, board: seen }) => {
      const snapshot = await now();
      if (!snapshot.ok) return snapshot;
      const passage = fixPassage(claim, textOf);
      if (!passage.ok) return passage;
      const { hash: board } = snapshot.value;
      const story = claimHolding(snapshot.value, claim.report, claim.start)?.part.hash;
      if (seen !== undefined && seen !== board && seen !== story) return boardChanged(claim.report);
      const pinned = { board, ...(story !== undefined && { story }), engine: sources.engine };
      return add({ kind: 'decision', decision, claim: passage.value, by, reason, ...pinned });
    },
    note: async ({ words, on, by }) => {
      const passage = on ? fixPassage(on, textOf) : ok(null);
      return passage.ok ? add({ kind: 'note', on: passage.value, words, by }) : passage;
    },
  };
}
