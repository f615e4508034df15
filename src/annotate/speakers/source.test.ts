import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namingsOf, speakersOf } from './speakers.test-helper.ts';

const namesOf = (text: string, sources: readonly (readonly [string, string])[]): readonly string[] =>
  speakersOf(text, sources).map((who) => who.split(' (')[0]!);

test('the name that ends a phrase speaks, unless it is of another', () => {
  const text =
    'The editor she spoke to, Ilmar Brandt, denied it. Speaker of the House Rep. Oru Vell said no. Relatives of the student, Dov Hartnell, wept.';
  assert.deepEqual(
    namesOf(text, [
      ['The editor she spoke to, Ilmar Brandt', 'denied'],
      ['Speaker of the House Rep. Oru Vell', 'said'],
      ['Relatives of the student, Dov Hartnell', 'wept'],
    ]),
    ['Ilmar Brandt', 'Oru Vell', 'Relatives of the student'],
  );
});

test('"who" after an apposition is the person before it', () => {
  const text = 'It was backed by Ilse Brandt of Gurras, the first member on the Energy Committee, who said so.';
  assert.deepEqual(namesOf(text, [['who', 'said so']]), ['Ilse Brandt']);
});

test('"who" after a source without a name is that source', () => {
  const text = 'The cable was cut, according to a person familiar with its work, who said it was planned.';
  assert.deepEqual(
    namesOf(text, [
      ['a person familiar with its work', 'according to'],
      ['who', 'said'],
    ]),
    ['person familiar with its work', 'person familiar with its work'],
  );
});

test('who is the subject of what is said may be meant by the next pronoun', () => {
  const text =
    'Officials said the prime minister had been urged by his own party to resign. His office denied any such pressure.';
  assert.deepEqual(
    speakersOf(
      text,
      [
        ['Officials', 'said'],
        ['His office', 'denied'],
      ],
      'the prime minister had been urged by his own party to resign',
    ).map((who) => who.split(' (')[0]),
    ['Officials', 'prime minister’s office'],
  );
});

test('a phrase in front of a source and a nickname inside a name are read past', () => {
  assert.deepEqual(namesOf('By 58%-33%, those surveyed said no.', [['By 58%-33%, those surveyed', 'said']]), [
    'surveyed',
  ]);
  const text = 'Ilmar “Chico” Brandt carried a photo. “I wept,” he said.';
  assert.deepEqual(namesOf(text, [['he', 'said']]), ['Ilmar “Chico” Brandt']);
});

test('whom a quotation names does not say it', () => {
  const text = 'Ilmar Brandt came to Gurras. “Oru Vell lost me,” he said.';
  const at = text.indexOf('he said');
  assert.ok(at > 0);
  assert.deepEqual(
    speakersOf(text, [['he', 'said']], 'Oru Vell lost me').map((who) => who.split(' (')[0]),
    ['Ilmar Brandt'],
  );
});

test('"they" are the people who opened the sentence before, though another spoke', () => {
  const text =
    'Officials denied it. Residents of the quarter fled in boats. They said that the fire was set. Ilmar Brandt wept.';
  assert.deepEqual(
    namesOf(text, [
      ['Officials', 'denied'],
      ['They', 'said'],
    ]),
    ['Officials', 'Residents of the quarter'],
  );
});

test('in a clause that opens a sentence "he" is the subject of the main clause', () => {
  const text =
    'Stefan Krell said no. Even as he accused the Justice Department of it, Ilmar Brandt wept. In what he called a rant, President Oru Vell shouted.';
  assert.deepEqual(
    namesOf(text, [
      ['Stefan Krell', 'said'],
      ['he', 'accused'],
      ['he', 'called'],
    ]),
    ['Stefan Krell', 'Ilmar Brandt', 'Oru Vell'],
  );
});

test('whom somebody accuses denies it, in the same sentence or the next', () => {
  const within = 'Ada Brenn accused Tomas Reld of theft, which he denies.';
  const after = 'Ada Brenn accused Harbour Water of hiding results. It has always denied the charge.';
  assert.deepEqual(
    namesOf(within, [
      ['Ada Brenn', 'accused'],
      ['he', 'denies'],
    ]),
    ['Ada Brenn', 'Tomas Reld'],
  );
  assert.deepEqual(
    namesOf(after, [
      ['Ada Brenn', 'accused'],
      ['It', 'denied'],
    ]),
    ['Ada Brenn', 'Harbour Water'],
  );
});

test('who is accused without a name denies it too', () => {
  const text = 'The mayor accused the water company of hiding results, which it denies.';
  assert.deepEqual(
    namesOf(text, [
      ['The mayor', 'accused'],
      ['it', 'denies'],
    ]),
    ['mayor', 'water company'],
  );
});

test('a clause beside a source or its cue tells that the name is withheld', () => {
  assert.deepEqual(namingsOf('A spokesman, who declined to be named, said no.', [['A spokesman', 'said']]), [
    'anonymous',
  ]);
  assert.deepEqual(namingsOf('A spokesman said on condition of anonymity that it fell.', [['A spokesman', 'said']]), [
    'anonymous',
  ]);
  assert.deepEqual(namingsOf('A spokesman, who wore a hat, said no.', [['A spokesman', 'said']]), ['role only']);
});

test('an outlet that asks experts or has them named beside it is not the experts', () => {
  const text = 'Independent experts contacted by the Harbour Gazette said so.';
  assert.deepEqual(namesOf(text, [['Independent experts contacted by the Harbour Gazette', 'said']]), [
    'Independent experts contacted by the Harbour Gazette',
  ]);
});

test('whom one speaks for is not read from words inside a quotation, from a count or from whom one accuses', () => {
  const quoted =
    'The army blamed the Sarat Front. The Sarat Front denied it. “Our men were nowhere near Jerusalem,” its spokesman, Iven Cass, said.';
  assert.equal(
    speakersOf(quoted, [
      ['The army', 'blamed'],
      ['The Sarat Front', 'denied'],
      ['its spokesman, Iven Cass,', 'said'],
    ])[2],
    'Iven Cass (person, Sarat Front)',
  );
  assert.deepEqual(
    speakersOf('Three officials briefed on it said no. Another official said yes.', [
      ['Three officials briefed on it', 'said'],
      ['Another official', 'said'],
    ]),
    ['Three officials briefed on it (group, no party)', 'official (person, no party)'],
  );
  const accused =
    'Ardania accuses Belmark of blowing up dam\n\nArdania accused Belmark. Belmark has repeatedly denied it.';
  assert.equal(
    speakersOf(accused, [
      ['Ardania', 'accuses'],
      ['Ardania', 'accused'],
      ['Belmark', 'denied'],
    ])[2],
    'Belmark (government, Belmark)',
  );
});
