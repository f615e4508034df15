import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bare, spellings, spelt } from './spellings.ts';

for (const { pattern, reason, matches, misses } of spellings)
  test(`spelling: ${reason}`, () => {
    assert.notEqual(matches.search(pattern), -1);
    assert.equal(misses.search(pattern), -1);
  });

const alike: readonly (readonly string[])[] = [
  ['Zelenskyy', 'Zelensky', 'Zelenskiy', 'Zelenskij', 'Zelenski'],
  ['Sergei', 'Sergey', 'Sergej'],
  ['Yevgeny', 'Evgeny', 'Yevgeniy'],
  ['Mahmoud', 'Mahmud'],
  ['Hassan', 'Hasan'],
  ['Erdoğan', 'Erdogan'],
];
for (const names of alike)
  test(`one spelling: ${names.join(', ')}`, () => assert.equal(new Set(names.map(spelt)).size, 1));

test('other names stay others', () => {
  const names = ['Quill', 'Quell', 'Smith', 'Smyth-Jones', 'Verrin', 'Varin', 'Marta', 'Maria', 'Putin', 'Pushkin'];
  assert.equal(new Set(names.map(spelt)).size, names.length);
});

test('marks, stops and apostrophes are no part of a name', () => {
  assert.equal(bare('Łukasz O’Neill, U.S. Côté'), 'lukasz oneill us cote');
});
