import { type JoinedSpeaker, outletId } from '../link/index.ts';
import type { Passage, Proof, StoredEvent } from '../model/index.ts';
import type { PassageAt, SpeakerRow, SpeakerStatement, SpeakerSuggestion, SpeakerView } from './desk.ts';
import type { Snapshot } from './memory.ts';
import type { TextOf } from './passages.ts';
import { quotesAt } from './quotes.ts';
import { castOf, statementsOf, toRow } from './speakers.ts';
import { namesIn } from './told.ts';
import { keptReports, reportsById } from './views.ts';
import { rowOf } from './works.ts';

/** More are told by their number alone. */
const MOST_SUGGESTIONS = 12;

const mentionsOf = ({ parts }: JoinedSpeaker): readonly Proof[] =>
  parts.flatMap(({ names }) => names.flatMap(({ mentions }) => mentions));

/** Statements by when their report was published, the latest first; unknown last. */
function latestFirst(snapshot: Snapshot, statements: readonly SpeakerStatement[]): readonly SpeakerStatement[] {
  const published = new Map(
    snapshot.state.reports.map(({ id, publishedAt }) => [id, publishedAt === null ? 0 : Date.parse(publishedAt)]),
  );
  return statements.toSorted(
    (a, b) =>
      published.get(b.stance.report)! - published.get(a.stance.report)! ||
      (a.stance.report < b.stance.report ? -1 : a.stance.report > b.stance.report ? 1 : 0) ||
      a.stance.proof.start - b.stance.proof.start,
  );
}

/** What a view shows of the reports and stories that it speaks of. */
function around(snapshot: Snapshot, statements: readonly SpeakerStatement[], proofs: readonly Proof[]) {
  const said = statements.flatMap(({ stance }) => (stance.cue ? [stance.proof, stance.cue] : [stance.proof]));
  const ids = new Set([...said, ...proofs].map(({ report }) => report));
  const stories = new Set(statements.map(({ story }) => story));
  return {
    stories: snapshot.state.parts
      .flatMap(({ board }) => board.stories.map(({ id, title }) => ({ id, title })))
      .filter(({ id }) => stories.has(id)),
    reports: keptReports(snapshot).filter(({ id, withdrawn }) => ids.has(id) && !withdrawn),
    quotes: quotesAt([...said, ...proofs], reportsById(snapshot)),
    seq: snapshot.folded.head,
  };
}

/** Passages as corrections name them. */
function passager({ state }: Snapshot): (proof: Proof) => PassageAt {
  const hashes = new Map(state.reports.map(({ id, hash }) => [id, hash]));
  return ({ report, start, end }) => ({ report: hashes.get(report)!, start, end });
}

function suggestionsFor(snapshot: Snapshot, speaker: JoinedSpeaker): readonly SpeakerSuggestion[] {
  const cast = castOf(snapshot);
  const toPassage = passager(snapshot);
  const [own] = mentionsOf(speaker);
  return cast.speakers
    .suggestionsFor(speaker)
    .slice(0, MOST_SUGGESTIONS)
    .flatMap(({ other, reason }) => {
      const [proof] = mentionsOf(other);
      if (!own || !proof) return [];
      return [{ speaker: toRow(cast, other), reason, p: toPassage(own), q: toPassage(proof), proof }];
    });
}

/** Events by which people settled who a speaker is. */
function settledOf(snapshot: Snapshot, speaker: JoinedSpeaker): readonly StoredEvent[] {
  const toPassage = passager(snapshot);
  const own = mentionsOf(speaker).map(toPassage);
  const isOwn = (passage: Passage): boolean =>
    own.some(({ report, start, end }) => report === passage.report && start < passage.end && passage.start < end);
  return snapshot.events.filter(
    ({ seq, event }) =>
      !snapshot.folded.undone.has(seq) &&
      event.kind === 'correction' &&
      (event.change.op === 'one speaker' || event.change.op === 'two speakers') &&
      (isOwn(event.change.p) || isOwn(event.change.q)),
  );
}

/** One speaker over all reports of the desk. */
export function speakerView(snapshot: Snapshot, speaker: JoinedSpeaker, textOf: TextOf): SpeakerView {
  const cast = castOf(snapshot);
  const reports = reportsById(snapshot);
  const statements = latestFirst(snapshot, statementsOf(cast, speaker));
  const names = speaker.parts.flatMap((part) =>
    part.names.flatMap((named) => {
      const report = reports.get(named.report);
      return report ? namesIn(report, named) : [];
    }),
  );
  const suggestions = suggestionsFor(snapshot, speaker);
  const told = names.flatMap(({ proof, role, party }) => [
    proof,
    ...[role, party].flatMap((each) => each?.proof ?? []),
  ]);
  const at = mentionsOf(speaker)[0] ?? statements[0]?.stance.proof;
  return {
    speaker: toRow(cast, speaker),
    at: at ? passager(snapshot)(at) : null,
    names,
    statements,
    suggestions,
    settled: settledOf(snapshot, speaker).map((event) => rowOf(snapshot, event, textOf)),
    ...around(snapshot, statements, [...told, ...suggestions.map(({ proof }) => proof)]),
  };
}

/** The outlet of a report with what it says in its own voice, in every report of it; null where there is no such report. */
export function outletView(snapshot: Snapshot, hash: string): SpeakerView | null {
  const item = snapshot.annotated.get(hash);
  if (!item) return null;
  const id = outletId(item);
  const statements = latestFirst(snapshot, castOf(snapshot).saidBy.get(id) ?? []);
  const speaker: SpeakerRow = {
    ...{ id, name: item.report.meta.publisher ?? 'outlet not known', kind: 'organisation', naming: 'outlet' },
    ...{ parties: [], actor: null, suggestions: 0, statements: statements.length },
    reports: new Set(statements.map(({ stance }) => stance.report)).size,
    stories: new Set(statements.map(({ story }) => story)).size,
  };
  const none = { at: null, names: [], suggestions: [], settled: [] };
  return { speaker, ...none, statements, ...around(snapshot, statements, []) };
}
