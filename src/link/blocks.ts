/** A pair of items, by index, that may belong together. */
export interface Pair {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/** A connected component of pairs: inside it alone clusters are formed. */
export interface Block {
  readonly members: readonly number[];
  readonly pairs: readonly Pair[];
}

/** The smallest member of each item's component. */
function rootsOf(count: number, pairs: readonly Pair[]): (i: number) => number {
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
  return find;
}

/** The blocks of so many items, each with its own pairs. */
export function blocksOf(count: number, pairs: readonly Pair[]): readonly Block[] {
  const find = rootsOf(count, pairs);
  const blocks = new Map<number, { members: number[]; pairs: Pair[] }>();
  for (let i = 0; i < count; i++) {
    const block = blocks.get(find(i));
    if (block) block.members.push(i);
    else blocks.set(find(i), { members: [i], pairs: [] });
  }
  for (const pair of pairs) blocks.get(find(pair.a))!.pairs.push(pair);
  return [...blocks.values()];
}
