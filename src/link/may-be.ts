import type { Pair } from './blocks.ts';
import type { Apart } from './cluster.ts';
import type { Unit } from './input.ts';
import type { Draft } from './members.ts';

/** A claim with the first propositions of others that may be the same. */
export interface Joined extends Draft {
  readonly mayBe: readonly Unit[];
}

/** From this mean score on, over all their propositions, two claims are worth a person's look. */
const WORTH_A_LOOK = 0.15;
/** So many are offered for one claim. */
const MOST = 3;

interface Scored {
  readonly other: number;
  readonly mean: number;
}

/** Which draft holds each proposition, by index; none holds what a person took out. */
function homesOf(drafts: readonly Draft[], propositions: readonly Unit[]): (index: number) => number | undefined {
  const homes = new Map(drafts.flatMap((draft, home) => draft.propositions.map((unit) => [unit, home] as const)));
  return (index) => homes.get(propositions[index]!);
}

/** For each draft the sum of the scores between its propositions and those of each other. */
function sumsOf(pairs: readonly Pair[], homeOf: (index: number) => number | undefined) {
  const sums = new Map<number, Map<number, number>>();
  const add = (home: number, other: number, score: number): void => {
    const row = sums.get(home) ?? new Map<number, number>();
    sums.set(home, row.set(other, (row.get(other) ?? 0) + score));
  };
  for (const { a, b, score } of pairs) {
    const [x, y] = [homeOf(a), homeOf(b)];
    if (x === undefined || y === undefined || x === y) continue;
    add(x, y, score);
    add(y, x, score);
  }
  return sums;
}

/**
 * Claims that were not joined and may be the same, likeliest first, at most three of each: for a person to join or to
 * keep apart. Those of which a person said that they are apart are not offered.
 */
export function offerSame(
  drafts: readonly Draft[],
  propositions: readonly Unit[],
  { pairs, apart }: { readonly pairs: readonly Pair[]; readonly apart: readonly Apart[] },
): readonly Joined[] {
  const homeOf = homesOf(drafts, propositions);
  const sums = sumsOf(pairs, homeOf);
  const settled = new Set(apart.flatMap(([p, q]) => [`${homeOf(p)} ${homeOf(q)}`, `${homeOf(q)} ${homeOf(p)}`]));
  return drafts.map((draft, home) => {
    const size = (other: number): number => draft.propositions.length * drafts[other]!.propositions.length;
    const offered = [...(sums.get(home) ?? [])]
      .map(([other, sum]): Scored => ({ other, mean: sum / size(other) }))
      .filter(({ other, mean }) => mean >= WORTH_A_LOOK && !settled.has(`${home} ${other}`))
      .sort((a, b) => b.mean - a.mean || a.other - b.other);
    return { ...draft, mayBe: offered.slice(0, MOST).map(({ other }) => drafts[other]!.propositions[0]!) };
  });
}
