import type { Anchor } from './anchor.ts';
import { namedDays } from './days.ts';
import { ago, around, night, season, seasonAround, years } from './relative.ts';
import { type Against, dayOfMonth, monthOf, weekdayOf } from './resolve.ts';
import type { Reading } from './rules.ts';

type Groups = Readonly<Record<string, string | undefined>>;

/** What a phrase resolves to: EDTF or null, a day where it is one, and whether the words alone fixed it. */
export interface Resolved {
  readonly value: string | null;
  readonly day: Temporal.PlainDate | null;
  readonly byText: boolean;
}

const weekdays = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
const months = 'january february march april may june july august september october november december'.split(' ');
const dayByName = new Map(Object.entries(namedDays).map(([name, day]) => [plain(name), day]));

function plain(name: string): string {
  return name.replaceAll("'", '’').toLowerCase();
}

const fixed = (value: string | null): Resolved => ({ value, day: null, byText: true });
const counted = (value: string | null): Resolved => ({ value, day: null, byText: false });
const dated = (day: Temporal.PlainDate | null): Resolved => ({ value: day?.toString() ?? null, day, byText: false });

/** Resolves the words of one rule. Where they need the publication and it is unknown, the value is null. */
export function resolvePhrase(
  reading: Reading,
  words: string,
  against: Against & { readonly groups: Groups },
): Resolved {
  const { groups } = against;
  switch (reading.kind) {
    case 'named day':
      return namedDay(words, against);
    case 'weekday':
      return dated(weekdayOf(indexIn(weekdays, groups.weekday), groups.which ?? null, against));
    case 'month':
      return counted(monthOf(indexIn(months, groups.month), groups.which ?? groups.since ?? null, against));
    case 'year':
      return fixed(groups.year ?? null);
    case 'years':
      return fixed(years(groups.from ?? '', groups.to ?? ''));
    case 'decade':
      return fixed(`${groups.decade}X`);
    case 'season':
      if (groups.year) return fixed(season(groups.season ?? '', Number(groups.year)));
      return byAnchor(reading, against);
    default:
      return byAnchor(reading, against);
  }
}

const indexIn = (names: readonly string[], name = ''): number => names.indexOf(name.toLowerCase()) + 1;

function byAnchor(reading: Reading, { anchor, groups }: { anchor: Anchor | null; groups: Groups }): Resolved {
  const { count = '', unit = '', which = '' } = groups;
  if (!anchor) return counted(null);
  if (reading.kind === 'day') return dated(anchor.date.add({ days: reading.shift }));
  if (reading.kind === 'night') return counted(night(anchor));
  if (reading.kind === 'season') return counted(seasonAround(which, groups.season ?? '', anchor));
  return counted(reading.kind === 'ago' ? ago(count, unit, anchor) : around(which, unit.toLowerCase(), anchor));
}

/** "World Press Freedom Day": month and day by the text, the year nearest to publication where that is known. */
function namedDay(words: string, against: Against): Resolved {
  const monthAndDay = dayByName.get(plain(words)) ?? '';
  const [month = 0, day = 0] = monthAndDay.split('-').map(Number);
  const date = dayOfMonth({ month, day, weekday: null }, against);
  return date ? dated(date) : fixed(`XXXX-${monthAndDay}`);
}
