import { amendReport, type Numbered, resolvePassage, resolveSpeaker } from '../amend/index.ts';
import { keysIn } from '../annotate/index.ts';
import { memberOf, type Place, type SpeakerTie, type Tie } from '../link/index.ts';
import type { Change, Passage } from '../model/index.ts';
import type { Annotated } from './annotate.ts';

/** Reports with corrections laid over, the ties between them, and which corrections no longer stand. */
export interface AmendedReports {
  readonly items: readonly Annotated[];
  readonly ties: readonly Tie[];
  /** What people said of speakers, in log order. */
  readonly speakers: readonly SpeakerTie[];
  readonly lost: readonly number[];
}

const passagesOf = (change: Change): readonly Passage[] => ('q' in change ? [change.p, change.q] : [change.p]);

interface Kept {
  readonly from: Annotated;
  readonly id: string;
  readonly key: string;
  readonly item: Annotated;
  readonly lost: readonly number[];
}

function amendOne({ report, annotations }: Annotated, id: string, changes: readonly Numbered[]) {
  const amended = amendReport({ text: report.text, annotations }, changes, keysIn(report.text));
  return { item: { report: { ...report, id }, annotations: { ...amended.annotations, id } }, lost: amended.lost };
}

function placeOf(items: ReadonlyMap<string, Annotated>, passage: Passage): Place | null {
  const item = items.get(passage.report);
  const span = item && resolvePassage({ text: item.report.text, annotations: item.annotations }, passage);
  return span ? { report: passage.report, span } : null;
}

function tieOf(items: ReadonlyMap<string, Annotated>, change: Change): Tie | null {
  if (change.op !== 'same' && change.op !== 'apart' && change.op !== 'stance') return null;
  const [p, q] = [placeOf(items, change.p), placeOf(items, change.q)];
  if (!p || !q) return null;
  return change.op === 'stance' ? { op: 'stance', p, q, stance: change.stance } : { op: change.op, p, q };
}

function memberAt(items: ReadonlyMap<string, Annotated>, passage: Passage): string | null {
  const item = items.get(passage.report);
  const entity = item && resolveSpeaker({ text: item.report.text, annotations: item.annotations }, passage);
  return entity ? memberOf(passage.report, entity) : null;
}

function speakerTieOf(items: ReadonlyMap<string, Annotated>, change: Change): SpeakerTie | null {
  if (change.op !== 'one speaker' && change.op !== 'two speakers') return null;
  const [p, q] = [memberAt(items, change.p), memberAt(items, change.q)];
  return p && q ? { op: change.op === 'one speaker' ? 'same' : 'apart', p, q } : null;
}

/** A report as the log has it and as it was read. */
export interface Read {
  readonly id: string;
  readonly annotated: Annotated;
}

/**
 * Lays corrections over reports, and remembers: a report whose corrections are the same as before is the same object,
 * by which later stages know what has not changed.
 */
export function makeAmender(): (reads: readonly Read[], changes: readonly Numbered[]) => AmendedReports {
  let known: ReadonlyMap<string, Kept> = new Map();
  return (reads, changes) => {
    const byReport = Map.groupBy(
      changes.flatMap((numbered) =>
        [...new Set(passagesOf(numbered.change).map(({ report }) => report))].map((report) => ({ report, numbered })),
      ),
      ({ report }) => report,
    );
    const keep = ({ id, annotated }: Read): [string, Kept] => {
      const { hash } = annotated.report;
      const own = (byReport.get(hash) ?? []).map(({ numbered }) => numbered);
      const key = own.map(({ seq }) => seq).join(' ');
      const before = known.get(hash);
      if (before?.from === annotated && before.id === id && before.key === key) return [hash, before];
      return [hash, { from: annotated, id, key, ...amendOne(annotated, id, own) }];
    };
    known = new Map(reads.map(keep));
    return gather(known, changes);
  };
}

function gather(known: ReadonlyMap<string, Kept>, changes: readonly Numbered[]): AmendedReports {
  const items = new Map([...known].map(([hash, { item }]) => [hash, item]));
  const gone = changes.filter(({ change }) => passagesOf(change).some(({ report }) => !items.has(report)));
  const lost = new Set([...known.values()].flatMap((kept) => kept.lost).concat(gone.map(({ seq }) => seq)));
  const held = changes.filter(({ seq }) => !lost.has(seq));
  return {
    items: [...items.values()],
    ties: held.flatMap(({ change }) => tieOf(items, change) ?? []),
    speakers: held.flatMap(({ change }) => speakerTieOf(items, change) ?? []),
    lost: [...lost].sort((a, b) => a - b),
  };
}
