import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Rule } from '../model/index.ts';
import { anyOf, effectOf, fits, matchOf } from './fits.ts';

const row = (pattern: RegExp, effect: string): Rule<string> => ({
  pattern,
  effect,
  reason: effect,
  matches: '',
  misses: '',
});
const rules = [row(/\bdeni(?:ed|es)\b/iu, 'no'), row(/\b(?<who>mayor)\b/iu, 'who')];

test('a table fits where any row is found', () => {
  assert.equal(fits(rules, 'The mayor spoke'), true);
  assert.equal(fits(rules, 'Nobody spoke'), false);
});

test('the first row decides, wherever it stands in the words', () => {
  assert.equal(effectOf(rules, 'The mayor denied it'), 'no');
  assert.equal(effectOf(rules, 'Nobody spoke'), null);
  assert.equal(matchOf(rules, 'The mayor denied it')?.[0], 'denied');
  assert.equal(matchOf(rules, 'The Mayor spoke')?.groups?.who, 'Mayor');
  assert.equal(matchOf(rules, 'Nobody spoke'), null);
});

test('as one expression a table goes by place, with the flags of its rows', () => {
  assert.deepEqual(
    [...'The MAYOR denied it'.matchAll(anyOf(rules, 'g'))].map(([words]) => words),
    ['MAYOR', 'denied'],
  );
});
