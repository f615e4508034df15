import type { Keys } from '../model/index.ts';
import type { Pair } from './blocks.ts';

function indexByKey(items: readonly Keys[]): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>();
  items.forEach((keys, i) => {
    for (const word of new Set([...keys.terms, ...keys.names])) index.set(word, [...(index.get(word) ?? []), i]);
  });
  return index;
}

/** Pairs of items that share a key, scored; those that score nothing are left out. Each pair once, in order. */
export function candidatePairs(items: readonly Keys[], score: (a: number, b: number) => number): readonly Pair[] {
  const index = indexByKey(items);
  return items.flatMap((keys, a) => {
    const others = new Set(
      [...keys.terms, ...keys.names].flatMap((word) => index.get(word) ?? []).filter((b) => b > a),
    );
    return [...others]
      .sort((x, y) => x - y)
      .map((b) => ({ a, b, score: score(a, b) }))
      .filter((pair) => pair.score > 0);
  });
}
