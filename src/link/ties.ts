import type { Span, StanceWord } from '../model/index.ts';
import type { Apart } from './cluster.ts';
import type { Linkable, Unit } from './input.ts';

/** A passage as it stands in the annotations now: the span of a proposition or pointer. */
export interface Place {
  /** Hash of the report. */
  readonly report: string;
  readonly span: Span;
}

/** What a person said of two passages; where several say different things of the same two, the later counts. */
export type Tie =
  | { readonly op: 'same' | 'apart'; readonly p: Place; readonly q: Place }
  | { readonly op: 'stance'; readonly p: Place; readonly q: Place; readonly stance: StanceWord | null };

/** Two things that a person said are one, or are not. */
export interface Pairing<P> {
  readonly op: 'same' | 'apart' | 'stance';
  readonly p: P;
  readonly q: P;
}

/** The unit that stands at a place: with that span, else the first that begins there. */
export function unitAt(units: readonly Unit[], { report, span }: Place): number {
  const isIn = ({ item }: Unit): boolean => item.report.hash === report;
  const exact = units.findIndex((unit) => isIn(unit) && unit.span[0] === span[0] && unit.span[1] === span[1]);
  return exact >= 0 ? exact : units.findIndex((unit) => isIn(unit) && unit.span[0] === span[0]);
}

/** What the ties ask of items by index: groups that are one, and pairs that are not. */
export interface Bonds {
  readonly same: readonly Apart[];
  readonly apart: readonly Apart[];
}

/** Groups that grow by being joined. */
function grouping(count: number) {
  const groups = Array.from({ length: count }, (_, i) => new Set([i]));
  return {
    of: (i: number): ReadonlySet<number> => groups[i]!,
    join: (a: number, b: number): void => {
      const joined = new Set([...groups[a]!, ...groups[b]!]);
      for (const i of joined) groups[i] = joined;
    },
  };
}

/** Reads bonds from ties, the last first: an earlier one that a later one contradicts is left out. */
export function bondsOf<P>(count: number, ties: readonly Pairing<P>[], indexOf: (place: P) => number): Bonds {
  const groups = grouping(count);
  const same: Apart[] = [];
  const apart: Apart[] = [];
  const isApart = (a: number, b: number): boolean =>
    apart.some(
      ([x, y]) => (groups.of(a).has(x) && groups.of(b).has(y)) || (groups.of(a).has(y) && groups.of(b).has(x)),
    );
  for (const tie of ties.toReversed()) {
    const [a, b] = [indexOf(tie.p), indexOf(tie.q)];
    if (tie.op === 'stance' || a < 0 || b < 0 || a === b) continue;
    if (tie.op === 'apart' && !groups.of(a).has(b)) apart.push([a, b]);
    if (tie.op !== 'same' || isApart(a, b)) continue;
    same.push([a, b]);
    groups.join(a, b);
  }
  return { same, apart };
}

/** Joins the clusters that hold bound items, whole; what must stay apart stays so. */
export function joinBound(
  clusters: readonly (readonly number[])[],
  { same, apart }: Bonds,
): readonly (readonly number[])[] {
  let joined = clusters;
  for (const [a, b] of same.toReversed()) {
    const [x, y] = [joined.find((c) => c.includes(a))!, joined.find((c) => c.includes(b))!];
    const isKept = apart.some(([p, q]) => (x.includes(p) && y.includes(q)) || (x.includes(q) && y.includes(p)));
    if (x === y || isKept) continue;
    const both = [...x, ...y].sort((p, q) => p - q);
    joined = joined.filter((c) => c !== y).map((c) => (c === x ? both : c));
  }
  return joined;
}

/** Reports that a person's `same` or `stance` brings together, by index: they are of one story. */
export const storyBonds = (items: readonly Linkable[], ties: readonly Tie[]): readonly Apart[] =>
  ties
    .filter((tie) => tie.op === 'same' || (tie.op === 'stance' && tie.stance !== null))
    .map(({ p, q }) => [p, q].map((place) => items.findIndex(({ report }) => report.hash === place.report)))
    .flatMap(([a = -1, b = -1]): Apart[] => (a >= 0 && b >= 0 && a !== b ? [[a, b]] : []));
