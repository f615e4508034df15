import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { paragraphs } from '../../text/index.ts';
import { nastyText } from '../../text/nasty.ts';
import { creditRules, findCredits } from './index.ts';

const show = (text: string): string[] =>
  findCredits(text, paragraphs(text)).map(({ span, agency }) => `${text.slice(...span)} = ${agency ?? '?'}`);

const hits: readonly (readonly [string, ...string[]])[] = [
  ['With News Wire Services', 'With News Wire Services = ?'],
  ['With agency reports', 'With agency reports = ?'],
  ['With Meridian News Agency', 'With Meridian News Agency = Meridian News Agency'],
  ['With Petrel reports', 'With Petrel reports = Petrel'],
  ['With the Associated Press', 'With the Associated Press = Associated Press'],
  ['With AP and Reuters', 'AP = Associated Press', 'Reuters = Reuters'],
  ['(Reuters) - Police said so.', '(Reuters) - = Reuters'],
  ['LONDON (AP) — Police said so.', 'LONDON (AP) — = Associated Press'],
  ['PORT SELWICK, Maravia, March 9 (Petrel) — It blew up.', 'PORT SELWICK, Maravia, March 9 (Petrel) — = Petrel'],
  ['MOSCOW, May 3. /TASS/. Forces said so.', 'MOSCOW, May 3. /TASS/ = TASS'],
  ['/TASS/', '/TASS/ = TASS'],
  ['He left the hall. (PTI)', '(PTI) = Press Trust of India'],
  ['He left the hall. — Agence France-Presse', '— Agence France-Presse = Agence France-Presse'],
  ['— with files from The Canadian Press', '— with files from The Canadian Press = Canadian Press'],
  ['Source: AFP', 'Source: AFP = Agence France-Presse'],
  [
    'The Associated Press contributed to this report',
    'The Associated Press contributed to this report = Associated Press',
  ],
  ['Reporting by Ann Lee; Editing by Bo Ek', 'Reporting by Ann Lee; Editing by Bo Ek = ?'],
  ['With reporting by Ann Lee', 'With reporting by Ann Lee = ?'],
  ['© 2023 AFP', '© 2023 AFP = Agence France-Presse'],
];

const misses: readonly string[] = [
  'With love',
  'With Love',
  'With agency staff gone, the mayor left.',
  'Source: NATO.',
  'The mayor (Labour) said that Reuters asked him.',
  'Reporting by email is slow.',
  'He told Reuters — by phone.',
  'Reuters reported, citing two officials.',
  'A\n\nB\n\nC\n\nD\n\nHARBOUR (Fiction) — a novel',
];

for (const [text, ...expected] of hits) test(`credits: ${text}`, () => assert.deepEqual(show(text), expected));
for (const text of misses) test(`credits nobody: ${text}`, () => assert.deepEqual(show(text), []));

test('a place line of a known agency counts anywhere', () => {
  assert.deepEqual(show('A.\n\nB.\n\nC.\n\nD.\n\nOSLO (AP) — They left.'), ['OSLO (AP) — = Associated Press']);
});

test('every row finds its example and leaves its look-alike', () => {
  for (const { pattern, matches, misses: alike, reason } of creditRules) {
    assert.match(matches, pattern);
    assert.doesNotMatch(alike, pattern, reason);
  }
});

const words = [
  'With ',
  'the ',
  'AP',
  'Reuters',
  ' and ',
  '(',
  ')',
  ' — ',
  '/',
  'Source: ',
  'OSLO',
  ', ',
  'reports',
  'Editing by ',
  '\n\n',
  '. ',
];
const nasty = fc.oneof(
  nastyText(),
  fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((all) => all.join('')),
);

test('spans are in range and in order for any text and any paragraphs', () => {
  fc.assert(
    fc.property(nasty, fc.boolean(), (text, whole) => {
      let last = 0;
      for (const { span } of findCredits(text, whole ? [[0, text.length]] : paragraphs(text))) {
        assert.ok(last <= span[0] && span[0] < span[1] && span[1] <= text.length);
        last = span[1];
      }
    }),
    { numRuns: 500 },
  );
});
