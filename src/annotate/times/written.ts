import type { Anchor } from './anchor.ts';
import type { Calendar, Written } from './calendar.ts';
import type { Resolved } from './phrases.ts';
import { clock, monthDay } from './relative.ts';
import { type Against, dayOf, dayOfMonth, pad, weekdayOf } from './resolve.ts';

const DIGITS = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;

/** Resolves a calendar date. A date in digits that could be read two ways keeps its year alone ("2023-XX-XX"). */
export function resolveCalendar({ start, end }: Calendar, words: string, against: Against): Resolved {
  const digits = DIGITS.exec(words);
  if (digits) return inDigits(digits.slice(1).map(Number));
  const first = resolveWritten(start, against);
  if (!end || start.hour !== null) return first;
  const last = resolveWritten({ ...end, year: end.year ?? first.day?.year ?? null }, against);
  return { ...first, value: first.day && last.day ? `${first.value}/${last.value}` : null, day: null };
}

function inDigits([a = 0, b = 0, year = 0]: readonly number[]): Resolved {
  if (a <= 12 && b <= 12 && a !== b) return { value: `${year}-XX-XX`, day: null, byText: true };
  const day = a > 12 ? dayOf(year, b, a) : dayOf(year, a, b);
  return { value: day?.toString() ?? null, day, byText: true };
}

function resolveWritten({ year, month, day, weekday }: Written, against: Against): Resolved {
  if (month !== null && day === null)
    return { value: year === null ? null : `${year}-${pad(month)}`, day: null, byText: true };
  if (month !== null && day !== null && year !== null) return dated(dayOf(year, month, day), true);
  if (month !== null && day !== null) {
    if (!against.anchor) return { value: monthDay(month, day), day: null, byText: true };
    return dated(dayOfMonth({ month, day, weekday }, against), false);
  }
  return dated(weekday === null ? null : weekdayOf(weekday, null, against), false);
}

const dated = (day: Temporal.PlainDate | null, byText: boolean): Resolved => ({
  value: day?.toString() ?? null,
  day,
  byText,
});

/** The latest time up to publication at which a clock showed this; looking ahead, the first from there on. */
export function dayOfClock(time: Temporal.PlainTime, { anchor, ahead }: { anchor: Anchor | null; ahead: boolean }) {
  if (!anchor) return null;
  const isLater = Temporal.PlainTime.compare(time, anchor.at.toPlainTime()) > 0;
  if (ahead) return isLater ? anchor.date : anchor.date.add({ days: 1 });
  return isLater ? anchor.date.subtract({ days: 1 }) : anchor.date;
}

/** A day with its clock time in EDTF. */
export const withClock = (day: Temporal.PlainDate, time: Temporal.PlainTime, offset: string | null): string =>
  clock(day.toPlainDateTime(time), offset);

/** The clock of a written time; null where it has none. Midnight has none: it belongs to two days. */
export function timeOf({ hour, minute }: Written, words: string): Temporal.PlainTime | null {
  if (hour === null || /midnight/i.test(words)) return null;
  return Temporal.PlainTime.from({ hour, minute: minute ?? 0 });
}
