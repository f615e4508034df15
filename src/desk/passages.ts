import { quoteHash } from '../amend/index.ts';
import { type Change, fail, ok, type Passage, type Result, type Who } from '../model/index.ts';
import type { ChangeAt, PassageAt } from './desk.ts';

/** The text of a report by its hash; null where the desk does not have it. */
export type TextOf = (report: string) => string | null;

/** Adds the hash of its words to a passage. Errors: `not-found`; `bad-event` where it is empty or leaves its report. */
export function fixPassage({ report, start, end }: PassageAt, textOf: TextOf): Result<Passage> {
  const text = textOf(report);
  if (text === null) return fail('not-found', 'The desk has no such report.', 'Look at the list of reports.', report);
  if (!(start >= 0 && start < end && end <= text.length))
    return fail('bad-event', 'The passage has no words in that report.', 'Give 0 ≤ start < end ≤ length.', report);
  return ok({ report, start, end, quoteHash: quoteHash(text.slice(start, end)) });
}

type WhoAt = Extract<ChangeAt, { op: 'speaker' }>['speaker'];

function fixWho(who: WhoAt, textOf: TextOf): Result<Who> {
  if ('name' in who) return ok(who);
  const passage = fixPassage(who.passage, textOf);
  return passage.ok ? ok({ passage: passage.value }) : passage;
}

const fixCue = (cue: PassageAt | null, textOf: TextOf): Result<Passage | null> =>
  cue === null ? ok(null) : fixPassage(cue, textOf);

/** A change whose passages carry the hashes of their words. Errors: as `fixPassage`. */
export function fixChange(change: ChangeAt, textOf: TextOf): Result<Change> {
  const p = fixPassage(change.p, textOf);
  if (!p.ok) return p;
  if (change.op === 'drop') return ok({ op: 'drop', p: p.value });
  if (change.op === 'speaker' || change.op === 'add') {
    const speaker = fixWho(change.speaker, textOf);
    if (!speaker.ok) return speaker;
    if (change.op === 'speaker') return ok({ op: 'speaker', p: p.value, speaker: speaker.value });
    const cue = fixCue(change.cue, textOf);
    return cue.ok ? ok({ ...change, p: p.value, speaker: speaker.value, cue: cue.value }) : cue;
  }
  const q = fixPassage(change.q, textOf);
  return q.ok ? ok({ ...change, p: p.value, q: q.value }) : q;
}
