import type { Keys } from '../model/index.ts';

function indexByKey(items: readonly Keys[]): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>();
  items.forEach((keys, i) => {
    for (const word of new Set([...keys.terms, ...keys.names])) {
      const known = index.get(word);
      if (known) known.push(i);
      else index.set(word, [i]);
    }
  });
  return index;
}

/** So many items are compared each with each; of more, only those that share a key. */
const EACH_WITH_EACH = 3000;

/**
 * Pairs of items, by index, that share a key or that `isNear` says are near without one, scored; those that `score`
 * gives null for are left out. Each pair once, in order.
 */
export function candidatePairs<Scored>(
  items: readonly Keys[],
  score: (a: number, b: number) => Scored | null,
  isNear: (a: number, b: number) => boolean,
): readonly Scored[] {
  const index = indexByKey(items);
  const pairs: Scored[] = [];
  // which item was last compared with each: cheaper than a set for every item
  const seenBy = new Int32Array(items.length).fill(-1);
  items.forEach((keys, a) => {
    const others: number[] = [];
    for (const word of [...keys.terms, ...keys.names]) {
      for (const b of index.get(word)!) {
        if (b <= a || seenBy[b] === a) continue;
        seenBy[b] = a;
        others.push(b);
      }
    }
    for (let b = a + 1; b < items.length && items.length <= EACH_WITH_EACH; b++) {
      if (seenBy[b] !== a && isNear(a, b)) others.push(b);
    }
    for (const b of others.sort((x, y) => x - y)) {
      const found = score(a, b);
      if (found !== null) pairs.push(found);
    }
  });
  return pairs;
}
