import { linkStatements } from '../link/index.ts';
import type { Actor, AuditReport, BoardReport, DeskError, Proof, SourceAudit } from '../model/index.ts';
import { type AuditPart, auditSources } from '../weigh/index.ts';
import { collect, givenWith } from './board.ts';
import { makeBoarder, type StoryPart } from './boards.ts';
import type { SourcesOf, SourcesView } from './desk.ts';
import type { Snapshot } from './memory.ts';
import { quotesAt } from './quotes.ts';
import { keptReports, reportsById, storyOf } from './views.ts';

/** Counts who is quoted in one story, or in one report of it by its id. */
function auditPart({ items, given, weighed, board }: StoryPart, only: string | null = null): AuditPart {
  const { id, title, reports } = board.stories[0]!;
  const story = { id, title, reports };
  return auditSources(
    { story, claims: weighed.claims, sources: linkStatements(items, given), reports: board.reports },
    only,
  );
}

/** Reports that are in no story: older versions, of which nothing is counted. */
const uncounted = (reports: readonly BoardReport[], parts: readonly AuditPart[]): readonly AuditReport[] => {
  const counted = new Set(parts.flatMap((part) => part.reports.map(({ id }) => id)));
  return reports
    .filter(({ id }) => !counted.has(id))
    .map((report) => ({ ...report, story: null, statements: 0, own: [] }));
};

const compareId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);

/** Several stories together; speakers are never joined from one story to another. */
function joinParts(
  parts: readonly AuditPart[],
  { engine, reports }: { readonly engine: string; readonly reports: readonly BoardReport[] },
): SourceAudit {
  const all = <T>(of: (part: AuditPart) => readonly T[]): readonly T[] => parts.flatMap(of);
  return {
    engine,
    reports: [...all((p) => p.reports), ...uncounted(reports, parts)].sort(compareId),
    stories: all((p) => p.stories),
    speakers: all((p) => p.speakers),
    parties: all((p) => p.parties),
    findings: all((p) => p.findings),
  };
}

/** Who is quoted in files and folders, story by story. Reports that cannot be read are listed as errors; the rest stands. */
export async function sourcesOf(
  paths: readonly string[],
  actors: readonly Actor[] = [],
): Promise<{ readonly audit: SourceAudit; readonly errors: readonly DeskError[] }> {
  const { done, errors, engine } = await collect(paths);
  const { parts, reports } = makeBoarder(engine)(done, givenWith(actors));
  return {
    audit: joinParts(
      parts.map((part) => auditPart(part)),
      { engine, reports },
    ),
    errors,
  };
}

/** Every passage that an audit counts. */
const proofsIn = ({ reports, speakers, findings }: SourceAudit): readonly Proof[] => [
  ...reports.flatMap(({ own }) => own),
  ...findings.flatMap(({ proofs }) => proofs),
  ...speakers.flatMap(({ statements, silent, channels }) => [
    ...statements.flatMap(({ proof, direct, indirect }) => [proof, ...[...direct, ...indirect].map((c) => c.proof)]),
    ...silent.map(({ proof }) => proof),
    ...channels.flatMap(({ proofs }) => proofs),
  ]),
];

const holds = ({ board }: StoryPart, of: SourcesOf): boolean =>
  'story' in of ? board.stories[0]!.id === of.story : board.reports.some(({ hash }) => hash === of.report);

/** Who is quoted in a story of the desk, or in one report; null where the board has none such. */
export function sourcesView(snapshot: Snapshot, of: SourcesOf): SourcesView | null {
  const part = snapshot.state.parts.find((each) => holds(each, of));
  if (!part) return null;
  const only = 'story' in of ? null : part.board.reports.find(({ hash }) => hash === of.report)!.id;
  const audit = { engine: snapshot.state.engine, ...auditPart(part, only) };
  const story = storyOf(part);
  return {
    audit,
    seq: snapshot.folded.head,
    reports: keptReports(snapshot).filter((r) => r.story === story && (only === null || r.id === only)),
    pending: snapshot.pending,
    quotes: quotesAt(proofsIn(audit), reportsById(snapshot)),
  };
}
