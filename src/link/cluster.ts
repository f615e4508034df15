/** A pair of items, by index, that may belong together. */
export interface Pair {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/** Roots of the connected components of pairs: blocks, inside which alone clusters are formed. */
export function blocksOf(count: number, pairs: readonly Pair[]): readonly (readonly number[])[] {
  const root = Array.from({ length: count }, (_, i) => i);
  const find = (i: number): number => {
    let at = i;
    while (root[at] !== at) at = root[at] = root[root[at]!]!;
    return at;
  };
  for (const { a, b } of pairs) {
    const [x, y] = [find(a), find(b)];
    root[Math.max(x, y)] = Math.min(x, y);
  }
  const blocks = new Map<number, number[]>();
  for (let i = 0; i < count; i++) blocks.set(find(i), [...(blocks.get(find(i)) ?? []), i]);
  return [...blocks.values()];
}

const key = (a: number, b: number): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

interface State {
  readonly clusters: Map<number, readonly number[]>;
  /** Sum of the scores between two clusters; their mean is the linkage. */
  readonly sums: Map<string, number>;
}

/** Best pair of clusters by mean score, ties by the smaller members, so that the order of input never shows. */
function bestPair({ clusters, sums }: State, threshold: number): readonly [number, number] | null {
  let best: { pair: [number, number]; mean: number } | null = null;
  for (const [pair, sum] of sums) {
    const [a, b] = pair.split(' ').map(Number) as [number, number];
    const mean = Math.round((1000 * sum) / (clusters.get(a)!.length * clusters.get(b)!.length)) / 1000;
    if (mean < threshold) continue;
    if (
      !best ||
      mean > best.mean ||
      (mean === best.mean && (a < best.pair[0] || (a === best.pair[0] && b < best.pair[1])))
    )
      best = { pair: [a, b], mean };
  }
  return best?.pair ?? null;
}

function mergeClusters({ clusters, sums }: State, [a, b]: readonly [number, number]): void {
  clusters.set(
    a,
    [...clusters.get(a)!, ...clusters.get(b)!].sort((x, y) => x - y),
  );
  clusters.delete(b);
  sums.delete(key(a, b));
  for (const other of clusters.keys()) {
    const moved = sums.get(key(b, other));
    if (other === a || moved === undefined) continue;
    sums.set(key(a, other), (sums.get(key(a, other)) ?? 0) + moved);
    sums.delete(key(b, other));
  }
}

/**
 * Average-linkage merging inside the blocks of the pairs, best mean first, refused below the threshold. Items must come
 * in an order of their own (not of arrival): then the result is the same for every order of input.
 */
export function clusterPairs(count: number, pairs: readonly Pair[], threshold: number): readonly (readonly number[])[] {
  return blocksOf(count, pairs).flatMap((block) => {
    const members = new Set(block);
    const state: State = {
      clusters: new Map(block.map((i) => [i, [i]])),
      sums: new Map(
        pairs.filter(({ a, b }) => members.has(a) && members.has(b)).map(({ a, b, score }) => [key(a, b), score]),
      ),
    };
    for (let pair = bestPair(state, threshold); pair; pair = bestPair(state, threshold)) mergeClusters(state, pair);
    return [...state.clusters.values()];
  });
}
