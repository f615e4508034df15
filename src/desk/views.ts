import { stillHolds } from '../amend/index.ts';
import type { Annotations, Board, Claim, Decision, Passage, Proof, Report, Span } from '../model/index.ts';
import { type StoryPart, wholeBoard } from './boards.ts';
import type {
  BoardPart,
  BoardView,
  ClaimView,
  DecisionRow,
  KeptReport,
  NoteRow,
  ReportView,
  StoryRow,
} from './desk.ts';
import type { Held } from './fold.ts';
import type { Snapshot } from './memory.ts';
import { quotesOf } from './quotes.ts';
import { uncheckedIn } from './settled.ts';

const TITLE_LENGTH = 90;

function titleOf({ annotated }: Snapshot, hash: string, id: string): string {
  const report = annotated.get(hash)?.report;
  if (!report) return id;
  const [start, end] = report.title ?? [0, TITLE_LENGTH];
  return report.text.slice(start, end).replace(/\s+/g, ' ').trim() || id;
}

/** Which story each report is in. */
const storiesByReport = ({ state }: Snapshot): ReadonlyMap<string, string> =>
  new Map(state.parts.flatMap(({ board }) => board.stories.flatMap(({ id, reports }) => reports.map((r) => [r, id]))));

function toKept(snapshot: Snapshot, held: Held, story: string | null): KeptReport {
  const { event, id, seq, withdrawn, erased } = held;
  const item = snapshot.annotated.get(event.report);
  const { publisher, publishedAt, url, language } = event.meta;
  return {
    hash: event.report,
    id,
    title: titleOf(snapshot, event.report, id),
    publisher,
    publishedAt,
    url,
    language,
    receivedAt: event.at,
    seq,
    terms: event.terms,
    sample: event.sample,
    read: item ? (item.report.unread[0] ? { why: item.report.unread[0].why } : true) : null,
    story,
    withdrawn,
    erased,
  };
}

/** Every report of the desk, the latest received first. */
export function keptReports(snapshot: Snapshot): readonly KeptReport[] {
  const stories = storiesByReport(snapshot);
  return [...snapshot.folded.reports.values()]
    .sort((a, b) => b.seq - a.seq)
    .map((held) => toKept(snapshot, held, stories.get(held.id) ?? null));
}

/** The list of stories: the latest received first. */
export function storyRows(snapshot: Snapshot): readonly StoryRow[] {
  const kept = Map.groupBy(keptReports(snapshot), ({ story }) => story);
  const rows = snapshot.state.parts.map(({ board }): StoryRow => {
    const { id, title } = board.stories[0]!;
    const reports = kept.get(id) ?? [];
    const dates = reports.flatMap(({ publishedAt }) => publishedAt ?? []);
    return {
      id,
      title,
      reports: reports.length,
      unread: reports.filter(({ read }) => read !== true).length,
      claims: board.claims.length,
      atIssue: board.claims.filter(({ section }) => section === 'at issue').length,
      standing: board.claims[0]?.standing?.word ?? null,
      wording: board.claims[0]?.wording ?? null,
      latest: dates.toSorted((a, b) => Date.parse(b) - Date.parse(a))[0] ?? null,
      receivedAt:
        reports
          .map(({ receivedAt }) => receivedAt)
          .sort()
          .at(-1) ?? '',
    };
  });
  return rows.sort((a, b) =>
    a.receivedAt > b.receivedAt ? -1 : a.receivedAt < b.receivedAt ? 1 : a.id < b.id ? -1 : 1,
  );
}

const idSpan = (claim: Claim): Span => {
  const [start, end] = /(\d+)-(\d+)$/.exec(claim.id)!.slice(1).map(Number);
  return [start!, end!];
};

/** All passages that a claim stands on, by report id. */
const proofsOf = (claim: Claim, reportId: string | null): readonly Proof[] => {
  const [start, end] = idSpan(claim);
  const first = reportId === null ? [] : [{ report: reportId, start, end }];
  return [...first, claim.proof, ...claim.stances.map(({ proof }) => proof)];
};

/** The claim that holds a place of a report now: passages that begin there first, then the shortest. Null where none does. */
export function claimHolding(
  snapshot: Snapshot,
  hash: string,
  start: number,
): { claim: Claim; part: StoryPart } | null {
  const id = snapshot.folded.reports.get(hash)?.id;
  const part = snapshot.state.parts.find(({ board }) => board.reports.some((report) => report.hash === hash));
  if (id === undefined || !part) return null;
  const found = part.board.claims
    .flatMap((claim) => proofsOf(claim, claim.id.startsWith(`${hash}/`) ? id : null).map((proof) => ({ claim, proof })))
    .filter(({ proof }) => proof.report === id && proof.start <= start && start < proof.end)
    .sort(
      (a, b) =>
        Number(b.proof.start === start) - Number(a.proof.start === start) ||
        a.proof.end - a.proof.start - (b.proof.end - b.proof.start),
    )[0];
  return found ? { claim: found.claim, part } : null;
}

/** The claim that a permanent passage means now; null where its words no longer stand there. */
function holding(snapshot: Snapshot, passage: Passage): ReturnType<typeof claimHolding> {
  const text = snapshot.annotated.get(passage.report)?.report.text;
  if (text === undefined || !stillHolds(text, passage)) return null;
  return claimHolding(snapshot, passage.report, passage.start);
}

/** Whether the story of a decision is as it was; of one that pinned no story, whether the whole board is. */
const isCurrent = ({ hash }: Snapshot, { board, story }: Decision, part: StoryPart | undefined): boolean =>
  story === undefined ? board === hash : story === part?.hash;

/** Decisions as they stand on the board now. */
export const decisionRows = (snapshot: Snapshot): readonly DecisionRow[] =>
  snapshot.folded.decisions.map(({ seq, at, event }) => {
    const held = holding(snapshot, event.claim);
    return {
      seq,
      at,
      decision: event.decision,
      by: event.by,
      reason: event.reason,
      passage: event.claim,
      claim: held?.claim.id ?? null,
      board: event.board,
      engine: event.engine,
      current: isCurrent(snapshot, event, held?.part),
    };
  });

const noteRows = (snapshot: Snapshot): readonly NoteRow[] =>
  snapshot.folded.notes.map(({ seq, at, event }) => ({
    seq,
    at,
    words: event.words,
    by: event.by,
    on: event.on,
    claim: (event.on && holding(snapshot, event.on)?.claim.id) ?? null,
  }));

/** The id of a part's one story. */
export const storyOf = ({ board }: StoryPart): string => board.stories[0]!.id;

/** What stands beside a board; only what concerns these reports where a story is given. */
function frame(snapshot: Snapshot, board: Board, part: StoryPart | null): Omit<BoardView, 'board' | 'quotes'> {
  const story = part && storyOf(part);
  const ids = new Set(board.claims.map(({ id }) => id));
  const decisions = decisionRows(snapshot);
  const isHere = ({ claim }: { readonly claim: string | null }): boolean =>
    story === null || (claim !== null && ids.has(claim));
  return {
    hash: snapshot.hash,
    storyHash: part?.hash ?? null,
    seq: snapshot.folded.head,
    total: board.claims.length,
    pending: snapshot.pending,
    unchecked: uncheckedIn(snapshot, part ? [part] : snapshot.state.parts, decisions).length,
    reports: keptReports(snapshot).filter((report) => story === null || report.story === story),
    decisions: decisions.filter(isHere),
    notes: noteRows(snapshot).filter(isHere),
    lost: snapshot.lost,
  };
}

/** Reports by their id on the board. */
export const reportsById = ({ annotated }: Snapshot): ReadonlyMap<string, Report> =>
  new Map([...annotated.values()].map(({ report }) => [report.id, report]));

const cut = (board: Board, { offset = 0, limit }: BoardPart): Board => ({
  ...board,
  claims: board.claims.slice(offset, limit === undefined ? undefined : offset + limit),
});

/** The board or one story of it, cut as asked; null where there is no such story. */
export function boardView(snapshot: Snapshot, asked: BoardPart): BoardView | null {
  const part = asked.story === undefined ? null : snapshot.state.parts.find((each) => storyOf(each) === asked.story);
  if (part === undefined) return null;
  const board = part ? part.board : wholeBoard(snapshot.state);
  const shown = cut(board, asked);
  return { ...frame(snapshot, board, part), board: shown, quotes: quotesOf(shown, reportsById(snapshot)) };
}

/** Its story's board with one claim alone, and those that may be the same in short. */
export function claimView(snapshot: Snapshot, { claim, part }: { claim: Claim; part: StoryPart }): ClaimView {
  const board = { ...part.board, claims: [claim] };
  const known = new Map(part.board.claims.map((each) => [each.id, each]));
  const like = claim.mayBe.flatMap((id) => {
    const other = known.get(id);
    return other ? [{ id, wording: other.wording, standing: other.standing }] : [];
  });
  return { ...frame(snapshot, part.board, part), board, quotes: quotesOf(board, reportsById(snapshot)), claim, like };
}

/** One report with what was found in it, and which passages of it are in which claim. */
export function reportView(snapshot: Snapshot, held: Held, text: string): ReportView {
  const hash = held.event.report;
  const item = snapshot.annotated.get(hash);
  const story = storiesByReport(snapshot).get(held.id) ?? null;
  const claims = snapshot.state.parts.find(({ board }) => board.stories[0]!.id === story)?.board.claims ?? [];
  return {
    report: toKept(snapshot, held, story),
    text,
    title: item?.report.title ?? null,
    furniture: item?.report.furniture ?? [],
    unread: (item?.report.unread ?? []) as Annotations['unread'],
    annotations: item?.annotations ?? null,
    claims: claims.flatMap((claim) =>
      proofsOf(claim, claim.id.startsWith(`${hash}/`) ? held.id : null)
        .filter(({ report }) => report === held.id)
        .map(({ start, end }) => ({ claim: claim.id, start, end })),
    ),
  };
}
