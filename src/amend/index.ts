import type { Annotations, Change, Passage, Span } from '../model/index.ts';
import { type Amended, addStatement, changeSpeaker, dropStatement, type KeysOf } from './changes.ts';
import { findSpeaker, findUnit, type Read } from './find.ts';

export { quoteHash, stillHolds } from './attach.ts';
export { findUnit } from './find.ts';

/** A change with its number in the log, by which a lost one is listed. */
export interface Numbered {
  readonly seq: number;
  readonly change: Change;
}

export interface AmendResult {
  readonly annotations: Annotations;
  /** Numbers of the changes whose passages mean nothing in these annotations; shown as lost, never moved. */
  readonly lost: readonly number[];
}

/** Passages of a change that lie in this report. */
const passagesIn = (change: Change, hash: string): readonly Passage[] =>
  ('q' in change ? [change.p, change.q] : [change.p]).filter(({ report }) => report === hash);

/** What a change of two passages names must stand; what it does is link's. */
function checkOnly(read: Read, change: Change): Amended {
  const find = change.op === 'one speaker' || change.op === 'two speakers' ? findSpeaker : findUnit;
  return passagesIn(change, read.annotations.hash).every((passage) => find(read, passage)) ? read.annotations : null;
}

/** The span that a passage means in these annotations: of a proposition or pointer. Null where it means none. */
export const resolvePassage = (read: Read, passage: Passage): Span | null => findUnit(read, passage)?.span ?? null;

/** The entity that a passage names or that says it, by its id in these annotations. Null where there is none. */
export const resolveSpeaker = (read: Read, passage: Passage): string | null => findSpeaker(read, passage)?.id ?? null;

function applyChange(read: Read, change: Change, keysOf: KeysOf): Amended {
  if (change.op === 'speaker') return changeSpeaker(read, change);
  if (change.op === 'drop') return dropStatement(read, change);
  if (change.op === 'add') return addStatement(read, change, keysOf);
  return checkOnly(read, change);
}

/**
 * Lays a person's changes over one report's annotations, in log order, later over earlier. Each attaches to the one
 * annotation that holds at least half of the passage's words; where none does, or the text no longer holds the quote, it is lost.
 */
export function amendReport({ text, annotations }: Read, changes: readonly Numbered[], keysOf: KeysOf): AmendResult {
  let amended = annotations;
  const lost: number[] = [];
  for (const { seq, change } of changes) {
    if (passagesIn(change, annotations.hash).length === 0) continue;
    const next = applyChange({ text, annotations: amended }, change, keysOf);
    if (next) amended = next;
    else lost.push(seq);
  }
  return { annotations: amended, lost };
}
