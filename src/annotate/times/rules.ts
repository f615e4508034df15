import type { Rule } from '../../model/index.ts';
import { namedDays } from './days.ts';

/** How the words of a rule fix a time. Groups of its pattern (`count`, `unit`, `which`, `weekday`, `month`, `year`) fill it in. */
export type Reading =
  | {
      readonly kind:
        | 'night'
        | 'weekday'
        | 'ago'
        | 'around'
        | 'year'
        | 'years'
        | 'decade'
        | 'season'
        | 'month'
        | 'named day'
        | 'clock';
    }
  | { readonly kind: 'day'; readonly shift: number };

const row = (pattern: RegExp, effect: Reading, reason: string, [matches, misses]: [string, string]): Rule<Reading> => ({
  pattern,
  effect,
  reason,
  matches,
  misses,
});

const part = '(?: (?:morning|afternoon|evening|night))?';
const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
const names = Object.keys(namedDays).join('|').replaceAll('’', "[’']");
const numbers = 'an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,3}';
const year = '(?:1[5-9]|20)\\d\\d';
const yearEnd =
  '(?![\\d%]|[.,:/-]\\d|-?(?:strong|plus)| ?(?:people|men|women|children|homes|troops|soldiers|dead|miles?|km|kilomet|met(?:re|er)s|tons|tonnes|dollars|euros|pounds|hours|GMT|UTC)\\b)';
const yearStart =
  '(?<![\\d$€£#.,:/+-])\\b(?<!\\b(?:No\\.|about|than|least|over|nearly|some|to|Route|Room|Flight|Article) )';

/** What words other than calendar dates say of time. Each match is one time, its span the match. */
export const timeRules: readonly Rule<Reading>[] = [
  row(new RegExp(`\\b(?:${names})(?!\\p{L})`, 'u'), { kind: 'named day' }, 'the calendar fixes it', [
    'at a World Press Freedom Day event',
    'a world press day',
  ]),
  row(
    /\bovernight\b(?! (?:success|stay|sensation|delivery|bag|train|bus|flight|camp))|\blast night\b/i,
    { kind: 'night' },
    'the night before publication',
    ['an overnight drone attack', 'an overnight success'],
  ),
  row(/\bthe day before yesterday\b/i, { kind: 'day', shift: -2 }, 'two days back', [
    'the day before yesterday',
    'the day before',
  ]),
  row(new RegExp(`(?<!before )\\byesterday${part}\\b`, 'i'), { kind: 'day', shift: -1 }, 'one day back', [
    'he said yesterday',
    'the day before yesterday',
  ]),
  row(
    /\btoday\b(?!['’]s\b)|\btonight\b|\bthis (?:morning|afternoon|evening)\b/i,
    { kind: 'day', shift: 0 },
    'the day of publication',
    ['said this afternoon', 'today’s youth'],
  ),
  row(new RegExp(`\\btomorrow${part}\\b`, 'i'), { kind: 'day', shift: 1 }, 'one day on', [
    'will vote tomorrow',
    'tomorrows',
  ]),
  row(
    new RegExp(
      `(?<!\\b(?:Black|Good|Super|Ash|Cyber|Palm|Bloody|Holy|Fat|Shrove|Easter|Giving|Maundy) )\\b(?:(?<which>last|next|this|past|coming) )?(?<weekday>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\\b${part}(?! (?:Times|Telegraph|Mirror|Mail|Express|School|Night Live|Post|Herald))`,
    ),
    { kind: 'weekday' },
    'a weekday is the latest one, or the next where the words look ahead',
    ['said on Wednesday that', 'on Black Friday'],
  ),
  row(
    new RegExp(`\\b(?<count>${numbers}) (?<unit>minute|hour|day|week|month|year|decade)s? ago\\b`, 'i'),
    { kind: 'ago' },
    'counted back from publication',
    ['two hours ago', 'hours ago'],
  ),
  row(
    /(?<!\b(?:the|over|a|its|his|her|their) )\b(?<which>last|this|next) (?<unit>week|weekend|month|year)\b(?!-)/i,
    { kind: 'around' },
    'the calendar unit at, before or after publication',
    ['its invasion last year', 'over the last year'],
  ),
  row(
    new RegExp(`\\b(?<season>[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)(?: of|,)? (?<year>${year})\\b`),
    { kind: 'season' },
    'a season of a named year',
    ['in the summer of 2018', 'a fall of 20 points'],
  ),
  row(
    /(?<!\bthe )\b(?<which>last|this|next) (?<season>spring|summer|autumn|fall|winter)\b/i,
    { kind: 'season' },
    'the season before, at or after publication',
    ['since at least last spring', 'the last summer'],
  ),
  row(
    new RegExp(
      `(?<=\\b(?:in|(?<since>since)|until|till|by|during|from|through|before|after|of|early|late|mid|between|and) |[Mm]id-|(?<which>last|next|this) )(?<month>${months})\\b(?!,? (?:\\d|\\p{Lu}\\p{Ll}))(?!['’]s\\b)`,
      'u',
    ),
    { kind: 'month' },
    'a month without year or day, after a word that takes one: May and March are also words',
    ['has risen since January', 'it may in time march on'],
  ),
  row(
    new RegExp(`${yearStart}(?<from>${year})[-–](?<to>${year}|\\d\\d)\\b${yearEnd}`),
    { kind: 'years' },
    'years from and to',
    ['from 2017-2020', '2017-180'],
  ),
  row(/\b(?<decade>(?:1[5-9]|20)\d)0s\b/, { kind: 'decade' }, 'ten years', ['in the 1990s', 'in 1990']),
  row(
    new RegExp(`${yearStart}(?<year>${year})\\b(?!s\\b)${yearEnd}`),
    { kind: 'year' },
    'four digits that count nothing',
    ['a treaty in 2009', 'more than 2009 letters'],
  ),
  row(/\b(?<hour>[01]\d|2[0-3])(?<minute>[0-5]\d)(?= ?(?:GMT|UTC)\b)/, { kind: 'clock' }, 'agency time of day', [
    'at 1500 GMT',
    'at 1500 metres',
  ]),
];
