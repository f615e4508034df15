import assert from 'node:assert/strict';
import { test } from 'node:test';
import { speakersOf } from './speakers.test-helper.ts';

/** Who the last of these sources is, by name. */
const last = (text: string, sources: readonly (readonly [string, string])[]): string | undefined =>
  speakersOf(text, sources).at(-1)?.split(' (')[0];

test('a pronoun means who opened its paragraph, not who spoke in the one before', () => {
  const ministers =
    'Tansy Okell said her son had been sick.\n\nAt the Market Street surgery, Dr Femi Adair had seen eleven patients. “I cannot tell you why,” she said.';
  assert.equal(
    last(ministers, [
      ['Tansy Okell', 'said'],
      ['she', 'said.'],
    ]),
    'Femi Adair',
  );
  const bodies =
    'The Rivers Agency said its log shows one call.\n\nNorthbrook Water closed its intake at 1am. “Nothing harmful reached a tap,” it said.';
  assert.equal(
    last(bodies, [
      ['The Rivers Agency', 'said'],
      ['it', 'said.'],
    ]),
    'Northbrook Water',
  );
});

test('what stands before a colon or "which" in a sentence is who goes on in it', () => {
  const text =
    'Professor Henrik Lade said so. In the chamber Joseph Kande, a member of the opposition, held up a photograph which, he said, proved it.';
  assert.equal(
    last(text, [
      ['Professor Henrik Lade', 'said'],
      ['he', 'said,'],
    ]),
    'Joseph Kande',
  );
  const tracked = 'The company said so. The report names a group, Pale Heron, which it describes as a front.';
  assert.equal(
    last(tracked, [
      ['The company', 'said'],
      ['it', 'describes'],
    ]),
    'company',
  );
});

test('somebody new who tells something is meant by the next pronoun', () => {
  const text =
    'Colonel Bastien Oro said his men had not fired.\n\nAn officer who was on duty gave the Herald a further detail. The driver, he said, had ignored two signals.';
  assert.equal(
    last(text, [
      ['Colonel Bastien Oro', 'said'],
      ['he', 'said,'],
    ]),
    'officer',
  );
});

test('a name by which one goes is the name of the role before it', () => {
  const text = 'The nurse, whom we are calling Kelly, says she saw it. Kelly left in May.';
  assert.equal(last(text, [['The nurse', 'says']]), 'Kelly');
  const known = 'Old Peder, as everybody here calls Peder Lunde, laughed at that.';
  assert.equal(last(known, [['Old Peder, as everybody here calls Peder Lunde,', 'laughed at']]), 'Peder Lunde');
});
