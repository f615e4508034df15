import type { Component, ParsedComponents, ParsedResult } from 'chrono-node';
import * as english from 'chrono-node/en';
import type { Span } from '../../model/index.ts';
import { matches } from '../../text/index.ts';

/** A calendar date or clock time as it is written, before it is resolved. Months from 1, weekdays from Monday = 1. */
export interface Written {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly weekday: number | null;
  readonly hour: number | null;
  readonly minute: number | null;
  readonly offset: number | null;
}

export interface Calendar {
  readonly span: Span;
  readonly start: Written;
  readonly end: Written | null;
}

/** Longest piece read at once: chrono-node takes quadratic time on some texts. */
const CHUNK = 1_000;
const PIECE = new RegExp(String.raw`[^\n]{1,${CHUNK}}(?![^\s])|[^\n]{1,${CHUNK}}`, 'g');

const RELATIVE =
  /\b(?:ago|later|earlier|from now|last|past|next|this|in (?:an?|\d+|the)|within|now|today|tonight|yesterday|tomorrow|hence|few|couple)\b/i;
const DATE_WORDS = /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{L}{0,6}\b|\d{1,4}[/.-]\d{1,2}[/.-]\d/iu;
const CLOCK_WORDS = /\d\s?[ap]\.?m\b|o['’]clock|noon|midnight|\d:\d{2}/i;
const BEFORE_CLOCK =
  /\b(?:at|around|about|by|before|after|since|until|till|from|between|and|to|reads?|read|approximately|past)\s(?:about\s|around\s)?$/i;
const MONTH_IN_LOWER_CASE = /\b(?:may|march|mar|jan|dec|sun|sat)\b/;

/**
 * Calendar dates and clock times of a text, read with chrono-node. Its readings of relative words, bare weekdays, bare
 * months and small words ("may", "sat", "march", "at 5") are dropped: `rules.ts` reads those that are times.
 */
export function calendarIn(text: string): Calendar[] {
  const dated = matches(PIECE, text).filter(([piece]) => DATE_WORDS.test(piece) || CLOCK_WORDS.test(piece));
  return dated.flatMap((piece) =>
    english.casual.parse(piece[0], REFERENCE).flatMap((result) => accept(text, piece.index, result)),
  );
}

/** Only what is written is used, so the reference has no say in any result. */
const REFERENCE = { instant: new Date(0), timezone: 0 };

function accept(text: string, offset: number, { index, text: found, start, end }: ParsedResult): Calendar[] {
  const from = offset + index;
  const written = asWritten(start);
  if (
    RELATIVE.test(found) ||
    MONTH_IN_LOWER_CASE.test(found) ||
    !isWhole(found, written, text.slice(Math.max(0, from - 24), from))
  )
    return [];
  const head = /^(?:on|at|in)\s+/i.exec(found)?.[0].length ?? 0;
  const tail = /[\s,(]*$/.exec(found)?.[0].length ?? 0;
  return [{ span: [from + head, from + found.length - tail], start: written, end: end ? asWritten(end) : null }];
}

/** Whether enough is written for a time: a day of a month, a month of a year, or an unmistakable clock. */
function isWhole(found: string, { year, month, day, hour, weekday }: Written, before: string): boolean {
  if (month !== null && !DATE_WORDS.test(found)) return false;
  if (month !== null) return (year !== null || day !== null) && !/^\d{1,2}[/.-]\d{1,2}$/.test(found);
  if (hour === null || (weekday !== null && !/day\b/i.test(found))) return false;
  if (/[ap]\.?m\b|o['’]clock|noon|midnight/i.test(found)) return true;
  return CLOCK_WORDS.test(found) && (/^at\s/i.test(found) || weekday !== null || BEFORE_CLOCK.test(before));
}

function asWritten(parts: ParsedComponents): Written {
  const known = (name: Component): number | null => (parts.isCertain(name) ? parts.get(name) : null);
  const weekday = known('weekday');
  return {
    year: known('year'),
    month: known('month'),
    day: known('day'),
    weekday: weekday === 0 ? 7 : weekday,
    hour: known('hour'),
    minute: known('minute'),
    offset: known('timezoneOffset'),
  };
}
