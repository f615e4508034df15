import type { Hedge, HedgeKind, Rule, Span } from '../../model/index.ts';
import { matches } from '../../text/index.ts';
import { approximationRules, attributionRules, doubtRules, possibilityRules } from './rules.ts';

export { approximationRules, attributionRules, doubtRules, possibilityRules } from './rules.ts';

const rules: readonly Rule<HedgeKind>[] = [
  ...doubtRules,
  ...attributionRules,
  ...possibilityRules,
  ...approximationRules,
];
const patterns = rules.map(({ pattern, effect }) => ({ pattern: new RegExp(pattern, `${pattern.flags}g`), effect }));

/**
 * The words by which a text keeps a distance from what it says, in text order, without overlaps: it leaves it to others
 * ("alleged"), doubts it ("unverified", "could not be verified"), calls it possible ("may", "appears to"), or rounds it
 * ("about 20"). The span is the hedge alone, never the words hedged. Where two overlap, the longer one stays.
 */
export function findHedges(text: string): Hedge[] {
  const found = patterns.flatMap(({ pattern, effect }) =>
    matches(pattern, text).map(({ index, 0: words }): Hedge => ({ span: [index, index + words.length], kind: effect })),
  );
  return apart(found.toSorted((a, b) => a.span[0] - b.span[0] || length(b.span) - length(a.span)));
}

const length = ([start, end]: Span): number => end - start;

function apart(ordered: readonly Hedge[]): Hedge[] {
  const kept: Hedge[] = [];
  for (const next of ordered) {
    const last = kept.at(-1);
    if (!last || last.span[1] <= next.span[0]) kept.push(next);
    else if (length(next.span) > length(last.span)) kept[kept.length - 1] = next;
  }
  return kept;
}
