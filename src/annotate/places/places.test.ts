import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { nastyText } from '../../text/nasty.ts';
import { readCities } from './cities.ts';
import { actorRules, beforeRules, findPlaces, frameRules } from './index.ts';

const show = (text: string): string[] =>
  findPlaces(text).map(({ span, name, lat, lon }) => {
    const at = lat === null || lon === null ? '?' : `${Math.round(lat)} ${Math.round(lon)}`;
    return `${text.slice(...span)} = ${name} ${at}`;
  });

const hits: readonly (readonly [string, ...string[]])[] = [
  ['in the heart of Moscow. Nobody was hurt', 'Moscow = Moscow 56 38'],
  ['rattled residents of Kyiv and beyond', 'Kyiv = Kyiv 50 31'],
  ['is currently in Helsinki for talks', 'Helsinki = Helsinki 60 25'],
  ['an event in Washington.', 'Washington = Washington, D.C. 39 -77'],
  ['on Kiev and St. Petersburg', 'Kiev = Kyiv 50 31', 'St. Petersburg = Saint Petersburg 60 30'],
  ['a shop in Reading closed', 'Reading = Reading 51 -1'],
  ['a shop in Paris, Texas, closed', 'Paris = Paris 34 -96'],
  ['In Springfield, Ill., a man', 'Springfield = Springfield 40 -90'],
  ['fled to Jordan', 'Jordan = Jordan 32 36'],
  ['elections in Georgia', 'Georgia = Georgia 42 43'],
  ['across the United States', 'United States = United States 39 -90'],
  ['in Crimea and the Gaza Strip', 'Crimea = Crimea 45 34'],
  ['Michael Jordan went to Jordan', 'Jordan = Jordan 32 36'],
  ['LONDON (AP) — Police', 'LONDON = London 52 0'],
  ['in the village of Gurras. A road into Gurras', 'Gurras = Gurras ?', 'Gurras = Gurras ?'],
  ['PORT SELWICK, Maravia, March 9 (Petrel) — An', 'PORT SELWICK = Port Selwick ?'],
  ['In Shpellas, the uppermost settlement, there', 'Shpellas = Shpellas ?'],
  ['in the capital, Halvik, the ferry', 'Halvik = Halvik ?'],
  ['in the Kherson region', 'Kherson = Kherson 47 33'],
  ['in Moscow on Friday and Moscow’s mayor', 'Moscow = Moscow 56 38', 'Moscow = Moscow 56 38'],
];

const misses: readonly string[] = [
  'Reading is nice. Nice is warm. Mobile phones ring',
  'Paris Hilton sang',
  'The Washington Post and the New York Times',
  'Jack London wrote. London was ill.',
  'Kyiv insisted it had no part',
  'Ukraine used drones, Russia said',
  'looking into Zambia’s claims',
  'roast turkey with cold Turkey',
  'in March and in May',
  'confidence in Lincoln',
  'WHAT THEY CLAIM — For years',
  'let us go',
];

for (const [text, ...expected] of hits) test(`a place: ${text}`, () => assert.deepEqual(show(text), expected));
for (const text of misses) test(`no place: ${text}`, () => assert.deepEqual(show(text), []));

test('reach grows from a site to a city, a region and a country', () => {
  const radiusOf = (text: string) => findPlaces(text)[0]?.radiusM ?? 0;
  const radii = ['inside the Kremlin', 'in Reading', 'in Tokyo', 'in the Kherson region', 'in Russia'].map(radiusOf);
  assert.deepEqual(
    radii,
    radii.toSorted((a, b) => a - b),
  );
  assert.equal(new Set(radii).size, radii.length);
});

test('the city file reads to its end', () => {
  const cities = [...readCities(0)];
  assert.ok(cities.length > 100_000);
  assert.ok(
    cities.every(({ lat, lon, country }) => Math.abs(lat) <= 90 && Math.abs(lon) <= 180 && country.length === 2),
  );
});

test('every row finds its example and leaves its look-alike', () => {
  for (const { pattern, matches, misses: alike, reason } of [...actorRules, ...beforeRules, ...frameRules]) {
    assert.match(matches, pattern);
    assert.doesNotMatch(alike, pattern, reason);
  }
});

const words = [
  'in ',
  'the ',
  'Paris',
  'Texas',
  ', ',
  'PARIS',
  ' — ',
  'St. ',
  'New ',
  'York',
  '’s ',
  'village of ',
  'D.C.',
  '\n',
  'İ',
  'Gurras ',
];
const nasty = fc.oneof(
  nastyText(),
  fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((all) => all.join('')),
);

test('spans are in range, in order and apart for any text', () => {
  fc.assert(
    fc.property(nasty, (text) => {
      let last = 0;
      for (const { span, lat, lon } of findPlaces(text)) {
        assert.ok(last <= span[0] && span[0] < span[1] && span[1] <= text.length);
        assert.equal(lat === null, lon === null);
        last = span[1];
      }
    }),
    { numRuns: 500 },
  );
});
