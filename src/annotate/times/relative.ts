import type { Anchor } from './anchor.ts';
import { pad } from './resolve.ts';

const numbers = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');

const countOf = (word: string): number => numbers.indexOf(word) + 1 || Number.parseInt(word, 10) || 1;

/**
 * "Two hours ago" as EDTF, as exact as its unit: minutes and hours give a clock time with the offset of publication,
 * days a day, weeks a day that is approximate ("~"), months a month, years a year, decades an approximate year.
 */
export function ago(count: string, unit: string, { at, date, offset }: Anchor): string | null {
  const n = countOf(count.toLowerCase());
  switch (unit.toLowerCase()) {
    case 'minute':
      return clock(at.subtract({ minutes: n }), offset);
    case 'hour':
      return clock(at.subtract({ hours: n }), offset);
    case 'day':
      return date.subtract({ days: n }).toString();
    case 'week':
      return `${date.subtract({ weeks: n })}~`;
    case 'month':
      return date.subtract({ months: n }).toPlainYearMonth().toString();
    case 'year':
      return String(date.year - n);
    default:
      return `${date.year - 10 * n}~`;
  }
}

/** A clock time in EDTF, to the minute; without an offset where none is known. */
export const clock = (at: Temporal.PlainDateTime, offset: string | null): string =>
  `${at.toString({ smallestUnit: 'minute' })}:00${offset ?? ''}`;

/** "Last week", "this year", "next month" as EDTF: weeks from Monday and weekends as intervals of days. */
export function around(which: string, unit: string, { date }: Anchor): string | null {
  const shift = { last: -1, this: 0, next: 1 }[which.toLowerCase()] ?? 0;
  if (unit === 'year') return String(date.year + shift);
  if (unit === 'month') return date.add({ months: shift }).toPlainYearMonth().toString();
  const monday = date.subtract({ days: date.dayOfWeek - 1 }).add({ weeks: shift });
  return unit === 'week' ? interval(monday, 6) : interval(monday.add({ days: 5 }), 1);
}

const interval = (from: Temporal.PlainDate, days: number): string => `${from}/${from.add({ days })}`;

/** "Overnight" and "last night": the night to the day of publication, as an interval of two days. */
export const night = ({ date }: Anchor): string => interval(date.subtract({ days: 1 }), 1);

const seasons = ['spring', 'summer', 'autumn', 'winter'];

/** A season as EDTF level 1: 21 spring, 22 summer, 23 autumn, 24 winter (northern, winter by the year it begins in). */
export function season(name: string, year: number): string {
  return `${year}-${21 + seasons.indexOf(name.toLowerCase().replace('fall', 'autumn'))}`;
}

/** "Last spring": the latest spring that had begun and ended by publication; "next", the first to begin after it. */
export function seasonAround(which: string, name: string, { date }: Anchor): string {
  const begins = [3, 6, 9, 12][seasons.indexOf(name.toLowerCase().replace('fall', 'autumn'))] ?? 3;
  const isOver = date.month >= begins + 3;
  const isAhead = date.month < begins;
  const shift = { last: isOver ? 0 : -1, next: isAhead ? 0 : 1 }[which.toLowerCase()] ?? 0;
  return season(name, date.year + shift);
}

/** Years from and to: "2017-20" is 2017/2020. Null where they run backwards. */
export function years(from: string, to: string): string | null {
  const end = to.length === 2 ? from.slice(0, 2) + to : to;
  return Number(from) < Number(end) ? `${from}/${end}` : null;
}

export const monthDay = (month: number, day: number): string => `XXXX-${pad(month)}-${pad(day)}`;
