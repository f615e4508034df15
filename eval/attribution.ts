import type { Spans } from '../src/model/index.ts';
import { type Marked, type Role, roles } from './brat.ts';
import { addTallies, type Score, scoreOf, type Tally } from './score.ts';

/** How an attribution must lie on one of the gold to count; see {@link scoreAttributions}. */
const relations = ['soft', 'exact', 'found', 'close'] as const;
export type Relation = (typeof relations)[number];

export type AttributionScores = Readonly<Record<Role | Relation, Score>>;

/** A text with its gold attributions and those found. */
export interface ReadText {
  readonly text: string;
  readonly gold: readonly Marked[];
  readonly found: readonly Found[];
}

/** What was found; `confidence` is that of the desk, 0..1. */
export interface Found extends Marked {
  readonly confidence?: number;
}

/** An attribution by the words it covers, as their numbers in the text. */
type Indexed = Readonly<Record<Role, ReadonlySet<number>>>;

/** How well two attributions match; 0 is not at all. */
type Match = (a: Indexed, b: Indexed) => number;

const WORD = /[\p{L}\p{N}]+(?:[’'][\p{L}]+)?/gu;
const wordsOf = (text: string): Spans =>
  [...text.matchAll(WORD)].map(({ index, 0: word }) => [index, index + word.length] as const);

const covered = (spans: Spans, words: Spans): ReadonlySet<number> =>
  new Set([...words.keys()].filter((i) => spans.some(([start, end]) => words[i]![0] < end && words[i]![1] > start)));

const indexed = ({ source, cue, content }: Marked, words: Spans): Indexed => ({
  source: covered(source, words),
  cue: covered(cue, words),
  content: covered(content, words),
});

/** Intersection over union; two empty sets are the same. */
const overlap = (a: ReadonlySet<number>, b: ReadonlySet<number>): number =>
  a.size + b.size === 0 ? 1 : a.intersection(b).size / a.union(b).size;

const HALF = 0.5;
const CLOSE = 0.8;

const onContent =
  (least: number): Match =>
  (a, b) => {
    const content = overlap(a.content, b.content);
    return content >= least && !a.cue.isDisjointFrom(b.cue) ? content : 0;
  };

const matches: Readonly<Record<Relation, Match>> = {
  soft: (a, b) => {
    const source = overlap(a.source, b.source);
    const content = onContent(HALF)(a, b);
    return content > 0 && source >= HALF ? content + source : 0;
  },
  exact: (a, b) => (roles.every((role) => overlap(a[role], b[role]) === 1) ? 1 : 0),
  found: onContent(HALF),
  close: onContent(CLOSE),
};

/** Which pair up one to one, the best matches first; by their places in both lists. */
function pairsOf(found: readonly Indexed[], gold: readonly Indexed[], match: Match): readonly Pair[] {
  const pairs = found
    .flatMap((a) => gold.map((b) => ({ a, b, score: match(a, b) })))
    .filter(({ score }) => score > 0)
    .sort((x, y) => y.score - x.score);
  const taken = new Set<Indexed>();
  return pairs.flatMap(({ a, b }): Pair[] => {
    if (taken.has(a) || taken.has(b)) return [];
    taken.add(a).add(b);
    return [{ found: found.indexOf(a), gold: gold.indexOf(b) }];
  });
}

interface Pair {
  readonly found: number;
  readonly gold: number;
}

/** Which found attributions of a text go with which of the gold, by their places in both lists. */
export function pairText({ text, gold, found }: ReadText, relation: Relation): readonly Pair[] {
  const words = wordsOf(text);
  const [a, b] = [found, gold].map((all) => all.map((each) => indexed(each, words))) as [Indexed[], Indexed[]];
  return pairsOf(a, b, matches[relation]);
}

/** How many words some spans cover. */
export const countWords = (text: string, spans: Spans): number => covered(spans, wordsOf(text)).size;

/** The words that bear a role; where a word is in several spans the order is cue, source, content. */
function labelled(all: readonly Indexed[], role: Role): ReadonlySet<number> {
  const union = (of: Role): ReadonlySet<number> => new Set(all.flatMap((each) => [...each[of]]));
  if (role === 'cue') return union('cue');
  return role === 'source'
    ? union('source').difference(union('cue'))
    : union('content').difference(union('cue')).difference(union('source'));
}

type Tallies = Readonly<Record<Role | Relation, Tally>>;

function tallyText({ text, gold, found }: ReadText): Tallies {
  const words = wordsOf(text);
  const [a, b] = [found, gold].map((all) => all.map((each) => indexed(each, words))) as [Indexed[], Indexed[]];
  const tokens = roles.map((role): [Role, Tally] => {
    const [x, y] = [labelled(a, role), labelled(b, role)];
    return [role, { right: x.intersection(y).size, found: x.size, gold: y.size }];
  });
  const pairs = relations.map((relation): [Relation, Tally] => [
    relation,
    { right: pairsOf(a, b, matches[relation]).length, found: a.length, gold: b.length },
  ]);
  return Object.fromEntries([...tokens, ...pairs]) as Tallies;
}

/**
 * Scores found attributions against gold ones, micro-averaged over the texts. Of words: each has one label (source,
 * cue, content, none). Of whole attributions, paired one to one: `soft` wants word overlap of at least half on content
 * and source and any on the cue; `exact` the same words in all three; `found` half of the content, `close` 0.8, both
 * with any overlap on the cue and without asking for the source.
 */
export function scoreAttributions(texts: readonly ReadText[]): AttributionScores {
  const tallies = texts.map(tallyText);
  const names = [...roles, ...relations];
  const scores = names.map((name) => [name, scoreOf(addTallies(tallies.map((each) => each[name])))] as const);
  return Object.fromEntries(scores) as AttributionScores;
}
