import type { Anchor } from './anchor.ts';

type Day = Temporal.PlainDate;

/** What times are resolved against: the publication (null where unknown), and whether the words look ahead. */
export interface Against {
  readonly anchor: Anchor | null;
  readonly ahead: boolean;
}

/** The day, null for one that no calendar has. Years outside 1000 to 2999 are taken for misreadings. */
export function dayOf(year: number, month: number, day: number): Day | null {
  if (year < 1000 || year > 2999) return null;
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
  } catch {
    return null;
  }
}

/**
 * A day of a month without its year: the one nearest to publication, days to come counting double; looking ahead, the first from there on. A weekday
 * beside it ("Sunday, April 30") picks among the years around.
 */
export function dayOfMonth({ month, day, weekday }: MonthDay, { anchor, ahead }: Against): Day | null {
  if (!anchor) return null;
  const around = [-1, 0, 1].map((shift) => dayOf(anchor.date.year + shift, month, day)).filter((date) => date !== null);
  const fitting = around.filter((date) => weekday === null || date.dayOfWeek === weekday);
  const open = (fitting.length > 0 ? fitting : around).filter((date) => !ahead || daysFrom(anchor.date, date) >= 0);
  return nearest(open, anchor.date);
}

export interface MonthDay {
  readonly month: number;
  readonly day: number;
  readonly weekday: number | null;
}

const daysFrom = (a: Day, b: Day): number => a.until(b, { largestUnit: 'day' }).days;

/** Nearness to publication; days to come count double, since news tells mostly of the past. */
const nearest = (dates: readonly Day[], to: Day): Day | null =>
  dates.toSorted((a, b) => distance(daysFrom(to, a)) - distance(daysFrom(to, b)))[0] ?? null;

const distance = (ahead: number): number => (ahead > 0 ? 2 * ahead : -ahead);

/**
 * A weekday in news is the latest one up to publication; looking ahead, the first from there on. "Next" and "coming" mean
 * after the day of publication, "last" before it.
 */
export function weekdayOf(weekday: number, which: string | null, { anchor, ahead }: Against): Day | null {
  if (!anchor) return null;
  const { date } = anchor;
  const back = (date.dayOfWeek - weekday + 7) % 7;
  if (which === 'next' || which === 'coming') return date.add({ days: 7 - back });
  if (which === 'last' || which === 'past') return date.subtract({ days: back || 7 });
  return ahead ? date.add({ days: (7 - back) % 7 }) : date.subtract({ days: back });
}

/** A month without a year, by the same nearness; after "last" and "since" always past, looking ahead never. EDTF "2023-04". */
export function monthOf(month: number, which: string | null, { anchor, ahead }: Against): string | null {
  if (!anchor) return null;
  const { year, month: now } = anchor.date;
  const isAhead = which === 'next' || (ahead && which === null);
  const isPast = which === 'last' || which === 'since';
  const open = [-1, 0, 1]
    .map((shift) => 12 * shift + month - now)
    .filter((at) => (isAhead ? at >= 0 : !isPast || at <= 0));
  const at = open.toSorted((a, b) => distance(a) - distance(b)).find((months) => which !== 'last' || months < 0) ?? 0;
  return `${year + Math.floor((now - 1 + at) / 12)}-${pad(month)}`;
}

export const pad = (number: number): string => String(number).padStart(2, '0');
