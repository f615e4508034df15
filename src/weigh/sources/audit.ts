import type { AuditFinding, AuditReport, LinkedSources, SourceAudit } from '../../model/index.ts';
import { compareProof, compareText, compareWhole, inOrder } from '../compare.ts';
import type { WeighedClaim } from '../weigh-board.ts';
import { countParties } from './parties.ts';
import { sourcesRules } from './rules.ts';
import { isSaying, makeSourcing, type Sourcing } from './sourcing.ts';
import { countSpeakers } from './speakers.ts';

/** One story to audit: its claims as weighed, its statements, and its reports. */
export interface AuditInput {
  readonly story: SourceAudit['stories'][number];
  readonly claims: readonly WeighedClaim[];
  readonly sources: LinkedSources;
  readonly reports: readonly Omit<AuditReport, 'story' | 'statements' | 'own'>[];
}

/** What is counted of one story, or of one report of it. */
export type AuditPart = Omit<SourceAudit, 'engine'>;

const toSourcing = ({ claims, sources }: AuditInput): Sourcing =>
  makeSourcing(
    sources.statements,
    claims.map(({ placed: { facts } }) => ({
      id: facts.claim.id,
      isFact: facts.claim.act === 'fact',
      stances: facts.stances,
    })),
  );

const compareFindings = inOrder<AuditFinding>((a, b) => compareProof(a.proofs[0]!, b.proofs[0]!), compareWhole);

/** In the order of the table, then of the text. */
const findAll = (story: string, sourcing: Sourcing): readonly AuditFinding[] =>
  sourcesRules.flatMap(({ rule, find }) =>
    find(sourcing)
      .map(({ claim, speaker, proofs }) => ({ rule, story, report: proofs[0]!.report, claim, speaker, proofs }))
      .sort(compareFindings),
  );

/** The same with one report alone: what it says, and what can be found in it without the others. */
function within(input: AuditInput, report: string): AuditInput {
  const isHere = (item: { readonly report: string }): boolean => item.report === report;
  const { statements, own } = input.sources;
  return {
    story: { ...input.story, reports: [report] },
    claims: input.claims.map((claim) => {
      const { facts } = claim.placed;
      const here = { ...facts, stances: facts.stances.filter(isHere) };
      return { ...claim, placed: { ...claim.placed, facts: here } };
    }),
    sources: { statements: statements.filter(isHere), own: own.filter(isHere) },
    reports: input.reports.filter(({ id }) => id === report),
  };
}

/**
 * Counts who is quoted in a story, or in one report of it: speakers, parties, and what an editor must look at. It only
 * counts and applies the table of `docs/standing.md`; it scores nobody.
 */
export function auditSources(whole: AuditInput, only: string | null = null): AuditPart {
  const input = only === null ? whole : within(whole, only);
  const { story, sources, reports } = input;
  const speakers = countSpeakers(story.id, sources.statements);
  const saying = sources.statements.filter(isSaying);
  return {
    stories: [story],
    reports: reports
      .toSorted((a, b) => compareText(a.id, b.id))
      .map((report) => ({
        ...report,
        story: story.id,
        statements: saying.filter((s) => s.report === report.id).length,
        own: sources.own.filter((s) => s.report === report.id),
      })),
    speakers,
    parties: countParties(story.id, speakers),
    findings: findAll(story.id, toSourcing(input)),
  };
}
