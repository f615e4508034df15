import assert from 'node:assert/strict';
import { test } from 'node:test';
import { speakersOf } from './speakers.test-helper.ts';

test('what somebody is stands for the name before it, never for one named beside it', () => {
  const text =
    'Ilse Brandt has a word for the plan. The Liberal candidate denied that Oru Vell wrote it. The former mayor of Gurras added more.';
  assert.deepEqual(
    speakersOf(text, [
      ['The Liberal candidate', 'denied'],
      ['The former mayor of Gurras', 'added'],
    ]).map((who) => who.split(' (')[0]),
    ['Ilse Brandt', 'Ilse Brandt'],
  );
});

test('an epithet that was used of somebody without a name, or fits two, is left alone', () => {
  const introduced = 'Ilse Brandt met a Liberal candidate. The candidate denied it.';
  assert.equal(speakersOf(introduced, [['The candidate', 'denied']])[0], 'candidate (person, no party)');
  const two = 'Ilse Brandt was seen with Oru Vell, with Dov Hartnell and with a friend. The billionaire denied it.';
  assert.match(speakersOf(two, [['The billionaire', 'denied']])[0]!, /^billionaire/);
});

test('whom a lead leaves without a name the next lines name', () => {
  const text =
    'Speechwriter may switch sides\n\nA Liberal speechwriter says he may leave.\n\nIlmar Brandt, the speechwriter, wrote it in a letter. Oru Vell said no.';
  assert.deepEqual(
    speakersOf(text, [
      ['A Liberal speechwriter', 'says'],
      ['Ilmar Brandt, the speechwriter', 'wrote'],
    ]).map((who) => who.split(' (')[0]),
    ['Ilmar Brandt', 'Ilmar Brandt'],
  );
});
