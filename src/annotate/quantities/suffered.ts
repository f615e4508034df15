import type { Rule, Span } from '../../model/index.ts';

type Side = 'before' | 'after';

/**
 * Words for what befell people where no noun follows the number: "injuring 19", "26 were hurt", "the death toll rose to
 * 35". The group `of` is that word. Rows before a number are tried on the words up to it, which they end.
 */
export const sufferedRules: readonly Rule<Side>[] = [
  {
    pattern:
      /\b(?<of>killing|injuring|wounding|killed|injured|wounded|leaving|arresting|detaining)(?: (?:at least|about|some|nearly|more than|up to|as many as|another))?/i,
    effect: 'before',
    reason: 'the verb says what befell them',
    matches: 'injuring 19',
    misses: 'skilled 19',
  },
  {
    pattern:
      /\b(?<of>(?:death )?toll\b|(?:number of )?(?:dead|deaths|injured|wounded|missing))(?: (?:from|in|of|after) [^,.;]{2,70}?)?(?: (?:has|had|have))?(?: (?:rose|risen|rises?|climb(?:ed|s)?|jump(?:ed|s)?|soar(?:ed|s)?|f[ae]ll(?:en|s)?|stood|stands|was|were|is|be|of|now|increase[sd]?|raised|revised|reach(?:ed|es)?|put|passe[ds]|up|down)){0,2}(?: (?:to|at|by))?(?: (?:at least|about|some|nearly|more than|over))?/i,
    effect: 'before',
    reason: 'a toll with its number, what it is of between them: “the death toll from the fire rose to”',
    matches: 'the death toll rose to 35',
    misses: 'tolled 35 times',
  },
  {
    pattern:
      /(?: others?| people)?(?: (?:were|are|was|is|have been|has been|had been))?(?: (?:being|also|still|reported|critically|seriously))? (?<of>killed|injured|wounded|hurt|dead|missing|arrested|detained|treated|hospitali[sz]ed|rescued|trapped|died|needed treatment)\b/i,
    effect: 'after',
    reason: 'the verb says what befell them',
    matches: '26 were hurt',
    misses: '26 were hurtling',
  },
];

const before = sufferedRules
  .filter((rule) => rule.effect === 'before')
  .map(({ pattern }) => new RegExp(`${pattern.source}\\s$`, 'di'));
const after = sufferedRules
  .filter((rule) => rule.effect === 'after')
  .map(({ pattern }) => new RegExp(`^${pattern.source}`, 'di'));
const REACH = 130;

/** The word beside a number that says what befell those it counts, if one does. */
export function sufferedNearby(text: string, [start, end]: Span): Span | null {
  const from = Math.max(0, start - REACH);
  return firstOf(after, text.slice(end, end + REACH), end) ?? firstOf(before, text.slice(from, start), from);
}

function firstOf(patterns: readonly RegExp[], piece: string, offset: number): Span | null {
  for (const pattern of patterns) {
    const at = pattern.exec(piece)?.indices?.groups?.of;
    if (at) return [offset + at[0], offset + at[1]];
  }
  return null;
}
