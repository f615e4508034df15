import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { nastyText } from '../../text/nasty.ts';
import { approximationRules, attributionRules, doubtRules, findHedges, possibilityRules } from './index.ts';

const show = (text: string): string[] => findHedges(text).map(({ span, kind }) => `${text.slice(...span)} = ${kind}`);

const hits: readonly (readonly [string, ...string[]])[] = [
  ['The alleged attack', 'alleged = attribution'],
  ['was reportedly seen', 'reportedly = attribution'],
  ['the purported drone', 'purported = attribution'],
  ['a so-called referendum', 'so-called = attribution'],
  ['two suspected saboteurs', 'suspected = attribution'],
  ['footage that is said to show a boat', 'is said to = attribution'],
  ['Unverified video', 'Unverified = doubt'],
  ['which could not be independently verified', 'could not be independently verified = doubt'],
  ['has not been authenticated', 'has not been authenticated = doubt'],
  ['was unable to verify the footage', 'unable to verify = doubt'],
  ['none of those figures could be confirmed', 'could be confirmed = doubt'],
  ['The plot, if confirmed, would', 'if confirmed = doubt'],
  ['presented without evidence', 'without evidence = doubt'],
  ['it may fall, might fall and could fall', 'may = possibility', 'might = possibility', 'could = possibility'],
  ['appeared to show smoke', 'appeared to = possibility'],
  ['is believed to have fled', 'is believed to = possibility'],
  ['possibly, or likely', 'possibly = possibility', 'likely = possibility'],
  ['about $300 million', 'about = approximation'],
  ['around 2:30 a.m.', 'around = approximation'],
  ['some 200 people, nearly half a mile', 'some = approximation', 'nearly = approximation'],
  ['dozens of ships', 'dozens = approximation'],
];

const misses: readonly string[] = [
  'On May 3 and in the month of May, May was warm',
  'Theresa May said in May that',
  'it could not leave',
  'around the corner, around the clock',
  'talks about two islands',
  'stories about three men',
  'he alleged that it fell',
  'before they could strike',
  'he appeared in court',
  'some people',
  'with all his might he pushed',
  'a verified video',
];

for (const [text, ...expected] of hits) test(`hedged: ${text}`, () => assert.deepEqual(show(text), expected));
for (const text of misses) test(`plain: ${text}`, () => assert.deepEqual(show(text), []));

test('every row finds its example and leaves its look-alike', () => {
  for (const rule of [...approximationRules, ...attributionRules, ...doubtRules, ...possibilityRules]) {
    assert.match(rule.matches, rule.pattern);
    assert.doesNotMatch(rule.misses, rule.pattern, rule.reason);
  }
});

const words = [
  'may ',
  'May ',
  'could ',
  'not ',
  'be ',
  'verified',
  'about ',
  '3',
  'some ',
  'is ',
  'said ',
  'to ',
  'alleged ',
  'no ',
  '. ',
  '\n',
];
const nasty = fc.oneof(
  nastyText(),
  fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((all) => all.join('')),
);

test('spans are in range, in order and apart for any text', () => {
  fc.assert(
    fc.property(nasty, (text) => {
      let last = 0;
      for (const { span } of findHedges(text)) {
        assert.ok(last <= span[0] && span[0] < span[1] && span[1] <= text.length);
        last = span[1];
      }
    }),
    { numRuns: 500 },
  );
});
