import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Pair } from './blocks.ts';
import { clusterPairs } from './cluster.ts';

const THRESHOLD = 0.4;

/** The definition, without any of the speed: the best pair of clusters over all items, again and again. */
function byDefinition(count: number, pairs: readonly Pair[]): readonly (readonly number[])[] {
  const clusters = Array.from({ length: count }, (_, i) => [i]);
  const score = (a: number, b: number): number =>
    pairs.find((pair) => (pair.a === a && pair.b === b) || (pair.a === b && pair.b === a))?.score ?? 0;
  const mean = (x: readonly number[], y: readonly number[]): number => {
    const sum = x.flatMap((a) => y.map((b) => score(a, b))).reduce((all, each) => all + each, 0);
    return Math.round((1000 * sum) / (x.length * y.length)) / 1000;
  };
  for (;;) {
    const found = clusters
      .flatMap((x, i) => clusters.slice(i + 1).map((y) => ({ x, y, mean: mean(x, y) })))
      .filter((each) => each.mean >= THRESHOLD)
      .sort((p, q) => q.mean - p.mean || p.x[0]! - q.x[0]! || p.y[0]! - q.y[0]!)[0];
    if (!found) return clusters;
    found.x.push(...found.y);
    found.x.sort((a, b) => a - b);
    clusters.splice(clusters.indexOf(found.y), 1);
  }
}

const sorted = (clusters: readonly (readonly number[])[]) => clusters.toSorted((a, b) => a[0]! - b[0]!);

/** Scores are whole eighths, so that sums are exact and ties are many. */
const anyPairs = fc.integer({ min: 2, max: 9 }).chain((count) => {
  const all = Array.from({ length: count }, (_, a) =>
    Array.from({ length: count - a - 1 }, (_, i) => [a, a + i + 1] as const),
  ).flat();
  const scores = fc.array(fc.integer({ min: 0, max: 8 }), { minLength: all.length, maxLength: all.length });
  return scores.map((eighths) => ({
    count,
    pairs: all.map(([a, b], i) => ({ a, b, score: eighths[i]! / 8 })).filter(({ score }) => score > 0),
  }));
});

test('clusters are those of average linkage by its definition', () => {
  fc.assert(
    fc.property(anyPairs, ({ count, pairs }) => {
      const clusters = clusterPairs(count, pairs, { threshold: THRESHOLD });
      assert.deepEqual(sorted(clusters), sorted(byDefinition(count, pairs)));
    }),
  );
});
