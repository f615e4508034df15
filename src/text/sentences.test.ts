import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sentences } from './sentences.ts';
import { slice } from './spans.ts';

/** Each row is a text with "|" where one sentence ends and the next begins. */
const ROWS: readonly string[] = [
  'The bridge fell.|Nobody was hurt.',
  'The bridge fell!|Who built it?|Nobody knows.',
  'The U.S. envoy left the U.S.|The plane was late.',
  'He flew to the U.S. Virgin Islands.',
  'Mr. Lund met Mrs. Oster and Dr. Faye Aslan.|They talked.',
  'Gen. Adams, Lt. Col. Brandt and Sgt. Maj. Crewe were there.',
  'The book by J. K. Marlow sold out.',
  'George W. Harlan spoke first.|J.K. Marlow followed.',
  'It began around 2:30 a.m.|Residents heard a blast.',
  'It began at 2:30 a.m. Wednesday and ended at 5 p.m. Moscow time.',
  'It began at 6 p.m. on Friday.',
  'Gate No. 5 was shut.|Nos. 6 and 7 stayed open.',
  'Was anyone hurt?|“No.”|She hung up.',
  'Prices rose 2.5 percent.|Wages rose 1.75 percent.',
  'It cost $1.2 million.|5 firms paid.',
  'They left on Feb. 3.|They came back on Sept. 14.',
  'It has been shut since Dec.|Officials will not say why.',
  '“We wait,” she said.|“Then we go.”',
  '“We wait.”|He left.',
  '“Who did it?” the mayor asked.|“Who?”',
  '“Who did it?” Anna Lund asked.',
  '“Stop!” shouted a guard.|“Stop now!”|They ran.',
  '“Who did it?”|He did not answer.',
  'He left (he was tired).|(She stayed.)|They wrote.',
  'They want peace [and quiet].|[Applause.]|He sat down.',
  'Well... we will see.|Perhaps not…|Then again, no.',
  'He said “I … cannot.”|Then silence.',
  'The firm, Acme Inc., closed.|Acme Inc. President Lee resigned.',
  'He works for Acme Corp.|It makes pipes.',
  'Martin Luther Odum Jr. spoke.|Prof. Hale did not.',
  'They live on Main St.|The block was empty.',
  'St. Mara is a town.|It is old.',
  'Lake City, Calif. Mayor Bo Quist objected.',
  'Some parts, e.g. Northport, i.e. the old town, flooded.',
  'See Art. 51 of the charter.|See also pp. 4 and 9.',
  'It was Plan B.|The first had failed.',
  'It fell.|iPhone sales rose.',
  'Read it at news.example.com today.|Or not.',
  'The mayor said.| “Nobody told us.”',
  '3 people died.|12 were hurt.',
  '1. The bridge is shut.|2. The road is open.',
  'The court (Lund v. Harbour Board) ruled.|It was brief.',
  '« Non », dit-il.|« Jamais ! »',
  'Er sagte „Nein.“|Dann ging er.',
  'Он ушёл.|Она осталась.',
  '他走了。|她留下了。|真的吗？|是。',
  'هل وصلوا؟|نعم.',
  "We do not know .| `` We wait . ''|He left .",
  'It was over.[3]|The town slept.',
  'Is it true?!|It is.',
  'He said so — twice. — and left.',
  'A headline without a stop',
  'A headline\n\n|The first line.|The second.',
  'Sorry!\n|  It did not load.\n|  Come back.',
  'The harbour master of Lindhaven said on Monday that two\nbarges had drifted from their moorings in the night.|They\nwere found by a fishing crew near the mole.',
];

for (const row of ROWS) {
  test(`sentences: ${row.replaceAll('\n', ' ')}`, () => {
    const text = row.replaceAll(/(?<=[。？])\|/gu, '').replaceAll('|', ' ');
    const found = sentences(text).map((span) => slice(text, span));
    assert.deepEqual(
      found,
      row.split('|').map((part) => part.trim()),
    );
  });
}

test('a bullet is not part of its sentence', () => {
  assert.deepEqual(sentences('• Water ran out.'), [[2, 16]]);
});

test('sentences within a span are cut to it', () => {
  const text = 'One is here. Two is there. Three.';
  assert.deepEqual(
    sentences(text, [4, 23]).map((span) => slice(text, span)),
    ['is here.', 'Two is the'],
  );
});
