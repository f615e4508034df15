import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { LinkedSpeaker } from '../../model/index.ts';
import { joinSpeakers } from './across.ts';
import { isNear } from './alike.ts';
import { body, reportOf, type Someone, speakersOf } from './example.test-helper.ts';
import { nothingSettled, settle } from './settled.ts';

const person = (name: string, party: string | null = null): Someone => ({ name, party });
const same = (id: string): string => id;

/** Each of these in a story of its own. */
const alone = (...people: readonly Someone[]): readonly LinkedSpeaker[] =>
  people.flatMap((each, i) => speakersOf([reportOf(String(i).repeat(16), each)]));
const across = (...people: readonly Someone[]) => joinSpeakers(alone(...people), nothingSettled, same);

/** Why the first may be the others; the others that it surely is are left out. */
function reasonsOf(...people: readonly Someone[]): readonly string[] {
  const speakers = across(...people);
  return speakers.suggestionsFor(speakers.all[0]!).map(({ reason }) => reason);
}

test('over stories a full name and a party are one speaker, and so is a body by its own words', () => {
  assert.equal(across(person('Tomas Verrin', 'Ostrenia'), person('Thomas Verrin', 'Ostrenia')).all.length, 2);
  assert.equal(across(person('Tomas Verrin', 'Ostrenia'), person('Tomas Verrin', 'Ostrenia')).all.length, 1);
  assert.equal(across(body('Strait Observer Mission'), body('Strait Observer Mission', 'Ostrenia')).all.length, 1);
  assert.equal(
    across(body('Ministry of Defence', 'Maravia'), body('Maravian Defense Ministry', 'Maravia')).all.length,
    1,
  );
});

const apart: readonly (readonly [reason: string, a: Someone, b: Someone])[] = [
  ['the same name', person('John Smith', 'Maravia'), person('John Smith', 'Ostrenia')],
  ['the same name', person('John Smith'), person('John Smith')],
  ['the same name', body('Health Ministry', 'Maravia'), body('Health Ministry')],
  ['nearly the same name', person('Tomas Verrin'), person('Tomas Verrins')],
  ['nearly the same name', person('Sandra Oakes'), person('Xandra Oakes')],
  ['the letters of the name', body('NHRA'), body('Northern Harbour Relief Agency')],
  ['the letters of the name', body('NHRA'), body('Northern Harbour Relief Agency for the Coast')],
  ['the same surname', person('Smith'), person('John Smith', 'Maravia')],
  ['the same surname', person('J. Smith'), person('John Smith')],
  ['part of the name', body('Observer Mission'), body('Strait Observer Mission')],
];
for (const [reason, a, b] of apart)
  test(`may be one, ${reason}: ${JSON.stringify([a, b])}`, () => {
    assert.deepEqual(reasonsOf(a, b), [reason]);
    assert.deepEqual(reasonsOf(b, a), [reason]);
  });

const strangers: readonly (readonly [Someone, Someone])[] = [
  [person('Marta Quill'), person('Ilse Quill')],
  [person('Smith', 'Maravia'), person('John Smith', 'Ostrenia')],
  [body('Health Ministry', 'Maravia'), body('Health Ministry', 'Ostrenia')],
  [body('NHRA'), body('Northern Relief Agency')],
  [body('Court'), body('Supreme Court')],
];
for (const pair of strangers)
  test(`nothing alike: ${JSON.stringify(pair)}`, () => assert.deepEqual(reasonsOf(...pair), []));

test('a person settles it: one joins them, two takes the suggestion away', () => {
  const speakers = alone('John Smith', 'Smith');
  const [p, q] = ['0', '1'].map((hash) => `${hash.repeat(16)}/e0`);
  const one = joinSpeakers(speakers, settle([{ op: 'same', p: p!, q: q! }]), same);
  assert.deepEqual([one.all.length, one.all[0]!.name], [1, 'John Smith']);
  const two = joinSpeakers(speakers, settle([{ op: 'apart', p: p!, q: q! }]), same);
  assert.deepEqual([two.all.length, two.suggestionsFor(two.all[0]!)], [2, []]);
});

test('one letter is a slip in a long word alone', () => {
  assert.ok(isNear('verrin', 'verin') && isNear('verrin', 'verrins') && isNear('verrin', 'varrin'));
  assert.ok(!isNear('verrin', 'varrim') && !isNear('dan', 'ian') && !isNear('verrin', 'verrinas'));
});

test('the same speakers in every order of the stories', () => {
  const anybody = fc.constantFrom<Someone>(
    ...[person('John Smith', 'Maravia'), person('John Smith'), 'Smith', person('John Smith', 'Ostrenia')],
    ...[
      body('NHRA'),
      body('Northern Harbour Relief Agency'),
      body('Health Ministry'),
      body('Health Ministry', 'Maravia'),
    ],
  );
  fc.assert(
    fc.property(fc.array(anybody, { minLength: 2, maxLength: 8 }), (people) => {
      const speakers = alone(...people);
      const told = (given: readonly LinkedSpeaker[]) => {
        const { all, suggestionsFor } = joinSpeakers(given, nothingSettled, same);
        return all.map((each) => [each, suggestionsFor(each)]);
      };
      assert.deepEqual(told(speakers.toReversed()), told(speakers));
    }),
    { numRuns: 100, seed: 1 },
  );
});
