import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Quantity } from '../../model/index.ts';
import { nastyText } from '../../text/nasty.ts';
import {
  exclusionRules,
  findQuantities,
  nothingRules,
  qualifierAfterRules,
  qualifierBeforeRules,
  sufferedRules,
  unitRules,
} from './index.ts';

const show = (text: string): string[] => findQuantities(text).map((found) => line(text, found));

function line(text: string, { span, value, upper, unit, qualifier, of }: Quantity): string {
  const number = [qualifier, value, upper === null ? '' : `to ${upper}`, unit ?? '']
    .filter((part) => part !== '')
    .join(' ');
  return `${text.slice(...span)} = ${number}${of ? ` of ${text.slice(...of)}` : ''}`;
}

const hits: readonly (readonly [string, ...string[]])[] = [
  ['They downed two drones before dawn', 'two = exact 2 of drones'],
  ['shot down 21 of the Arvanian drones overnight', '21 = exact 21 of Arvanian drones'],
  [
    'about $300 million in additional aid, including shells',
    'about $300 million = about 300000000 USD of additional aid',
  ],
  ['the 14-month conflict', '14-month = exact 14 month of conflict'],
  ['its third attack in six days', 'third = exact 3 ordinal of attack', 'six days = exact 6 day'],
  ['Third attack in six days', 'Third = exact 3 ordinal of attack', 'six days = exact 6 day'],
  [
    'Nobody was hurt, and there was no damage reported',
    'Nobody was hurt = exact 0 of hurt',
    'no damage = exact 0 of damage',
  ],
  ['no one was injured', 'no one was injured = exact 0 of injured'],
  ['spoke of between 50 and 60, some of them', 'between 50 and 60 = between 50 to 60'],
  ['10 to 20 ships', '10 to 20 = between 10 to 20 of ships'],
  ['100–150 people', '100–150 = between 100 to 150 of people'],
  ['$2 to $3 million', '$2 to $3 million = between 2000000 to 3000000 USD'],
  ['The death toll from the mine fire rose to 21', '21 = exact 21 of death toll'],
  ['it cost 2.5bn euros', '2.5bn euros = exact 2500000000 EUR'],
  ['a €5m grant', '€5m = exact 5000000 EUR'],
  ['pocketed £180,000 in bribes', '£180,000 = exact 180000 GBP of bribes'],
  ['dozens of people', 'dozens = at least 24 of people'],
  ['tens of thousands of protesters', 'tens of thousands = at least 20000 of protesters'],
  ['half a million people', 'half a million = exact 500000 of people'],
  ['two hundred and five men', 'two hundred and five = exact 205 of men'],
  ['a couple dozen bankers', 'a couple dozen = at least 24 of bankers'],
  ['several hundred men', 'several hundred = at least 200 of men'],
  ['twenty-one ships', 'twenty-one = exact 21 of ships'],
  ['a dozen soldiers', 'a dozen = exact 12 of soldiers'],
  ['as many as 40 homes', 'as many as 40 = at most 40 of homes'],
  ['no more than 40 homes', 'no more than 40 = at most 40 of homes'],
  ['fewer than 40 homes', 'fewer than 40 = less than 40 of homes'],
  ['20 or more boats', '20 or more = at least 20 of boats'],
  ['46 percent of voters', '46 percent = exact 46 percent of voters'],
  ['rose from 10 to 20 percent', '10 = exact 10', '20 percent = exact 20 percent'],
  ['80 millimetres of rain', '80 millimetres = exact 80 millimetre of rain'],
  ['some 400 metres short of the dam', 'some 400 metres = about 400 metre'],
  ['a 30-year-old man', '30-year-old = exact 30 age of man'],
  ['Lena Parrow, 58, denies it', '58 = exact 58 age'],
  ['killing at least 14 people and injuring 19', 'at least 14 = at least 14 of people', '19 = exact 19 of injuring'],
  ['Seven people died and 26 were hurt', 'Seven = exact 7 of people', '26 = exact 26 of hurt'],
  ['the death toll rose to 35', '35 = exact 35 of death toll'],
  ['admitted 63 injured, nine of them', '63 = exact 63 of injured', 'nine = exact 9'],
  ['one of the drones', 'one = exact 1 of drones'],
  ['one Belvian official said', 'one = exact 1 of Belvian official'],
  ['more than 2000 people in 2014', 'more than 2000 = more than 2000 of people'],
  ['12\ndrones', '12 = exact 12 of drones'],
];

const misses: readonly string[] = [
  'in 2023 and since the 1990s',
  'on May 3, 2023, and 4 June',
  'around 2:30 a.m. and at 1500 GMT',
  'call 555-867-5309',
  'one should ask who the one was',
  'told one another',
  'the first lady and the Second World War',
  'the G7 and an F-16',
  'since 9/11, around the clock, 24/7',
  'won 2-1',
  'one in five voters',
  'two-thirds of voters',
  'two hours ago',
  'no reports of casualties',
  'a one-sided, four-star farce',
  'under Article 5',
  'May fell in March',
];

for (const [text, ...expected] of hits) test(`counts: ${text}`, () => assert.deepEqual(show(text), expected));
for (const text of misses) test(`does not count: ${text}`, () => assert.deepEqual(show(text), []));

test('every row finds its example and leaves its look-alike', () => {
  for (const rule of [
    ...exclusionRules,
    ...nothingRules,
    ...qualifierBeforeRules,
    ...qualifierAfterRules,
    ...unitRules,
    ...sufferedRules,
  ]) {
    assert.match(rule.matches, rule.pattern);
    assert.doesNotMatch(rule.misses, rule.pattern, rule.reason);
  }
});

const piece = fc.constantFrom(
  'two ',
  '21',
  ',',
  '$',
  ' million',
  '-',
  '.',
  '\n',
  '’s ',
  'between ',
  ' and ',
  ' of',
  ' 10',
  '%',
  '🙂',
  'ß',
  ' people',
  '0',
  'one',
);
const nasty = fc.oneof(
  nastyText(),
  fc.array(piece, { maxLength: 40 }).map((all) => all.join('')),
);

test('spans are in range, in order and apart for any text', () => {
  fc.assert(
    fc.property(nasty, (text) => {
      let last = 0;
      for (const { span, of, value } of findQuantities(text)) {
        assert.ok(last <= span[0] && span[0] < span[1] && span[1] <= text.length);
        assert.ok(of === null || (of[0] < of[1] && of[1] <= text.length));
        assert.ok(Number.isFinite(value));
        last = span[1];
      }
    }),
    { numRuns: 500 },
  );
});
