import type { Keys } from '../model/index.ts';
import { candidatePairs } from './candidates.ts';
import { clusterPairs } from './cluster.ts';
import type { Linkable } from './input.ts';
import { joinBound, storyBonds, type Tie } from './ties.ts';

/** Two reports of one event lie within three days of each other where both dates are known. */
const DAYS_APART = 3;
const DAY = 86_400_000;

/** Mean likeness from which reports are about one event; tuned with the weights below on the training part of ECB+. */
const SAME_STORY = 0.2;
const WEIGHT = { names: 0.6, terms: 0.3, events: 0.1 } as const;

/** What a report is found by: who and where it names, and the content words of its headline and first paragraphs. */
export interface Outline {
  readonly names: readonly string[];
  readonly terms: readonly string[];
  readonly events: readonly string[];
  readonly published: number | null;
}

const LEAD_REACH = 700;
const unique = (items: readonly string[]): readonly string[] => [...new Set(items)].sort();

/** Reads the outline of one report from its annotations. */
export function outlineOf({ report, annotations }: Linkable): Outline {
  const lead = annotations.propositions.filter(({ span }) => span[0] < (report.title?.[1] ?? 0) + LEAD_REACH);
  const all = annotations.propositions;
  const people = annotations.entities.filter(
    ({ kind, name }) => (kind === 'person' || kind === 'organisation') && /\p{Lu}/u.test(name),
  );
  return {
    names: unique([
      ...all.flatMap(({ keys }) => keys.names),
      ...people.map(({ name }) => name.toLowerCase().split(' ').at(-1)!),
      ...annotations.places.map(({ name }) => name.toLowerCase()),
    ]),
    terms: unique(lead.flatMap(({ keys }) => keys.terms)),
    events: unique(lead.flatMap(({ keys }) => keys.events)),
    published: report.meta.publishedAt ? Date.parse(report.meta.publishedAt) : null,
  };
}

/** Cosine of two sets of words: a short report and a long one on the same event still meet. */
function cosine(a: readonly string[], b: ReadonlySet<string>): number {
  if (a.length === 0 || b.size === 0) return 0;
  let common = 0;
  for (const item of a) if (b.has(item)) common += 1;
  return common / Math.sqrt(a.length * b.size);
}

/** An outline whose words are looked up often. */
export interface Sets {
  readonly names: ReadonlySet<string>;
  readonly terms: ReadonlySet<string>;
  readonly events: ReadonlySet<string>;
  readonly published: number | null;
}

export const setsOf = ({ names, terms, events, published }: Outline): Sets => ({
  names: new Set(names),
  terms: new Set(terms),
  events: new Set(events),
  published,
});

/** How likely two reports tell of one event, 0 to 1: shared names first, then the words of their openings. */
export function storyScore(a: Outline, b: Sets): number {
  if (a.published !== null && b.published !== null && Math.abs(a.published - b.published) > DAYS_APART * DAY) return 0;
  const score =
    WEIGHT.names * cosine(a.names, b.names) +
    WEIGHT.terms * cosine(a.terms, b.terms) +
    WEIGHT.events * cosine(a.events, b.events);
  return Math.round(1000 * score) / 1000;
}

const asKeys = ({ names, terms, events }: Outline): Keys => ({ names, terms, events, numbers: [] });

/**
 * Groups reports by the event they are about, from their own text and times alone, and as a person tied them. Items must
 * come in an order of their own (report hash), so that the order of arrival never shows.
 */
export function groupStories(items: readonly Linkable[], ties: readonly Tie[] = []): readonly (readonly Linkable[])[] {
  const outlines = items.map(outlineOf);
  const sets = outlines.map(setsOf);
  const pairs = candidatePairs(outlines.map(asKeys), (a, b) => storyScore(outlines[a]!, sets[b]!));
  const clusters = clusterPairs(items.length, pairs, { threshold: SAME_STORY });
  return joinBound(clusters, { same: storyBonds(items, ties), apart: [] }).map((cluster) =>
    cluster.map((i) => items[i]!),
  );
}
