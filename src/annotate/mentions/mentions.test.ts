import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sentences } from '../../text/index.ts';
import { readParties } from '../parties/index.ts';
import { castOf, chooseFor, findNames, findPronouns, findRoleMentions, groundOf, rolesOf } from './index.ts';

const castIn = (text: string) => castOf(text, findNames(text, sentences(text), readParties(text)));

/** Each pronoun of the text with the name it is taken to mean. */
function meant(text: string): readonly string[] {
  const ground = groundOf(text, sentences(text));
  const cast = castIn(text);
  const candidates = cast.map((named) => ({
    ...named,
    named: named.mentions.length,
    spots: named.mentions.map(ground.spotAt),
  }));
  return findPronouns(ground).map((pronoun) => {
    const index = chooseFor(pronoun, ground, candidates, { spoke: null, says: null });
    if (index >= 0) candidates[index]!.spots.push(pronoun.spot);
    return `${text.slice(...pronoun.spot.span)}: ${cast[index]?.name ?? 'nobody'}`;
  });
}

test('short forms, titles and possessives are one name', () => {
  const text = 'Sen. Marta Quill spoke. Mrs. Quill’s aides waited. Quill left with her husband Otto Quill.';
  assert.deepEqual(
    castIn(text).map(({ name, kind, gender, mentions }) => [name, kind, gender, mentions.length]),
    [
      ['Marta Quill', 'person', 'she', 3],
      ['Otto Quill', 'person', 'he', 1],
    ],
  );
});

test('words in capitals that open a sentence or stand in a heading are no names', () => {
  const text = 'Divers Search Old Harbour For Quill\n\nResearchers said nothing. The mayor saw Ada Quill.';
  assert.deepEqual(
    castIn(text).map(({ name }) => name),
    ['Ada Quill'],
  );
});

test('pronouns go by gender, subject and nearness', () => {
  const text = 'Anna Quill met Peter Brandt in Oslo. She told him that he was late. Brightwater Ltd closed its mine.';
  assert.deepEqual(meant(text), ['She: Anna Quill', 'him: Peter Brandt', 'he: Peter Brandt', 'its: Brightwater Ltd']);
});

test('an object pronoun is not the subject of its clause, and an empty "it" is nothing', () => {
  assert.deepEqual(meant('Peter Brandt saw Paul Orlen. Orlen told him. It was clear that nobody knew.'), [
    'him: Peter Brandt',
  ]);
});

test('what is said after a name tells that it is a person, and a surname that is a place too joins its bearer', () => {
  const text =
    'Imara Paris, a local woman, left the Brightwater. On board the Brightwater, Paris fell. She met Oru Vell.';
  assert.deepEqual(
    castIn(`${text} He flew to Paris.`).map(({ name, kind, gender }) => [name, kind, gender]),
    [
      ['Imara Paris', 'person', 'she'],
      ['Brightwater', 'other', null],
      ['Oru Vell', 'person', null],
      ['Paris', 'government', null],
    ],
  );
  assert.deepEqual(meant(text), ['She: Imara Paris']);
});

test('a role before a comma tells that a name is a person’s', () => {
  const text = 'Police spoke; the mayor of Gurras, Lindo Marku, spoke too. The owner, Vell Orsk, did not.';
  assert.deepEqual(
    castIn(text).map(({ name, isGuess }) => [name, isGuess]),
    [
      ['Gurras', true],
      ['Lindo Marku', false],
      ['Vell Orsk', true],
    ],
  );
});

test('letters behind a name, an address, a date and "I" are no part of a name', () => {
  const text = 'Oru Vell, QC, thanked Madam Speaker in the Echo Saturday, March 7. Uh I saw it.';
  assert.deepEqual(
    castIn(text).map(({ name }) => name),
    ['Oru Vell', 'Echo'],
  );
});

test('a role means whom the text calls so', () => {
  const text = 'Sen. Marta Quill met Gov. Peter Brandt. The senator left.';
  const cast = castIn(text);
  assert.deepEqual(
    findRoleMentions(text, rolesOf(cast)).map(({ index }) => cast[index]?.name),
    ['Marta Quill'],
  );
});

test('an apposition before the verb hides no subject from its object', () => {
  assert.deepEqual(meant('Ada Quill left in May. The teacher, Vera Brandt, praised her.'), ['her: Ada Quill']);
});

test('whom "he" meant before, "she" does not mean', () => {
  const text = 'Ada Quill met Vell Orsk.';
  const ground = groundOf(`${text} She left.`, sentences(`${text} She left.`));
  const candidates = castIn(text).map((named, index) => ({
    ...named,
    gender: null,
    meantAs: index === 0 ? ('he' as const) : null,
    named: 1,
    spots: named.mentions.map(ground.spotAt),
  }));
  assert.equal(chooseFor(findPronouns(ground)[0]!, ground, candidates, { spoke: null, says: null }), 1);
});

test('nobody is his own brother', () => {
  const text = 'Peter Brandt came with Paul Orlen. Orlen spoke first. His brother, Paul Orlen, told him.';
  assert.deepEqual(meant(text), ['His: Peter Brandt', 'him: Peter Brandt']);
});

test('a name may begin with small letters and end in a bracket', () => {
  assert.deepEqual(meant('In May, tideWatch (also called Tide) began to help Norland. Its ships left.'), [
    'Its: tideWatch',
  ]);
});

test('a country may be "she", but not where a woman is meant', () => {
  assert.deepEqual(meant('Norway went on with her quest. A widow in Norway lost her house.'), [
    'her: Norway',
    'her: nobody',
  ]);
});

test('a possessive inside a name is part of it', () => {
  const text =
    'He saw nobody at St Alban’s Hospital, at the Women’s Refugee Council or in Norway’s Senate. “Go,” said Lloyd’s of Varden. Moody’s said no.';
  assert.deepEqual(
    castIn(text).map(({ name, kind }) => `${name}: ${kind}`),
    [
      'St Alban’s Hospital: organisation',
      'Women’s Refugee Council: organisation',
      'Norway: government',
      'Senate: organisation',
      'Lloyd’s of Varden: organisation',
      'Moody’s: organisation',
    ],
  );
});
