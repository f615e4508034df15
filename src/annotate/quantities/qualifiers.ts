import type { Qualifier, Rule } from '../../model/index.ts';

const row = (pattern: RegExp, effect: Qualifier, reason: string, matches: string, misses: string): Rule<Qualifier> => ({
  pattern,
  effect,
  reason,
  matches,
  misses,
});

/** Words right before a number, the first row that fits wins. A number without any is exact. */
export const qualifierBeforeRules: readonly Rule<Qualifier>[] = [
  row(/\b(?:no|not|never) more than/i, 'at most', 'a negated excess is a ceiling', 'no more than 20', 'more than 20'),
  row(
    /\b(?:no|not) (?:fewer|less) than/i,
    'at least',
    'a negated lack is a floor',
    'no fewer than 20',
    'fewer than 20',
  ),
  row(/\b(?:at least|a minimum of|at the least)/i, 'at least', 'a floor', 'at least 14 people', 'at last 14 people'),
  row(
    /\b(?:up to|at most|at the most|as many as|as much as|as high as|a maximum of)/i,
    'at most',
    'a ceiling: "as many as 20" does not promise 20',
    'as many as 20 people',
    'as early as 1990',
  ),
  row(
    /\b(?:more than|well over|just over|(?<!\b(?:hand|turn|pass|sign|g[ai]v|given|t[ao]k|took|carr|bring|brought|fl[ey]w|ferr|left|deliver|send|sent|ran|run)\p{L}{0,3} )over|in excess of|exceeding|upwards? of|greater than|north of)/iu,
    'more than',
    'the number is passed, unless it is given away ("handed over 46 detainees")',
    'more than 20 bodies',
    'handed over 46 detainees',
  ),
  row(
    /\b(?:less than|fewer than|just under|well under|under|below|short of)/i,
    'less than',
    'the number is not reached',
    'fewer than 20 people',
    'a thunder of 20 guns',
  ),
  row(
    /(?<!\b(?:talk|speak|spoke|ask|complain|lie|lied|know|knew|think|thought|worr|warn|hear|question|concern|stor|car|report)\p{L}{0,4} )\babout/iu,
    'about',
    'rounds, unless it names a topic ("talks about two islands")',
    'about 150 neighbours',
    'talks about two islands',
  ),
  row(
    /\b(?:around|approximately|approx\.|roughly|nearly|almost|close to|an estimated|estimated|circa|some|in the region of)/i,
    'about',
    'rounds; "nearly" and "almost" are read as about, since they rarely promise which side',
    'some 48,000 homes',
    'handsome 48,000-seat hall',
  ),
];

/** Words right after a number. */
export const qualifierAfterRules: readonly Rule<Qualifier>[] = [
  row(/\bor (?:more|above|over)\b/i, 'at least', 'a floor', '20 or more', '20 for more'),
  row(/\b(?:or less|or fewer|or under|at most)\b/i, 'at most', 'a ceiling', '20 or fewer', '20 of fewer'),
  row(/\b(?:or so|odd|or thereabouts)\b/i, 'about', 'rounds', '20 or so', '20 or sooner'),
  row(/\+|\bplus\b/i, 'at least', 'open upwards', '20-plus', '20 surplus'),
];
