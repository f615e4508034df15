import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { nastyText } from '../../text/nasty.ts';
import { findTimes, timeRules } from './index.ts';

/** A Wednesday afternoon. */
const PUBLISHED = '2023-05-03T14:02:00+01:00';

const show = (text: string, publishedAt: string | null): string[] =>
  findTimes(text, publishedAt).map(({ span, value, zone, clock }) =>
    [`${text.slice(...span)} = ${value ?? clock}`, ...(zone === null ? [] : [zone])].join(', '),
  );

const published: readonly (readonly [string, ...string[]])[] = [
  ['they said on Wednesday', 'Wednesday = 2023-05-03'],
  ['a blast on Thursday', 'Thursday = 2023-04-27'],
  ['will meet on Thursday', 'Thursday = 2023-05-04'],
  ['rain could fall before Tuesday', 'Tuesday = 2023-05-09'],
  ['woken by a bang on Tuesday', 'Tuesday = 2023-05-02'],
  ['last Wednesday', 'last Wednesday = 2023-04-26'],
  ['next Wednesday', 'next Wednesday = 2023-05-10'],
  ['late on Monday evening', 'Monday evening = 2023-05-01'],
  ['an overnight drone attack', 'overnight = 2023-05-02/2023-05-03'],
  ['two hours ago', 'two hours ago = 2023-05-03T12:02:00+01:00, +01:00'],
  ['three days ago', 'three days ago = 2023-04-30'],
  ['two weeks ago', 'two weeks ago = 2023-04-19~'],
  ['its invasion last year', 'last year = 2022'],
  ['last week', 'last week = 2023-04-24/2023-04-30'],
  ['around 2:30 a.m. in the city', '2:30 a.m. = 2023-05-03T02:30:00'],
  ['around 10 p.m. in the city', '10 p.m. = 2023-05-02T22:00:00'],
  ['shortly after 4 a.m. on Thursday', '4 a.m. on Thursday = 2023-04-27T04:00:00'],
  ['on Monday it began, at 3:40 a.m.', 'Monday = 2023-05-01', '3:40 a.m. = 2023-05-01T03:40:00'],
  ['at 1500 GMT', '1500 GMT = 2023-05-02T15:00:00+00:00, GMT'],
  ['at 9 a.m. Moscow time', '9 a.m. Moscow time = 2023-05-03T09:00:00+03:00, Moscow time'],
  ['at 9 a.m. local time', '9 a.m. local time = 2023-05-03T09:00:00, local time'],
  ['on Sept. 11', 'Sept. 11 = 2022-09-11'],
  ['the vote on June 8', 'June 8 = 2023-06-08'],
  ['Sunday, April 30', 'Sunday, April 30 = 2023-04-30'],
  ['since June', 'June = 2022-06'],
  ['at a World Press Freedom Day event', 'World Press Freedom Day = 2023-05-03'],
  ['since at least last spring', 'last spring = 2022-21'],
  ['from May 3 to May 5', 'May 3 to May 5 = 2023-05-03/2023-05-05'],
];

const unpublished: readonly (readonly [string, ...string[]])[] = [
  ['they said on Wednesday', 'Wednesday = cannot measure'],
  ['overnight, two hours ago', 'overnight = cannot measure', 'two hours ago = cannot measure'],
  ['around 2:30 a.m. in the city', '2:30 a.m. = cannot measure'],
  ['at a World Press Freedom Day event', 'World Press Freedom Day = XXXX-05-03'],
  ["on New Year's Eve", "New Year's Eve = XXXX-12-31"],
  ['on May 3', 'May 3 = XXXX-05-03'],
  ['on May 3, 2023', 'May 3, 2023 = 2023-05-03'],
  ['on 3 May 2023 at 9.30 a.m.', '3 May 2023 at 9.30 a.m. = 2023-05-03T09:30:00'],
  ['on 2023-05-03', '2023-05-03 = 2023-05-03'],
  ['on 25/12/2022 and 5/3/2023', '25/12/2022 = 2022-12-25', '5/3/2023 = 2023-XX-XX'],
  ['in March 2020', 'March 2020 = 2020-03'],
  ['in the summer of 2018', 'summer of 2018 = 2018-22'],
  ['a treaty in 2009', '2009 = 2009'],
  ['between 2017 and 2020', '2017 = 2017', '2020 = 2020'],
  ['from 2017–20', '2017–20 = 2017/2020'],
  ['in the 1990s', '1990s = 199X'],
];

const misses: readonly string[] = [
  'they may march 3 times',
  'for a second day, the second sun sat',
  'its third attack in six days',
  'Theresa May said so',
  'at 10 of 24 sites, 9/11, 24/7',
  'John 3:16',
  '2000 people and $2000',
  'on Black Friday',
  'over the past 24 hours',
  'days after a raid',
  'an overnight success',
  'Febtober 32, 99999',
];

for (const [text, ...expected] of published)
  test(`known date: ${text}`, () => assert.deepEqual(show(text, PUBLISHED), expected));
for (const [text, ...expected] of unpublished)
  test(`unknown date: ${text}`, () => assert.deepEqual(show(text, null), expected));
for (const text of misses) test(`no time: ${text}`, () => assert.deepEqual(show(text, PUBLISHED), []));

test('a publication date without a clock counts as that day', () => {
  assert.deepEqual(show('at 11 p.m.', '2023-05-03'), ['11 p.m. = 2023-05-03T23:00:00']);
  assert.deepEqual(show('on Wednesday', 'not a date'), ['Wednesday = cannot measure']);
});

test('the publication’s own zone gives its calendar day', () => {
  assert.deepEqual(show('today', '2023-05-03T23:30:00-04:00'), ['today = 2023-05-03']);
});

test('every row finds its example and leaves its look-alike', () => {
  for (const { pattern, matches, misses: alike, reason } of timeRules) {
    assert.match(matches, pattern);
    assert.doesNotMatch(alike, pattern, reason);
  }
});

const words = [
  'May ',
  '3',
  'on ',
  'Friday ',
  '2023',
  ' a.m. ',
  ':30',
  '9',
  '-',
  '/',
  'last ',
  'year ',
  'GMT',
  ', ',
  ' ago',
  '99',
  '\n',
];
const nasty = fc.oneof(
  nastyText(),
  fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((all) => all.join('')),
);

test('a publication at the end of the calendar is no clock', () => {
  assert.equal(findTimes('It rained on Friday.', '+275760-09-13T00:00:00Z')[0]?.clock, 'cannot measure');
});

test('spans are in range, in order and apart for any text and any date', () => {
  const date = fc.constantFrom(null, PUBLISHED, '2024-02-29', '0000-01-01', '+275760-09-13T00:00:00Z', 'x');
  fc.assert(
    fc.property(nasty, date, (text, publishedAt) => {
      let last = 0;
      for (const { span, value, clock } of findTimes(text, publishedAt)) {
        assert.ok(last <= span[0] && span[0] < span[1] && span[1] <= text.length);
        assert.equal(value === null, clock === 'cannot measure');
        last = span[1];
      }
    }),
    { numRuns: 500 },
  );
});
