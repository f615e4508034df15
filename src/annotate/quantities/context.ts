import type { Qualifier, Rule } from '../../model/index.ts';
import { canMatch, quick } from '../../text/index.ts';
import { gap } from './numbers.ts';
import { qualifierAfterRules, qualifierBeforeRules } from './qualifiers.ts';
import { type Unit, unitRules } from './units.ts';

/** What stands beside a number, with the span it reaches to. */
export interface Beside<Found> {
  readonly found: Found;
  readonly at: number;
}

const LONGEST_BEFORE = 48;

const before = compile(qualifierBeforeRules, (source) => `(?:${source})(?:${gap}(?:the|an?|some|another))?${gap}$`);
const after = compile(qualifierAfterRules, (source) => `(?:-|${gap})?(?:${source})`, 'y');
const unitAfter = compile(unitRules, (source) => `(?:-|‑|${gap})?(?:${source})(?!\\p{L})`, 'y');

function compile<Effect>(rules: readonly Rule<Effect>[], source: (pattern: string) => string, sticky = '') {
  return rules.map(({ pattern, effect }) => ({
    effect,
    pattern: new RegExp(source(pattern.source), `${pattern.flags.replace('u', '')}u${sticky}`),
  }));
}

/** The qualifier that ends where a number starts, and where it begins. */
export function qualifierBefore(text: string, start: number): Beside<Qualifier> | null {
  const from = Math.max(0, start - LONGEST_BEFORE);
  const piece = text.slice(from, start);
  for (const { pattern, effect } of before) {
    const match = pattern.exec(piece);
    if (match) return { found: effect, at: from + match.index };
  }
  return null;
}

function firstAt<Effect>(rules: ReturnType<typeof compile<Effect>>, text: string, at: number): Beside<Effect> | null {
  for (const { pattern, effect } of rules) {
    pattern.lastIndex = at;
    if (pattern.test(text)) return { found: effect, at: pattern.lastIndex };
  }
  return null;
}

/** The qualifier that begins where a number ends ("20 or more"), and where it ends. */
export const qualifierAfter = (text: string, end: number): Beside<Qualifier> | null => firstAt(after, text, end);

/** The unit that begins where a number ends ("14-month", "46 percent"), and where it ends. */
export const unitAt = (text: string, end: number): Beside<Unit> | null => firstAt(unitAfter, text, end);

/** The text with passages blanked out, letter for letter, so that offsets stay. */
export const blank = (text: string, patterns: readonly RegExp[]): string =>
  patterns.reduce(
    (left, pattern) =>
      canMatch(pattern, left) ? left.replace(quick(pattern), (found) => '\0'.repeat(found.length)) : left,
    text,
  );
