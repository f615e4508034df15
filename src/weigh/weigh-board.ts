import type { Board, BoardReport, Claim, Linked, Stance, Story } from '../model/index.ts';
import { findAlerts } from './alerts.ts';
import { type Compare, compareProof, compareText, compareWhole, down, inOrder } from './compare.ts';
import { type FactStance, gatherFacts } from './facts.ts';
import { findGaps } from './gaps.ts';
import { orderClaims, type Placed } from './order.ts';
import { weighStanding } from './standing.ts';

/** What a board says of itself beside its claims. */
interface BoardHead {
  readonly asOf: string | null;
  readonly engine: string;
  readonly reports: readonly BoardReport[];
}

const toStance = (s: FactStance): Stance => ({
  stance: s.stance,
  manner: s.manner,
  source: s.source,
  channel: s.channel,
  report: s.report,
  proof: s.proof,
  cue: s.cue,
  at: s.at,
  basis: s.basis,
  origin: s.origin,
});

function toClaim({ facts, section }: Placed): Claim {
  const { id, story, wording, proof, act } = facts.claim;
  return {
    id,
    story,
    wording,
    proof,
    section,
    stances: facts.stances.map(toStance),
    origins: facts.origins,
    standing: act === 'fact' ? weighStanding(facts) : null,
    gaps: act === 'fact' ? findGaps(facts) : [],
  };
}

/** The story with most reports first. */
const compareStory: Compare<Story> = inOrder(
  down((s) => s.reports.length),
  (a, b) => compareText(a.id, b.id),
  compareWhole,
);

function toStories({ stories }: Linked, claims: readonly Claim[]): readonly Story[] {
  const held = Map.groupBy(claims, (c) => c.story);
  return stories
    .map(({ id, title, reports }) => ({
      id,
      title,
      reports: reports.toSorted(compareText),
      claims: (held.get(id) ?? []).map((c) => c.id),
    }))
    .sort(compareStory);
}

const sortNumbers = (numbers: Linked['numbers']): Linked['numbers'] =>
  numbers
    .map((row) => ({
      ...row,
      values: row.values.toSorted(inOrder((a, b) => compareProof(a.proof, b.proof), compareWhole)),
    }))
    .sort(inOrder((a, b) => compareText(a.of, b.of), compareWhole));

/**
 * What the reports amount to: standing, origins, gaps and alerts of every claim, in board order. Only counts and
 * applies the tables of `docs/standing.md`; depends on nothing but its arguments, and not on their order.
 */
export function weighBoard(linked: Linked, head: BoardHead): Board {
  const reports = head.reports.toSorted(inOrder((a, b) => compareText(a.id, b.id), compareWhole));
  const placed = orderClaims(linked.claims.map((claim) => gatherFacts(claim, linked, reports)));
  const claims = placed.map(toClaim);
  return {
    asOf: head.asOf,
    engine: head.engine,
    reports,
    stories: toStories(linked, claims),
    claims,
    evidence: linked.evidence.toSorted(inOrder((a, b) => compareProof(a.proof, b.proof), compareWhole)),
    numbers: sortNumbers(linked.numbers),
    alerts: placed.flatMap(({ facts }) => findAlerts(facts)),
  };
}
