import { type Section, section } from '../model/index.ts';
import { instant } from './clock.ts';
import { type Compare, compareText, compareWhole, down, inOrder, up } from './compare.ts';
import type { Facts } from './facts.ts';
import { FIRST_ROWS, isMinor, sectionOf } from './sections.ts';

/** A claim with its place on the board; the numbers are what the order looks at, counted once. */
export interface Placed {
  readonly facts: Facts;
  readonly section: Section;
  readonly denied: number;
  /** Publisher families that carry it in a headline or first paragraph. */
  readonly families: number;
  readonly parties: number;
  /** Milliseconds since 1970 of the latest report that says something of it. */
  readonly latest: number;
}

const countFamilies = ({ stances }: Facts): number =>
  new Set(stances.filter((s) => s.headline || s.lead).map((s) => s.family)).size;

const countParties = ({ stances }: Facts): number => new Set(stances.flatMap((s) => s.source.party?.name ?? [])).size;

const latest = ({ stances }: Facts): number =>
  stances.reduce((max, s) => Math.max(max, instant(s.publishedAt) ?? -Infinity), Number.MIN_SAFE_INTEGER);

const place = (facts: Facts): Placed => ({
  facts,
  section: sectionOf(facts),
  denied: Number(facts.denies.length > 0),
  families: countFamilies(facts),
  parties: countParties(facts),
  latest: latest(facts),
});

/** Contested first, and denied before doubted; then by families, parties, latest statement and id. */
export const comparePlaced: Compare<Placed> = inOrder(
  up((p) => section.options.indexOf(p.section)),
  down((p) => p.denied),
  down((p) => p.families),
  down((p) => p.parties),
  down((p) => p.latest),
  (a, b) => compareText(a.facts.claim.id, b.facts.claim.id),
  (a, b) => compareWhole(a.facts.claim, b.facts.claim),
);

/** Minor claims below the first rows of their story's "no denial" move to "also said". */
function demote(placed: readonly Placed[]): readonly Placed[] {
  const rows = new Map<string, number>();
  return placed.map((p) => {
    if (p.section !== 'no denial') return p;
    const row = (rows.get(p.facts.claim.story) ?? 0) + 1;
    rows.set(p.facts.claim.story, row);
    return row > FIRST_ROWS && isMinor(p.facts) ? { ...p, section: 'also said' } : p;
  });
}

/** All claims in board order, each with its section. */
export function orderClaims(all: readonly Facts[]): readonly Placed[] {
  const placed = all.map(place).sort(comparePlaced);
  return demote(placed).toSorted(comparePlaced);
}
