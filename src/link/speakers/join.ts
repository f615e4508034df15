import type { Settled } from './settled.ts';

interface Keyed {
  /** Items that share one are one, unless a person said otherwise. */
  readonly keys: readonly string[];
  /** What people settled of the item's members. */
  readonly labels: readonly string[];
}

/**
 * Groups that grow by being joined, each with the labels of what people settled; two that hold labels set apart are never
 * joined.
 */
function makeGroups(items: readonly Keyed[], { isApart }: Settled) {
  const parents = items.map((_, i) => i);
  const labels = items.map((item) => [...item.labels]);
  const rootOf = (i: number): number => {
    let root = i;
    while (parents[root] !== root) root = parents[root]!;
    parents[i] = root;
    return root;
  };
  const join = (a: number, b: number): boolean => {
    const [x, y] = [rootOf(a), rootOf(b)];
    if (x === y) return true;
    if (labels[x]!.some((one) => labels[y]!.some((other) => isApart(one, other)))) return false;
    const [first, second] = [Math.min(x, y), Math.max(x, y)];
    parents[second] = first;
    labels[first]!.push(...labels[second]!);
    return true;
  };
  return { rootOf, join };
}

/** Puts each item of a bucket to the first group of the bucket that takes it; what a person set apart comes last. */
function joinBucket(bucket: readonly number[], join: (a: number, b: number) => boolean): void {
  const heads: number[] = [];
  for (const i of bucket) if (!heads.some((head) => join(head, i))) heads.push(i);
}

function bucketsOf(items: readonly Keyed[], of: (item: Keyed) => readonly string[]): Iterable<readonly number[]> {
  const buckets = new Map<string, number[]>();
  items.forEach((item, i) => {
    for (const key of of(item)) buckets.set(key, [...(buckets.get(key) ?? []), i]);
  });
  return buckets.values();
}

/**
 * Joins items that share a key, in the order of the items; first those of which a person said that they are one. Items
 * must come in an order of their own. Gives groups in the order of their first item.
 */
export function joinByKeys<T>(
  items: readonly T[],
  keyedOf: (item: T) => Keyed,
  settled: Settled,
): readonly (readonly T[])[] {
  const keyed = items.map(keyedOf);
  const { rootOf, join } = makeGroups(keyed, settled);
  const isOdd = (i: number): boolean => keyed[i]!.labels.some(settled.isOdd);
  for (const bucket of bucketsOf(keyed, ({ labels }) => labels)) joinBucket(bucket, join);
  for (const bucket of bucketsOf(keyed, ({ keys }) => keys))
    joinBucket([...bucket.filter((i) => !isOdd(i)), ...bucket.filter(isOdd)], join);
  return [...Map.groupBy(items.keys(), rootOf).values()].map((group) => group.map((i) => items[i]!));
}
