import type { Keys } from '../model/index.ts';
import type { Pair } from './blocks.ts';

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

/** Pairs of items that share a key, scored; those that score nothing are left out. Each pair once, in order. */
export function candidatePairs(items: readonly Keys[], score: (a: number, b: number) => number): readonly Pair[] {
  const index = indexByKey(items);
  const pairs: Pair[] = [];
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
    for (const b of others.sort((x, y) => x - y)) {
      const found = score(a, b);
      if (found > 0) pairs.push({ a, b, score: found });
    }
  });
  return pairs;
}
