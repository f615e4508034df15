import type { Rule, Span } from '../model/index.ts';
import { type Grams, gramOf, gramsOf, hasGram } from './grams.ts';
import { type Need, needsOf } from './needs.ts';
import { quick } from './quick.ts';

/** For each need how many numbers follow for it, then for each of its literals the two rarest of its trigrams. One list, for it is gone through very often. */
type Query = readonly number[];

const queries = new WeakMap<RegExp, Query>();

function queryOf(pattern: RegExp): Query {
  const known = queries.get(pattern);
  if (known) return known;
  const query = needsOf(pattern)
    .map(pairsOf)
    .flatMap((pairs) => [pairs.length, ...pairs]);
  queries.set(pattern, query);
  return query;
}

/** Folded units, the most frequent in English first; what is not among them is rarer. */
const FREQUENT = '_etaoinshrdlcumwfgypb';
const RANKS = Array.from({ length: 32 }, (_, code) => {
  const rank = FREQUENT.indexOf(code === 28 ? '_' : String.fromCharCode(96 + code));
  return rank < 0 ? FREQUENT.length : rank;
});

function pairsOf(need: Need): readonly number[] {
  const pairs = need.map(rarestPair);
  const distinct = new Map(pairs.map((pair) => [pair[0] * 0x8000 + pair[1], pair]));
  return [...distinct.values()].flat();
}

function rarestPair(literal: string): readonly [number, number] {
  let [first, second, best, next] = [0, 0, -1, -1];
  for (let i = 0; i + 2 < literal.length; i++) {
    const [a, b, c] = [literal.charCodeAt(i), literal.charCodeAt(i + 1), literal.charCodeAt(i + 2)];
    const rank = RANKS[a]! + RANKS[b]! + RANKS[c]!;
    if (rank > best) [first, best, second, next] = [gramOf(a, b, c), rank, first, best];
    else if (rank > next) [second, next] = [gramOf(a, b, c), rank];
  }
  return [first, next < 0 ? first : second];
}

function mayHold(grams: Grams, query: Query): boolean {
  for (let at = 0, end = 0; at < query.length; at = end) {
    end = at + 1 + query[at]!;
    if (!hasAny(grams, query, [at + 1, end])) return false;
  }
  return true;
}

function hasAny(grams: Grams, query: Query, [from, end]: Span): boolean {
  for (let i = from; i < end; i += 2) if (hasGram(grams, query[i]!) && hasGram(grams, query[i + 1]!)) return true;
  return false;
}

/**
 * Whether a pattern may be found in a text: false is sure, and far cheaper than the search. A pattern that is never
 * looked for is never compiled either, which takes most of the time of a first report.
 */
export function canMatch(pattern: RegExp, text: string): boolean {
  const query = queryOf(pattern);
  return query.length === 0 || mayHold(gramsOf(text), query);
}

/** `pattern.exec(text)`, for patterns of rules. */
export const findIn = (text: string, pattern: RegExp): RegExpExecArray | null =>
  canMatch(pattern, text) ? quick(pattern).exec(text) : null;

const tables = new WeakMap<object, readonly Query[]>();

/** The first row of a table that is found in a text; null where none is. */
export function ruleIn<Row extends Pick<Rule<unknown>, 'pattern'>>(text: string, rows: readonly Row[]): Row | null {
  const known = queriesOf(rows);
  const grams = gramsOf(text);
  for (let i = 0; i < rows.length; i++)
    if (mayHold(grams, known[i]!) && quick(rows[i]!.pattern).test(text)) return rows[i]!;
  return null;
}

/** Where the first row of a table that is found in a text is found, with its groups; null where none is. */
export function matchIn(text: string, rows: readonly Pick<Rule<unknown>, 'pattern'>[]): RegExpExecArray | null {
  const known = queriesOf(rows);
  const grams = gramsOf(text);
  for (let i = 0; i < rows.length; i++) {
    const match = mayHold(grams, known[i]!) ? quick(rows[i]!.pattern).exec(text) : null;
    if (match) return match;
  }
  return null;
}

/** Those of some patterns that may be found in a text; of the others it is sure that they are not. */
export function mayBeIn(text: string, patterns: readonly RegExp[]): readonly RegExp[] {
  const known = queriesOf(patterns);
  const grams = gramsOf(text);
  return patterns.filter((_, i) => mayHold(grams, known[i]!));
}

function queriesOf(table: readonly (RegExp | Pick<Rule<unknown>, 'pattern'>)[]): readonly Query[] {
  const known = tables.get(table);
  if (known) return known;
  const queries = table.map((row) => queryOf(row instanceof RegExp ? row : row.pattern));
  tables.set(table, queries);
  return queries;
}
