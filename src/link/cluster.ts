import { type Block, blocksOf, type Pair } from './blocks.ts';

/** Two items that must not be in one cluster. */
export type Apart = readonly [number, number];

/** What merging knows: clusters by their smallest member, and sums of scores between them. */
interface State {
  readonly clusters: Map<number, readonly number[]>;
  /** Sum of the scores between two clusters, both ways; their mean is the linkage. */
  readonly sums: ReadonlyMap<number, Map<number, number>>;
  readonly apart: ReadonlyMap<number, Set<number>>;
  readonly threshold: number;
}

interface Best {
  readonly to: number;
  readonly mean: number;
}

function meanOf({ clusters, sums, apart, threshold }: State, a: number, b: number): number | null {
  const sum = sums.get(a)!.get(b);
  if (sum === undefined || apart.get(a)?.has(b)) return null;
  const mean = Math.round((1000 * sum) / (clusters.get(a)!.length * clusters.get(b)!.length)) / 1000;
  return mean < threshold ? null : mean;
}

/** The cluster after this one that it is most like; ties by the smaller member. */
function bestOf(state: State, a: number): Best | null {
  let best: Best | null = null;
  for (const to of state.sums.get(a)!.keys()) {
    const mean = to > a ? meanOf(state, a, to) : null;
    if (mean === null) continue;
    if (!best || mean > best.mean || (mean === best.mean && to < best.to)) best = { to, mean };
  }
  return best;
}

function addTo(sums: State['sums'], a: number, b: number, score: number): void {
  sums.get(a)!.set(b, (sums.get(a)!.get(b) ?? 0) + score);
  sums.get(b)!.set(a, (sums.get(b)!.get(a) ?? 0) + score);
}

/** Merges b into a, and tells which clusters were near either. */
function merge({ clusters, sums, apart }: State, a: number, b: number): ReadonlySet<number> {
  clusters.set(
    a,
    [...clusters.get(a)!, ...clusters.get(b)!].sort((x, y) => x - y),
  );
  clusters.delete(b);
  const moved = sums.get(b)!;
  const near = new Set([...sums.get(a)!.keys(), ...moved.keys()]);
  for (const [other, score] of moved) {
    sums.get(other)!.delete(b);
    if (other !== a) addTo(sums, a, other, score);
  }
  moved.clear();
  for (const other of apart.get(b) ?? []) {
    apart.get(other)!.add(a);
    apart.get(a)!.add(other);
  }
  near.delete(a);
  near.delete(b);
  return near;
}

/** Clusters whose best partner may have changed look again. */
function lookAgain(state: State, bests: Map<number, Best | null>, [a, b, near]: [number, number, Iterable<number>]) {
  bests.delete(b);
  bests.set(a, bestOf(state, a));
  for (const other of near) {
    const best = bests.get(other);
    const mean = other < a ? meanOf(state, other, a) : null;
    if (best?.to === a || best?.to === b) bests.set(other, bestOf(state, other));
    else if (mean !== null && (!best || mean > best.mean || (mean === best.mean && a < best.to)))
      bests.set(other, { to: a, mean });
  }
}

/** The pair of clusters with the best mean; ties by the smaller members, so that the order of input never shows. */
function bestPair(bests: ReadonlyMap<number, Best | null>): readonly [number, number] | null {
  let found: { readonly a: number; readonly best: Best } | null = null;
  for (const [a, best] of bests) {
    if (!best) continue;
    if (!found || best.mean > found.best.mean || (best.mean === found.best.mean && a < found.a)) found = { a, best };
  }
  return found && [found.a, found.best.to];
}

/** Where merging begins: the groups of a block, each by its smallest member. */
function startOf(groups: Groups, { members, pairs }: Block, apart: readonly Apart[], threshold: number): State {
  const sums = new Map(members.map((i) => [i, new Map<number, number>()]));
  for (const { a, b, score } of pairs) addTo(sums, a, b, score);
  const kept = new Map(members.map((i) => [i, new Set<number>()]));
  for (const [a, b] of apart) {
    kept.get(a)?.add(b);
    kept.get(b)?.add(a);
  }
  return { clusters: new Map(members.map((i) => [i, groups[i]!])), sums, apart: kept, threshold };
}

function clusterBlock(state: State): readonly (readonly number[])[] {
  const bests = new Map([...state.clusters.keys()].map((a) => [a, bestOf(state, a)]));
  for (let pair = bestPair(bests); pair; pair = bestPair(bests)) {
    const near = merge(state, ...pair);
    lookAgain(state, bests, [...pair, near]);
  }
  return [...state.clusters.values()];
}

/** What is merged: single items, or groups of them that are one already. */
type Groups = readonly (readonly number[])[];

interface Merging {
  readonly threshold: number;
  readonly apart?: readonly Apart[];
}

/**
 * Average-linkage merging of groups inside the blocks of the pairs, best mean over all pairs of their items first,
 * refused below the threshold or where it would bring together what is to stay apart. Items and groups must come in an
 * order of their own (not of arrival): then the result is the same for every order of input.
 */
export function mergeGroups(groups: Groups, pairs: readonly Pair[], { threshold, apart = [] }: Merging): Groups {
  const groupOf = new Map(groups.flatMap((group, i) => group.map((item) => [item, i] as const)));
  const among = pairs.flatMap(({ a, b, score }): readonly Pair[] => {
    const [x, y] = [groupOf.get(a)!, groupOf.get(b)!];
    return x === y ? [] : [{ a: Math.min(x, y), b: Math.max(x, y), score }];
  });
  const kept = apart.map(([a, b]): Apart => [groupOf.get(a)!, groupOf.get(b)!]);
  return blocksOf(groups.length, among).flatMap((block) => clusterBlock(startOf(groups, block, kept, threshold)));
}

/** The same over single items. */
export const clusterPairs = (count: number, pairs: readonly Pair[], merging: Merging): Groups =>
  mergeGroups(
    Array.from({ length: count }, (_, i) => [i]),
    pairs,
    merging,
  );
