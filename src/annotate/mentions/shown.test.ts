import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sentences } from '../../text/index.ts';
import { readParties } from '../parties/index.ts';
import { castOf, findNames, findPronouns, groundOf, withShown } from './index.ts';

const shownIn = (text: string) => {
  const spans = sentences(text);
  const ground = groundOf(text, spans);
  const cast = castOf(text, findNames(text, spans, readParties(text)));
  return withShown(ground, cast, findPronouns(ground)).map(({ name, kind, gender, isGuess }) => [
    name,
    kind,
    gender,
    isGuess,
  ]);
};

test('a name that alone stands before "she" time and again is a woman’s', () => {
  assert.deepEqual(shownIn('The poet Vell Orsk was ill. She rested at her house. Orsk wrote that she was well.'), [
    ['Vell Orsk', 'person', 'she', false],
  ]);
});

test('a name whose pronouns may be another’s keeps what its words tell', () => {
  assert.deepEqual(shownIn('Vell Orsk met Anna Quill. She said that she and her aides had waited.'), [
    ['Vell Orsk', 'person', null, true],
    ['Anna Quill', 'person', 'she', false],
  ]);
});
