import type { Alert, Board, BoardReport, Claim, Linked, Stance, Story } from '../model/index.ts';
import { findAlerts } from './alerts.ts';
import { type Compare, compareProof, compareText, compareWhole, down, inOrder } from './compare.ts';
import { type FactStance, gatherFacts } from './facts.ts';
import { findGaps } from './gaps.ts';
import { comparePlaced, orderClaims, type Placed } from './order.ts';
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
  const { id, story, wording, proof, act, mayBe } = facts.claim;
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
    mayBe,
  };
}

/** The story with most reports first. */
const compareStory: Compare<Story> = inOrder(
  down((s) => s.reports.length),
  (a, b) => compareText(a.id, b.id),
  compareWhole,
);

function toStories(stories: Linked['stories'], claims: readonly Claim[]): readonly Story[] {
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

/** One claim as weighed, with what the order of the board looks at. */
export interface WeighedClaim {
  readonly placed: Placed;
  readonly claim: Claim;
  readonly alerts: readonly Alert[];
}

/** What some stories amount to. It depends on these stories alone, so that it holds until one of them changes. */
export interface Weighed {
  readonly linked: Linked;
  readonly claims: readonly WeighedClaim[];
}

/** Weighs the claims of stories: standing, origins, gaps and alerts. `reports` are at least those of the stories. */
export function weighStories(linked: Linked, reports: readonly BoardReport[]): Weighed {
  const sorted = reports.toSorted(inOrder((a, b) => compareText(a.id, b.id), compareWhole));
  const placed = orderClaims(linked.claims.map((claim) => gatherFacts(claim, linked, sorted)));
  const claims = placed.map((each) => ({ placed: each, claim: toClaim(each), alerts: findAlerts(each.facts) }));
  return { linked, claims };
}

/** Puts weighed stories on one board, in board order, whatever the order in which they come. */
export function assembleBoard(weighed: readonly Weighed[], head: BoardHead): Board {
  const placed = weighed.flatMap(({ claims }) => claims).sort((a, b) => comparePlaced(a.placed, b.placed));
  const claims = placed.map(({ claim }) => claim);
  const stories = weighed.flatMap(({ linked }) => linked.stories);
  const evidence = weighed.flatMap(({ linked }) => linked.evidence);
  return {
    asOf: head.asOf,
    engine: head.engine,
    reports: head.reports.toSorted(inOrder((a, b) => compareText(a.id, b.id), compareWhole)),
    stories: toStories(stories, claims),
    claims,
    evidence: evidence.sort(inOrder((a, b) => compareProof(a.proof, b.proof), compareWhole)),
    numbers: sortNumbers(weighed.flatMap(({ linked }) => linked.numbers)),
    alerts: placed.flatMap(({ alerts }) => alerts),
  };
}

/**
 * What the reports amount to: standing, origins, gaps and alerts of every claim, in board order. Only counts and
 * applies the tables of `docs/standing.md`; depends on nothing but its arguments, and not on their order.
 */
export const weighBoard = (linked: Linked, head: BoardHead): Board =>
  assembleBoard([weighStories(linked, head.reports)], head);
