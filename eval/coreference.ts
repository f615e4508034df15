import type { Span } from '../src/model/index.ts';
import { contains } from '../src/text/index.ts';
import { assign } from './assignment.ts';
import type { GumText } from './gum.ts';
import { addTallies, f1Of, type Score, scoreOf, type Tally } from './score.ts';

/** Mentions of one thing each, told apart by any names: "12-20". */
export type Clusters = readonly (readonly string[])[];

/** A text with the mentions of each entity found in it. */
export interface ReadGum {
  readonly gold: GumText;
  readonly found: readonly (readonly Span[])[];
}

/** How much of the key the response has: parts over wholes, to be summed over texts. */
interface Share {
  readonly part: number;
  readonly whole: number;
}
type Measure = (key: Clusters, response: Clusters) => Share;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const homes = (clusters: Clusters): ReadonlyMap<string, number> =>
  new Map(clusters.flatMap((mentions, i) => mentions.map((mention) => [mention, i] as const)));

/** For each cluster of the key, how many of its mentions stand in each cluster of the response that has any. */
function overlapsOf(key: Clusters, response: Clusters): readonly ReadonlyMap<number, number>[] {
  const home = homes(response);
  return key.map((mentions) => {
    const counts = new Map<number, number>();
    for (const mention of mentions) {
      const at = home.get(mention);
      if (at !== undefined) counts.set(at, (counts.get(at) ?? 0) + 1);
    }
    return counts;
  });
}

/** MUC (Vilain and others 1995): the links of the key without those that the response lacks. */
const muc: Measure = (key, response) => {
  const kept = overlapsOf(key, response).map((counts) => sum([...counts.values()]) - counts.size);
  return { part: sum(kept), whole: sum(key.map((mentions) => mentions.length - 1)) };
};

/** B-cubed (Bagga and Baldwin 1998): for each mention of the key, how much of its cluster stands with it in the response. */
const bCubed: Measure = (key, response) => {
  const shares = overlapsOf(key, response).map(
    (counts, i) => sum([...counts.values()].map((count) => count ** 2)) / key[i]!.length,
  );
  return { part: sum(shares), whole: sum(key.map((mentions) => mentions.length)) };
};

/** CEAF by entities (Luo 2005): clusters paired one to one so that they have most in common. */
const ceafE: Measure = (key, response) => {
  const alike = overlapsOf(key, response).map((counts, i) =>
    response.map((mentions, j) => (2 * (counts.get(j) ?? 0)) / (key[i]!.length + mentions.length)),
  );
  const pairs = assign(alike).map((j, i) => (j < 0 ? 0 : alike[i]![j]!));
  return { part: sum(pairs), whole: key.length };
};

const MEASURES = { muc, bCubed, ceafE } as const;

/** The three measures and their mean F1, which CoNLL-2012 ranked by. */
export type CoreferenceScores = Readonly<Record<keyof typeof MEASURES, Score>> & { readonly conll: number };

const shareOf = (shares: readonly Share[]): number => {
  const whole = sum(shares.map((share) => share.whole));
  return whole === 0 ? 0 : sum(shares.map(({ part }) => part)) / whole;
};

function scoreBy(measure: Measure, texts: readonly ClusterPair[]): Score {
  const precision = shareOf(texts.map(({ key, response }) => measure(response, key)));
  const recall = shareOf(texts.map(({ key, response }) => measure(key, response)));
  return { precision, recall, f1: f1Of(precision, recall) };
}

/** The clusters of one text, as they should be and as they are. */
export interface ClusterPair {
  readonly key: Clusters;
  readonly response: Clusters;
}

/** Scores clusters as the scorer of CoNLL-2012 does (Pradhan and others 2014): parts and wholes are summed over texts. */
export function scoreClusters(texts: readonly ClusterPair[]): CoreferenceScores {
  const scores = {
    muc: scoreBy(muc, texts),
    bCubed: scoreBy(bCubed, texts),
    ceafE: scoreBy(ceafE, texts),
  };
  return { ...scores, conll: sum(Object.values(scores).map(({ f1 }) => f1)) / 3 };
}

const nameOf = ([start, end]: Span): string => `${start}-${end}`;

/** Clusters without repeats: a mention counts where it stands first. */
function clustersOf(entities: readonly (readonly Span[])[]): Clusters {
  const seen = new Set<string>();
  return entities
    .map((mentions) => mentions.map(nameOf).filter((name) => !seen.has(name) && seen.add(name)))
    .filter((mentions) => mentions.length > 0);
}

const isChain = (mentions: readonly unknown[]): boolean => mentions.length > 1;

/**
 * Found mentions in the place of gold ones: a mention that holds the head of a gold one and lies within it
 * counts as that one. Each is paired once; the same words go before the head alone, and the shorter gold before the longer.
 */
function pairByHead({ gold, found }: ReadGum): ReadonlyMap<string, string> {
  const golds = gold.entities.flatMap(({ mentions }) => mentions);
  const names = [...new Set(found.flat().map(nameOf))];
  const weights = names.map((name) => {
    const [start, end] = name.split('-').map(Number) as [number, number];
    return golds.map(({ span, head }) => {
      const fits = contains(span, [start, end]) && contains([start, end], head);
      return fits ? 1 + (end - start) / (span[1] - span[0]) / golds.length : 0;
    });
  });
  const pairs = golds.length === 0 ? [] : assign(weights);
  return new Map(
    pairs.flatMap((j, i) => (j >= 0 && weights[i]![j]! > 0 ? [[names[i]!, nameOf(golds[j]!.span)] as const] : [])),
  );
}

function tallyOf({ key, response }: ClusterPair): Tally {
  const [gold, found] = [new Set(key.flat()), new Set(response.flat())];
  return { right: found.intersection(gold).size, found: found.size, gold: gold.size };
}

/** How mentions and clusters are scored by one way of matching spans. */
export interface CoreferenceRow extends CoreferenceScores {
  readonly mentions: Score;
}

function scorePairs(pairs: readonly ClusterPair[]): CoreferenceRow {
  return { mentions: scoreOf(addTallies(pairs.map(tallyOf))), ...scoreClusters(pairs) };
}

const withoutSingletons = ({ key, response }: ClusterPair): ClusterPair => ({
  key: key.filter(isChain),
  response: response.filter(isChain),
});

/** Coreference by exact spans and by heads, with the entities that are mentioned once and without them. */
export function scoreCoreference(texts: readonly ReadGum[]) {
  const exact = texts.map(
    ({ gold, found }): ClusterPair => ({
      key: clustersOf(gold.entities.map(({ mentions }) => mentions.map(({ span }) => span))),
      response: clustersOf(found),
    }),
  );
  const byHead = texts.map((text, i): ClusterPair => {
    const paired = pairByHead(text);
    const { key, response } = exact[i]!;
    return { key, response: response.map((mentions) => mentions.map((name) => paired.get(name) ?? `${name}?`)) };
  });
  return {
    exact: scorePairs(exact),
    exactChains: scorePairs(exact.map(withoutSingletons)),
    head: scorePairs(byHead),
    headChains: scorePairs(byHead.map(withoutSingletons)),
  };
}
