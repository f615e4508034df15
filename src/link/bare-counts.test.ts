import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Span } from '../model/index.ts';
import { bareCount, countedBefore, countsIn } from './bare-counts.ts';
import type { Unit } from './input.ts';

type Told = readonly [words: string, number: string, of?: string, event?: string];

/** Propositions of one report, each with its number and what the words say that it counts. */
function unitsOf(...told: readonly Told[]): readonly Unit[] {
  const text = told.map(([words]) => words).join('. ');
  const spanOf = (words: string, from = 0): Span => [
    text.indexOf(words, from),
    text.indexOf(words, from) + words.length,
  ];
  const quantities = told.map(([words, number, of]) => ({
    span: spanOf(number, text.indexOf(words)),
    of: of ? spanOf(of, text.indexOf(words)) : null,
    unit: null,
    value: 1,
  }));
  const item = { report: { text, hash: 'a', meta: { publishedAt: null } }, annotations: { quantities } };
  return told.map(
    ([words, , , event]) =>
      ({ item, span: spanOf(words), proposition: { keys: { events: event ? [event] : [] } } }) as unknown as Unit,
  );
}

const places = (units: readonly Unit[]) =>
  [...countedBefore(units)].map(([bare, counted]) => [units.indexOf(bare), units.indexOf(counted)]);

test('a bare number is of what was counted last', () => {
  const crews: Told = ['crews treated 47 people', '47', 'people'];
  assert.deepEqual(places(unitsOf(crews, ['52', '52'], ['the figure at nine', 'nine'])), [
    [1, 0],
    [2, 0],
  ]);
  assert.deepEqual(places(unitsOf(['52', '52'], ['a b 3 c d', '3', 'c'])), []);
});

test('a death toll is no count of the missing that stands before it', () => {
  const [dead, missing]: readonly Told[] = [
    ['12 people died', '12', 'people', 'kill'],
    ['40 people were missing', '40', 'people', 'missing'],
  ] as const;
  assert.deepEqual(places(unitsOf(dead!, missing!, ['the death toll at 9', '9', 'toll', 'kill'])), [[2, 0]]);
  assert.deepEqual(places(unitsOf(missing!, ['the death toll at 9', '9', 'toll', 'kill'])), []);
});

test('a number with what it counts, or among other words, is not bare', () => {
  const [people, gate] = unitsOf(['52 people', '52', 'people'], ['the gate was 52 steps away', '52']);
  assert.equal(bareCount(people!), null);
  assert.equal(bareCount(gate!), null);
});

test('what its source gave before is no count of a statement', () => {
  const [risen, killed] = unitsOf(
    ['the toll rose to 21 dead, up from 17 people', '17', 'people'],
    ['17 people were killed', '17', 'people'],
  );
  assert.deepEqual(countsIn(risen!), []);
  assert.equal(countsIn(killed!).length, 1);
});
