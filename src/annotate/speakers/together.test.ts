import assert from 'node:assert/strict';
import { test } from 'node:test';
import { speakersOf } from './speakers.test-helper.ts';

test('two who are named side by side speak as one group, and "they" and "both men" are them', () => {
  const text =
    'Ilmar Brandt and Prime Minister Oru Vell denied it. They spoke in Gurras. Both men said no. Dov Hartnell wept.';
  const brandtAndVell = 'Ilmar Brandt and Oru Vell (group, no party)';
  assert.deepEqual(
    speakersOf(text, [
      ['Ilmar Brandt and Prime Minister Oru Vell', 'denied'],
      ['They', 'spoke'],
      ['Both men', 'said'],
      ['Dov Hartnell', 'wept'],
    ]),
    [brandtAndVell, brandtAndVell, brandtAndVell, 'Dov Hartnell (person, no party)'],
  );
});

test('"the two" are the two persons named last, "both countries" the two states', () => {
  const text =
    'Ilmar Brandt met Oru Vell in Gurras. The two said little. Norway wrote to Sweden. Both countries denied it.';
  assert.deepEqual(
    speakersOf(text, [
      ['The two', 'said'],
      ['Both countries', 'denied'],
    ]),
    ['Ilmar Brandt and Oru Vell (group, no party)', 'Norway and Sweden (group, no party)'],
  );
});

test('a pair without names that was spoken of is meant before persons with names', () => {
  const text = 'Ilmar Brandt met Oru Vell. Two officials denied it. The two said more.';
  assert.equal(
    speakersOf(text, [
      ['Two officials', 'denied'],
      ['The two', 'said'],
    ])[1],
    'Two officials (group, no party)',
  );
});
