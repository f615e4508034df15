import assert from 'node:assert/strict';
import { test } from 'node:test';
import { standingPage } from '../page.ts';
import { said, sourced } from './example.ts';
import { sourcesRules } from './rules.ts';

for (const { rule, find, matches, misses } of sourcesRules) {
  test(`sources rule "${rule}" fires: ${matches.words}`, () => assert.notEqual(find(matches.sourcing).length, 0));
  test(`sources rule "${rule}" does not: ${misses.words}`, () => assert.equal(find(misses.sourcing).length, 0));
}

test('names of the table are unique, and the page names every rule', () => {
  const names = sourcesRules.map(({ rule }) => rule);
  assert.equal(new Set(names).size, names.length);
  for (const name of names) assert.ok(standingPage().includes(`| ${name} |`), name);
});

const rulesOf = (...claims: Parameters<typeof sourced>[1]): readonly string[] =>
  sourcesRules.filter(({ find }) => find(sourced('', claims).sourcing).length > 0).map(({ rule }) => rule);

test('a lone voice is told of once: as unnamed, as a chorus, or as one voice', () => {
  assert.deepEqual(rulesOf([said('official', { naming: 'anonymous' })]), ['one anonymous source']);
  assert.deepEqual(rulesOf([said('officials', { naming: 'role only', number: 'several' })]), ['plural without plural']);
  assert.deepEqual(rulesOf([said('spokesman', { naming: 'role only' })]), ['one voice']);
});

test('an outlet’s own word beside a voice is no second voice, and alone it is none', () => {
  assert.deepEqual(rulesOf([said('mayor'), said('A Daily', { naming: 'outlet' })]), ['one voice']);
  assert.deepEqual(rulesOf([said('A Daily', { naming: 'outlet' })]), []);
});

test('what somebody says of their own acts needs no second voice', () => {
  assert.deepEqual(rulesOf([said('council', { basis: 'own act' })]), []);
});

test('what one is only looking into is said by nobody', () => {
  assert.deepEqual(rulesOf([said('police', {}, 'investigating')]), []);
});

test('two who are counted are no chorus, however they are told of', () => {
  assert.deepEqual(rulesOf([said('two officials', { naming: 'anonymous', number: 'several' })]), []);
});
