import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RawAttribution } from '../../model/index.ts';
import { readParties } from '../parties/index.ts';
import { resolveSpeakers } from './index.ts';
import { speakersOf } from './speakers.test-helper.ts';

test('a person is no party, and one of a person’s office has that person’s party', () => {
  const text =
    'Lima denied it. “We sent nobody,” President Gustavo Arango told reporters. Arango’s foreign minister, Teresa Quiroga, said so too.';
  assert.deepEqual(
    speakersOf(text, [
      ['Lima', 'denied'],
      ['President Gustavo Arango', 'told'],
      ['Arango’s foreign minister, Teresa Quiroga', 'said'],
    ]),
    ['Lima (government, Peru)', 'Gustavo Arango (person, Peru)', 'Teresa Quiroga (person, Peru)'],
  );
});

test('an officer speaks for the state of the sentence before, not for the one that answers in it', () => {
  const text =
    'India alleged it, a charge that Islamabad called baseless. “It was planned,” Home Minister Arjun Mehta said.';
  assert.equal(
    speakersOf(text, [
      ['India', 'alleged'],
      ['Islamabad', 'called'],
      ['Home Minister Arjun Mehta', 'said'],
    ])[2],
    'Arjun Mehta (person, India)',
  );
});

test('"it" that says something is a body, not the place named last', () => {
  const text = 'Indian Railways said the signals at Kurla were switched. Some 120 were injured, it said.';
  assert.equal(
    speakersOf(text, [
      ['Indian Railways', 'said'],
      ['it', 'said'],
    ])[1],
    'Indian Railways (organisation, India)',
  );
});

test('through a caption those speak whom it quotes; "whose software" is its owner; a place line is no name', () => {
  const caption = 'According to a caption under the footage, shopkeepers described hearing two blasts.';
  assert.deepEqual(
    speakersOf(caption, [['a caption under the footage', 'According to']], 'shopkeepers described hearing two blasts'),
    ['shopkeepers (group, no party)'],
  );
  assert.match(
    speakersOf('Brightwater, whose software runs the signals, did not respond.', [['software', 'did not respond']])[0]!,
    /^Brightwater /,
  );
  assert.match(
    speakersOf('OSLO — Norway’s government said no.', [['OSLO — Norway’s government', 'said']])[0]!,
    /^Norway’s/,
  );
});

test('a phrase that opens a sentence looks ahead to the name after it', () => {
  const text =
    'Peter Brandt came late, aides said. In his opening remarks, Orlen thanked them. Anna Quill met Paul Orlen.';
  const { entities } = resolveSpeakers([], {
    text,
    parties: readParties(text),
    sentenceAt: () => '',
  });
  const his = text.indexOf('his');
  assert.deepEqual(
    entities.filter(({ mentions }) => mentions.some(([start]) => start === his)).map(({ name }) => name),
    ['Paul Orlen'],
  );
});

test('a surname that is a capital too speaks for no state', () => {
  assert.deepEqual(
    speakersOf('Imara Paris, a local woman, left. Paris claims that she was held.', [
      ['Imara Paris', 'left'],
      ['Paris', 'claims'],
    ]),
    ['Imara Paris (person, no party)', 'Imara Paris (person, no party)'],
  );
});

test('a headline’s last clause speaks, cited officials have no party of the paper, a spokesman that of his firm', () => {
  assert.deepEqual(
    speakersOf('Death toll rises to seven as operator denies leaks\n\nSeven died.', [
      ['Death toll rises to seven as operator', 'denies'],
    ]),
    ['operator (organisation, no party)'],
  );
  assert.deepEqual(
    speakersOf('The find came on Monday, the Oslo Ledger reported, citing two officials.', [
      ['the Oslo Ledger', 'reported'],
    ]),
    ['two officials (group, no party)'],
  );
  assert.deepEqual(
    speakersOf('Oru Vell, a spokesman for Brightwater, declined to comment.', [
      ['Oru Vell, a spokesman for Brightwater', 'declined'],
    ]),
    ['Oru Vell (person, Brightwater)'],
  );
  assert.deepEqual(
    speakersOf('“No,” ministry spokesman Oru Vell said in a statement.', [
      ['ministry spokesman Oru Vell said', 'a statement'],
    ]),
    ['Oru Vell (person, no party)'],
  );
});

test('the possessive that opens a source is a mention of the owner', () => {
  const text = 'Peter Brandt came home. His wife said little.';
  const at = text.indexOf('His');
  const raws: RawAttribution[] = [
    { source: [[at, at + 8]], cue: [[at + 9, at + 13]], content: [[at + 14, at + 20]], confidence: 1 },
  ];
  const { entities } = resolveSpeakers(raws, { text, parties: readParties(text), sentenceAt: () => text });
  const peter = entities.find(({ name }) => name === 'Peter Brandt');
  assert.deepEqual(
    peter?.mentions.map((span) => text.slice(...span)),
    ['Peter Brandt', 'His'],
  );
});

test('a role in the headline is the one body below that it fits, and "police" the one police named', () => {
  const text =
    'Company says no fuel was lost\n\nCorvane Shipping said so. Aldermere police said nothing. Brandt Council said no. Two were held, police added.';
  assert.deepEqual(
    speakersOf(text, [
      ['Company', 'says'],
      ['Corvane Shipping', 'said'],
      ['Aldermere police', 'said'],
      ['Brandt Council', 'said'],
      ['police', 'added'],
    ]),
    [
      'Corvane Shipping (organisation, Corvane Shipping)',
      'Corvane Shipping (organisation, Corvane Shipping)',
      'Aldermere police (group, Aldermere)',
      'Brandt Council (organisation, Brandt Council)',
      'Aldermere police (group, Aldermere)',
    ],
  );
});

test('a role in the headline that two bodies fit is left alone', () => {
  const text = 'Company says no fuel was lost\n\nCorvane Shipping said so. Harrow Energy said no.';
  assert.deepEqual(
    speakersOf(text, [
      ['Company', 'says'],
      ['Corvane Shipping', 'said'],
      ['Harrow Energy', 'said'],
    ])[0],
    'Company (organisation, no party)',
  );
});

test('the army of a report is that of its place line, though it names another state’s', () => {
  const text =
    'MIRANDEL, Vossar, June 14 (Petrel) — The army denied it. Tolmeria’s army said no. The army spoke again. Its spokesman, Oru Vell, wept.';
  assert.deepEqual(
    speakersOf(text, [
      ['The army', 'denied'],
      ['Tolmeria’s army', 'said'],
      ['The army', 'spoke'],
      ['Its spokesman, Oru Vell', 'wept'],
    ]),
    [
      'army (group, Vossar)',
      'Tolmeria’s army (organisation, Tolmeria)',
      'army (group, Vossar)',
      'Oru Vell (person, Vossar)',
    ],
  );
});

test('what a body does, or is called, tells that it is one', () => {
  const text =
    'Norvane Mutual, the second-largest health insurer, denied it. The rights group Prison Watch said so. Norvane added nothing. One of them, Dov Hartnell, wept.';
  assert.deepEqual(
    speakersOf(text, [
      ['Norvane Mutual, the second-largest health insurer', 'denied'],
      ['The rights group Prison Watch', 'said'],
      ['Norvane', 'added'],
      ['One of them, Dov Hartnell', 'wept'],
    ]).map((who) => who.split(',')[0]),
    [
      'Norvane Mutual (organisation',
      'Prison Watch (organisation',
      'Norvane Mutual (organisation',
      'Dov Hartnell (person',
    ],
  );
});

test('who opened the sentence before without speaking may be whom a pronoun means', () => {
  const text =
    'Norvane insisted that the leak was small. The regional health agency gave a different picture. It said levels were high. Peru’s ambassador was summoned on Friday. He said nothing.';
  assert.deepEqual(
    speakersOf(text, [
      ['Norvane', 'insisted'],
      ['It', 'said'],
      ['He', 'said nothing'],
    ]),
    [
      'Norvane (organisation, Norvane)',
      'regional health agency (organisation, no party)',
      'Peru’s ambassador (person, Peru)',
    ],
  );
});

test('a subject that stands last is whom the next sentence goes on with', () => {
  const text =
    'Ewan Holt refused to show the draft. Holt said it was old.\n\nAmong those freed was Captain Jonas Bera. He said men were beaten.';
  assert.equal(
    speakersOf(text, [
      ['Holt', 'said it'],
      ['He', 'said men'],
    ])[1],
    'Jonas Bera (person, no party)',
  );
});

test('a place before a speaker is no part of him, and tells whose officer he is', () => {
  const text = 'In Peru, the interior minister, Pavlo Reth, acknowledged that an alert came in. Reth said so.';
  assert.deepEqual(
    speakersOf(text, [
      ['Peru, the interior minister, Pavlo Reth', 'acknowledged'],
      ['Reth', 'said'],
    ]),
    ['Pavlo Reth (person, Peru)', 'Pavlo Reth (person, Peru)'],
  );
});

test('rebels are a side of their own, whatever state their name has', () => {
  const text =
    'Peru’s government and rebels of the Sel Maran Front met. Peruvian rebels said so. Ibo Nassar, who speaks for the rebels, denied it. The Front added more.';
  assert.deepEqual(
    speakersOf(text, [
      ['Peruvian rebels', 'said'],
      ['Ibo Nassar, who speaks for the rebels', 'denied'],
      ['The Front', 'added'],
    ]),
    ['Peruvian rebels (group, rebels)', 'Ibo Nassar (person, rebels)', 'Sel Maran Front (organisation, rebels)'],
  );
});

test('an officer without a state is of the place line’s, unless another spoke in the same paragraph', () => {
  const text =
    'LIMA, Peru — Chile denied it.\n\nInformation Minister Teresa Lukom said no. Chile rejected it again. Foreign Minister Ana Vell said more.';
  assert.deepEqual(
    speakersOf(text, [
      ['Chile', 'denied'],
      ['Information Minister Teresa Lukom', 'said no'],
      ['Chile', 'rejected'],
      ['Foreign Minister Ana Vell', 'said more'],
    ]),
    [
      'Chile (government, Chile)',
      'Teresa Lukom (person, Peru)',
      'Chile (government, Chile)',
      'Ana Vell (person, Chile)',
    ],
  );
});

test('where a document stands dated, and who holds it, is not who speaks', () => {
  const text = 'An internal memo dated 3 May, obtained by the Peru Examiner, lists the valve.';
  assert.deepEqual(speakersOf(text, [['An internal memo dated 3 May, obtained by the Peru Examiner', 'lists']]), [
    'internal memo dated 3 May (document, no party)',
  ]);
});

test('one of several, a spokesman without a body, a minister and the prime minister are told apart', () => {
  const text =
    'LUNZ, Castrona — Valdera Hydro insisted that its dam was safe. One of the engineers, who left Valdera in April, told of cracks. He told the Observer that he had a copy. Valdera questioned the note; a spokesman called it false. The environment minister, Lidia Farr, agreed. The prime minister declined to comment.';
  assert.deepEqual(
    speakersOf(text, [
      ['Valdera Hydro', 'insisted'],
      ['One of the engineers, who left Valdera in April', 'told'],
      ['He', 'told'],
      ['Valdera', 'questioned'],
      ['a spokesman', 'called'],
      ['The environment minister, Lidia Farr,', 'agreed'],
      ['The prime minister', 'declined'],
    ]),
    [
      'Valdera Hydro (organisation, Valdera Hydro)',
      'One of the engineers (person, no party)',
      'One of the engineers (person, no party)',
      'Valdera Hydro (organisation, Valdera Hydro)',
      'spokesman (person, Valdera Hydro)',
      'Lidia Farr (person, Castrona)',
      'prime minister (person, Castrona)',
    ],
  );
});

test('an office that is called otherwise is another one, and when something was said is no name', () => {
  const text =
    'Katarin Weil’s office gave no details. The data protection office said it had learnt of it from the papers. By yesterday it had withdrawn the notice.';
  assert.deepEqual(
    speakersOf(text, [
      ['Katarin Weil’s office', 'gave'],
      ['The data protection office', 'said'],
      ['By yesterday it', 'had withdrawn'],
    ]).map((who) => who.split(' (')[0]),
    ['Katarin Weil’s office', 'data protection office', 'data protection office'],
  );
});

test('somebody whom a sentence brings in is meant by the next pronoun', () => {
  const text =
    'Yusra Kemp told the Lantern that it was a bullet. Then there is a constable from the second row, who gave no name. He says that an order came over the radio.';
  assert.match(
    speakersOf(text, [
      ['Yusra Kemp', 'told'],
      ['He', 'says'],
    ])[1]!,
    /constable \(person/,
  );
});
