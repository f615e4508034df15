import type { Span } from '../../model/index.ts';
import { matches } from '../../text/index.ts';
import { moneyScales, plurals, scales, shortScales, small } from './words.ts';

/** A number where it stands. `span` holds the currency sign before it; `open` marks "dozens", which has no upper end. */
export interface NumberAt {
  readonly span: Span;
  readonly value: number;
  readonly scale: number;
  readonly sign: string | null;
  readonly open: boolean;
}

/** Source of white space inside an expression: blanks, or a line break of hard-wrapped text (no capital follows). */
export const gap = String.raw`(?:[^\S\n]{1,3}|[^\S\n]?\n(?=(?-i:[a-z\d$€£])))`;

const any = (words: Readonly<Record<string, number>>): string => Object.keys(words).join('|');

const sign = String.raw`(?<sign>(?:US|CA|AU|NZ|HK|C|A)?\$|[€£¥₽₴₹₩₪₺]|(?-i:USD|EUR|GBP|UAH|RUB|CHF|INR)(?=[^\S\n]))[^\S\n]?`;
const start = String.raw`(?<![\p{L}\p{N}_][.,:/'’]?|\p{L}[-–‑]|[#@&$€£])`;
const scale = String.raw`(?:(?:-|${gap})(?:${any(scales)})\b|${gap}?(?:${any(shortScales)})\b)`;
const digits = String.raw`(?:\d{1,3}(?:,\d{3}){1,5}|\d{1,15})(?:\.\d{1,6})?${scale}?`;
const money = String.raw`${sign}(?:\d{1,3}(?:,\d{3}){1,5}|\d{1,15})(?:\.\d{1,6})?(?:${scale}|(?:${any(moneyScales)})\b)?`;
const word = `(?:${any(small)}|${any(scales)})`;
const join = `(?:-|${gap}|(?<=hundred|thousand|million)${gap}and${gap})`;
const spelled = String.raw`(?:half${gap}an?${gap}|an?${gap})(?:${any(scales)})\b|${word}\b(?:${join}${word}\b){0,7}`;
const few = String.raw`(?:several|(?:a${gap})?(?:few|couple(?:${gap}of)?))${gap}(?:${any(scales)})\b`;
const many = String.raw`(?:${any(plurals)})(?:${gap}of${gap}(?:thousands|millions|billions))?\b`;

const NUMBER = new RegExp(
  `${start}(?:${money}|${digits}|(?<many>${few}|${many})|${spelled})(?![\\p{N}_]|[.,:/]\\d)`,
  'giu',
);

/** Every number of a text, in digits or words, with its scale: "21", "$300 million", "twenty-one", "dozens". */
export function numbersIn(text: string): NumberAt[] {
  return matches(NUMBER, text).map((match) => {
    const { sign = null, many } = match.groups ?? {};
    const { value, scale } = many ? valueOfMany(many) : valueOfNumber(match[0].slice(sign?.length ?? 0));
    return { span: [match.index, match.index + match[0].length], value, scale, sign, open: many !== undefined };
  });
}

/** What a number is worth, read left to right: "two hundred and five thousand" is (2 × 100 + 5) × 1000. */
function valueOfNumber(number: string): { value: number; scale: number } {
  const parts = number.toLowerCase().match(/[\d,.]+|\p{L}+/gu) ?? [];
  let [total, current, scale] = [0, 0, 1];
  for (const part of parts) {
    const times = scales[part] ?? shortScales[part] ?? moneyScales[part];
    if (times === undefined) current += plainValue(part);
    else if (times < 1e3) current = (current || 1) * times;
    else [total, current] = [total + (current || 1) * times, 0];
    scale = times === undefined ? scale : times;
  }
  return { value: rounded(total + current), scale };
}

const plainValue = (part: string): number =>
  part === 'half' ? 0.5 : (small[part] ?? (Number(part.replaceAll(',', '')) || 0));

/** Cuts the noise of floating point: 1.1 million is 1100000. */
const rounded = (value: number): number => Number(value.toPrecision(15));

/** "Tens of thousands" is 20 × 1000, "a few hundred" like "hundreds" at least two of them. */
function valueOfMany(words: string): { value: number; scale: number } {
  const parts = words.toLowerCase().split(/\s+/);
  const isFew = !parts.some((part) => part in plurals);
  const factors = parts.map((part, i) => (i === 0 ? plurals[part] : scales[part.replace(/s$/, '')]) ?? 1);
  return { value: factors.reduce((product, factor) => product * factor, isFew ? 2 : 1), scale: 1 };
}
