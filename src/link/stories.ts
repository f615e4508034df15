import type { Pair } from './blocks.ts';
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

function countCommon(a: readonly string[], b: ReadonlySet<string>): number {
  let common = 0;
  for (const item of a) if (b.has(item)) common += 1;
  return common;
}

/** Cosine of two sets of words: a short report and a long one on the same event still meet. */
const cosine = (common: number, a: readonly string[], b: ReadonlySet<string>): number =>
  common === 0 ? 0 : common / Math.sqrt(a.length * b.size);

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

/**
 * How likely two reports tell of one event, 0 to 1: shared names first, then the words of their openings. Without a name
 * or an opening word in common it is 0.
 */
export function storyScore(a: Outline, b: Sets): number {
  if (a.published !== null && b.published !== null && Math.abs(a.published - b.published) > DAYS_APART * DAY) return 0;
  const [names, terms] = [countCommon(a.names, b.names), countCommon(a.terms, b.terms)];
  if (names === 0 && terms === 0) return 0;
  const score =
    WEIGHT.names * cosine(names, a.names, b.names) +
    WEIGHT.terms * cosine(terms, a.terms, b.terms) +
    WEIGHT.events * cosine(countCommon(a.events, b.events), a.events, b.events);
  return Math.round(1000 * score) / 1000;
}

/** A report that was compared with the others: how alike it is to each that it is like at all. */
interface Compared {
  readonly outline: Outline;
  readonly sets: Sets;
  readonly near: Map<Linkable, number>;
}

/** Reports compared with each other; of those that were there before only with new ones. */
function makeComparer(): (items: readonly Linkable[]) => readonly Pair[] {
  const known = new Map<Linkable, Compared>();
  const forget = (item: Linkable, { near }: Compared): void => {
    for (const other of near.keys()) known.get(other)!.near.delete(item);
    known.delete(item);
  };
  const compare = (item: Linkable): void => {
    const outline = outlineOf(item);
    const compared: Compared = { outline, sets: setsOf(outline), near: new Map() };
    for (const [other, { sets, near }] of known) {
      const score = storyScore(outline, sets);
      if (score === 0) continue;
      near.set(item, score);
      compared.near.set(other, score);
    }
    known.set(item, compared);
  };
  return (items) => {
    const index = new Map(items.map((item, i) => [item, i]));
    for (const [item, compared] of [...known]) if (!index.has(item)) forget(item, compared);
    for (const item of items) if (!known.has(item)) compare(item);
    return items.flatMap((item, a) =>
      [...known.get(item)!.near]
        .map(([other, score]) => ({ a, b: index.get(other)!, score }))
        .filter(({ b }) => b > a)
        .sort((x, y) => x.b - y.b),
    );
  };
}

/**
 * Groups reports by the event they are about, from their own text and times alone, and as a person tied them. Items must
 * come in an order of their own (report hash), so that the order of arrival never shows. It remembers how alike reports
 * are (by the objects), so that a report more is compared alone; the groups are those of `groupStories`.
 */
export function makeGrouper(): (items: readonly Linkable[], ties?: readonly Tie[]) => readonly (readonly Linkable[])[] {
  const compare = makeComparer();
  return (items, ties = []) => {
    const clusters = clusterPairs(items.length, compare(items), { threshold: SAME_STORY });
    return joinBound(clusters, { same: storyBonds(items, ties), apart: [] }).map((cluster) =>
      cluster.map((i) => items[i]!),
    );
  };
}

/** Groups reports once, as `makeGrouper` does. */
export const groupStories = (items: readonly Linkable[], ties: readonly Tie[] = []): readonly (readonly Linkable[])[] =>
  makeGrouper()(items, ties);
