import type { Rule } from '../model/index.ts';
import { matchIn, ruleIn } from '../text/index.ts';

type Rules<Effect = unknown> = readonly Rule<Effect>[];

/** Whether any row of a table is found in these words. */
export const fits = (rules: Rules, words: string): boolean => ruleIn(words, rules) !== null;

/** What the first row that is found in these words does; null where none is. */
export const effectOf = <Effect>(rules: Rules<Effect>, words: string): Effect | null =>
  ruleIn(words, rules)?.effect ?? null;

/** Where the first row that is found in these words is found, with its groups; null where none is. */
export const matchOf = (rules: Rules, words: string): RegExpExecArray | null => matchIn(words, rules);

/**
 * All rows of a table as one expression, tried in their order at each place, for cutting and for going through a text
 * ("g" as `more`). Rows of such a table have the same flags.
 */
export const anyOf = (rules: Rules, more = ''): RegExp =>
  new RegExp(rules.map(({ pattern }) => `(?:${pattern.source})`).join('|'), `${rules[0]?.pattern.flags ?? ''}${more}`);
