import { isAnswer } from './bearing.ts';
import type { Pair } from './blocks.ts';
import type { Unit } from './input.ts';
import { isFact } from './scores.ts';
import type { Bonds } from './ties.ts';

type Cluster = readonly number[];
type Clusters = readonly Cluster[];

/** What only answers has something that it answers: so it is joined on less than two statements that say something are. */
const ANSWERED = 0.35;
/** A row of more has found its own. */
const FEW = 2;

/** For each cluster the best score of any of its items with any of each other. */
function bestsOf(clusters: Clusters, pairs: readonly Pair[]): readonly ReadonlyMap<number, number>[] {
  const homes = new Map(clusters.flatMap((cluster, home) => cluster.map((i) => [i, home] as const)));
  const bests = clusters.map(() => new Map<number, number>());
  for (const { a, b, score } of pairs) {
    const [x, y] = [homes.get(a)!, homes.get(b)!];
    if (x === y) continue;
    bests[x]!.set(y, Math.max(bests[x]!.get(y) ?? 0, score));
    bests[y]!.set(x, Math.max(bests[y]!.get(x) ?? 0, score));
  }
  return bests;
}

/**
 * Gives a home to clusters in which everybody only answers (goes against it, doubts, looks into it, will not say): with
 * what they are likest of what somebody says. What a person said is to stay apart stays so.
 */
export function joinAnswers(
  clusters: Clusters,
  {
    propositions,
    pairs,
    apart,
  }: { readonly propositions: readonly Unit[]; readonly pairs: readonly Pair[] } & Pick<Bonds, 'apart'>,
): Clusters {
  const isOfAnswers = clusters.map((cluster) => cluster.every((i) => isAnswer(propositions[i]!)));
  const bests = bestsOf(clusters, pairs);
  const isKept = (one: Cluster, other: Cluster): boolean =>
    apart.some(([p, q]) => (one.includes(p) && other.includes(q)) || (one.includes(q) && other.includes(p)));
  const homeOf = (cluster: Cluster, at: number): number | null => {
    if (!isOfAnswers[at] || cluster.length > FEW || !cluster.every((i) => isFact(propositions[i]!))) return null;
    const fits = [...bests[at]!].filter(
      ([other, score]) => score >= ANSWERED && !isOfAnswers[other] && !isKept(cluster, clusters[other]!),
    );
    return fits.sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? null;
  };
  const homes = clusters.map(homeOf);
  return clusters.flatMap((cluster, at) => {
    if (homes[at] !== null) return [];
    const joined = clusters.filter((_, other) => homes[other] === at).flat();
    return [joined.length === 0 ? cluster : [...cluster, ...joined].sort((x, y) => x - y)];
  });
}
