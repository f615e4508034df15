import type { Qualifier, Quantity, Span } from '../../model/index.ts';
import { blank, qualifierAfter, qualifierBefore, unitAt } from './context.ts';
import { countedWords } from './counted.ts';
import { exclusionRules } from './exclusions.ts';
import { findNothing } from './nothing.ts';
import { type NumberAt, numbersIn } from './numbers.ts';
import { findOrdinals } from './ordinals.ts';
import { joinRanges, type Measured } from './ranges.ts';
import { sufferedNearby } from './suffered.ts';
import { signs, type Unit } from './units.ts';

export { exclusionRules } from './exclusions.ts';
export { nothingRules } from './nothing.ts';
export { qualifierAfterRules, qualifierBeforeRules } from './qualifiers.ts';
export { sufferedRules } from './suffered.ts';
export { unitRules } from './units.ts';

const skipped = exclusionRules.map(({ pattern }) => new RegExp(pattern, `${pattern.flags}g`));

/**
 * Every number that counts or measures something, in text order, without overlaps. The span runs from the qualifier to
 * the unit ("about $300 million", "14-month"); `of` is the words counted. `value` is in `unit`: ISO 4217 codes for
 * money, "percent", "month", "metre", "age" (years of life), "ordinal" ("third attack"); null for a plain count.
 * "Nobody was hurt" has the value 0 and `of` the word for what did not happen. Dates, years, clock times, names
 * ("G7", "F-16"), votes and fractions are not quantities.
 */
export function findQuantities(text: string): Quantity[] {
  const clean = blank(text, skipped);
  const counts = joinRanges(
    clean,
    numbersIn(clean).flatMap((number) => measure(clean, number)),
  ).flatMap((found) => finish(clean, found));
  return withoutOverlaps([...findNothing(text), ...counts, ...findOrdinals(clean)]);
}

/** A number with its unit; none where letters follow that are no unit ("3D", "four-star"). */
function measure(text: string, number: NumberAt): Measured[] {
  const { span, sign, value } = number;
  const unit = sign ? null : unitAt(text, span[1]);
  const end = unit?.at ?? span[1];
  if (!unit && /^(?:\p{L}|[-‑](?!(?:plus|odd|some)\b)\p{L})/u.test(text.slice(end, end + 6))) return [];
  const known = sign ? money(sign) : (unit?.found ?? age(text, number));
  return [
    { number, span: [span[0], end], value, upper: null, unit: known, isHyphened: isHyphen(text, span[1], unit?.at) },
  ];
}

const money = (sign: string): Unit => ({ unit: signs[sign.toUpperCase()] ?? sign, group: 'money' });

const isHyphen = (text: string, at: number, unit: number | undefined): boolean =>
  unit !== undefined && /[-‑]/.test(text.charAt(at));

/** "Leonard Pryce, 58, denies": two digits between commas after a name are years of life; so is "aged 58". */
function age(text: string, { span: [start, end], value }: NumberAt): Unit | null {
  const isAge =
    /^\d{1,3}$/.test(text.slice(start, end)) &&
    value < 120 &&
    (/\baged?\s$/.test(text.slice(Math.max(0, start - 8), start)) ||
      (/\p{Lu}[\p{L}’'-]+, $/u.test(text.slice(Math.max(0, start - 30), start)) && /[,.;]/.test(text.charAt(end))));
  return isAge ? { unit: 'age', group: 'age' } : null;
}

/** Adds qualifier and counted words. A bare "one" that counts nothing is a pronoun. */
function finish(text: string, { span: [start, end], value, upper, unit, number, isHyphened }: Measured): Quantity[] {
  const before = qualifierBefore(text, start);
  const after = before ? null : qualifierAfter(text, end);
  const span: Span = [before?.at ?? start, after?.at ?? end];
  const at = { join: unit && !isHyphened ? 'after a unit' : 'at once', many: value !== 1 && !isHyphened } as const;
  const of = countedWords(text, span[1], at) ?? (unit ? null : sufferedNearby(text, span));
  if (!of && !unit && isPronoun(text, number.span)) return [];
  const said = before?.found ?? after?.found ?? (number.open ? 'at least' : 'exact');
  return [{ span, value, upper, unit: unit?.unit ?? null, qualifier: upper === null ? said : ranged(said), of }];
}

const isPronoun = (text: string, [start, end]: Span): boolean =>
  /^one$/i.test(text.slice(start, end)) && !/^\s(?:of|was|is)\s/.test(text.slice(end, end + 5));

const ranged = (said: Qualifier): Qualifier => (said === 'exact' ? 'between' : said);

function withoutOverlaps(found: readonly Quantity[]): Quantity[] {
  const kept: Quantity[] = [];
  for (const next of found.toSorted((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1])) {
    if ((kept.at(-1)?.span[1] ?? 0) <= next.span[0]) kept.push(next);
  }
  return kept;
}
