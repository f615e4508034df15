import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readParties } from './index.ts';

const partyOf = (words: string, text = words) =>
  readParties(text)
    .findAll(words)
    .map((m) => `${m.party}/${m.form}`);

test('a person is never a party', () => {
  const text = 'Arango denied it, and President Gustavo Arango said the Arango government was calm.';
  assert.deepEqual(partyOf('Arango', text), []);
  assert.deepEqual(partyOf('Arango', 'Ewan Arango KC spoke. Arango denied it. The Arango government was calm.'), []);
});

test('known states by name, adjective, seat and body', () => {
  assert.deepEqual(partyOf('Peruvian officials in Lima'), ['Peru/adjective', 'Peru/seat']);
  assert.deepEqual(partyOf('the U.S. State Department'), ['United States/name', 'United States/body']);
  assert.deepEqual(partyOf('North Korea’s army'), ['North Korea/name']);
  assert.deepEqual(partyOf('told us'), []);
});

test('a state that only the text knows is read by its use', () => {
  const text = 'Tarvania denied it. The Tarvanian government spoke in Dalmar, the Tarvanian capital. Dalmar insisted.';
  assert.deepEqual(partyOf('Tarvanian police', text), ['Tarvania/adjective']);
  assert.deepEqual(partyOf('Dalmar insisted', text), ['Tarvania/seat']);
});

test('a name that another state’s begins with is not the state of that name', () => {
  const text =
    'The United States of Ferrano denied it. The Ferranese navy left Aldermere. ALDERMERE, March 4 — Hail fell.';
  assert.deepEqual(partyOf('the United States of Ferrano', text), ['Ferrano/name']);
  assert.deepEqual(partyOf('the United States', text), ['United States/name']);
  assert.deepEqual(partyOf('the Senate of Norland'), []);
  assert.deepEqual(partyOf('Congress of the United States'), ['United States/name']);
  assert.deepEqual(partyOf('Aldermere police', `${text} Aldermere police said so.`), ['Aldermere/name']);
});

test('a family name is no state', () => {
  const text = 'Chairman Norland spoke. Norland said the firm was sound.';
  assert.deepEqual(partyOf('Norland', text), []);
});

test('bodies without a state are of the one state whose bodies the text names, or a side of their own', () => {
  const sideOf = (words: string, text: string) => readParties(text).findForce(words)?.party ?? null;
  assert.equal(sideOf('the army', 'The Peruvian army left. The army denied it.'), 'Peru');
  assert.equal(sideOf('government troops', 'Rebels say government troops fired.'), 'government');
  assert.equal(sideOf('the rebels', 'Rebels say government troops fired.'), 'rebels');
  assert.equal(sideOf('the government', 'Peru blames Chile. The government spoke.'), null);
});

test('a state inside another name is not meant', () => {
  const { findAll } = readParties('');
  const partiesIn = (words: string) => findAll(words).map(({ party }) => party);
  assert.deepEqual(partiesIn('Mark Cuban told the Washington Post and USA Today in South Georgia'), []);
  assert.deepEqual(partiesIn('Washington told South Korea that a Cuban ship had left'), [
    'United States',
    'South Korea',
    'Cuba',
  ]);
});
