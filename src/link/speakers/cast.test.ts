import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { makeActors } from './actors.ts';
import { body, reportOf, type Someone, shown, speakersOf } from './example.test-helper.ts';
import { settle } from './settled.ts';

/** Each of these in a report of its own. */
const joined = (...people: readonly Someone[]): readonly string[] =>
  shown(speakersOf(people.map((each, i) => reportOf(String(i).repeat(16), each))));

const person = (name: string, party: string): Someone => ({ name, party });

const one: readonly (readonly [why: string, ...people: Someone[]])[] = [
  ['a surname and the full name', 'Tarrish', 'Oona Tarrish'],
  ['ways of writing a surname', 'Ilya Zelinskyy', 'Zelinskiy', 'Ilya Zelinsky'],
  ['a given name of two languages', 'Volodymyr Doroshenko', 'Vladimir Doroshenko'],
  ['a short form', 'Joe Marlow', 'Joseph Marlow'],
  ['a first letter', 'M. Quill', 'Marta Quill'],
  ['titles', 'President Ilka Brandt', 'Ilka Brandt', 'Ms Brandt'],
  ['letters after the name', 'Ruth Calloway KC', 'Ruth Calloway'],
  ['an article before the surname', 'Nadir al-Hamdan', 'Hamdan'],
  ['an office in either order', body('Ministry of Defence', 'Maravia'), body('Maravian defense ministry', 'Maravia')],
  [
    'a body that is its own party',
    body('Strait Observer Mission'),
    body('Strait Observer Mission', 'Strait Observer Mission'),
  ],
  ['letters and the words they begin', body('NHRA'), body('Northern Harbour Relief Agency')],
  ['letters of a name with letters', body('UNHRA'), body('UN Harbour Relief Agency')],
];
for (const [why, ...people] of one) test(`one: ${why}`, () => assert.equal(joined(...people).length, 1));

const two: readonly (readonly [why: string, ...people: Someone[]])[] = [
  ['two of one surname', 'Marta Quill', 'Ilse Quill'],
  ['two whose first letters are alike', 'Marta Quill', 'Maud Quill'],
  ['two Smiths of two parties', person('Smith', 'Maravia'), person('Ada Smith', 'Ostrenia')],
  ['two surnames of two parties', person('Smith', 'Maravia'), person('Smith', 'Ostrenia')],
  ['a common office of two parties', body('Defence Ministry', 'Maravia'), body('Ministry of Defence', 'Ostrenia')],
  ['letters of other words', body('NHRA'), body('Northern Relief Agency')],
  ['letters and a body of another party', body('NHRA', 'Ostrenia'), body('Northern Harbour Relief Agency', 'Maravia')],
];
for (const [why, ...people] of two) test(`two: ${why}`, () => assert.equal(joined(...people).length, 2));

test('a surname that two share joins neither, and not the same of another report', () => {
  assert.equal(joined('Marta Quill', 'Ilse Quill', 'Quill', 'Quill').length, 4);
});

test('letters that two bodies share join neither, unless a report puts them in brackets', () => {
  const two = [body('Northern Harbour Relief Agency'), body('New Heron Rescue Alliance')];
  assert.equal(joined(body('NHRA'), ...two).length, 3);
  const text = 'The Northern Harbour Relief Agency (NHRA) spoke.';
  const item = reportOf('9'.repeat(16), {
    ...(two[0] as object),
    name: 'Northern Harbour Relief Agency',
    mentions: [[4, 34]],
  });
  const defined = { ...item, report: { ...item.report, text } };
  const speakers = speakersOf([defined, reportOf('8'.repeat(16), body('NHRA'))]);
  assert.deepEqual(shown(speakers), ['NHRA = Northern Harbour Relief Agency']);
});

const actors = makeActors([
  { name: 'Pell Ansgar', kind: 'person', party: null, variants: ['Ansgar', 'Pelle Anskar'] },
  { name: 'Straits Relief', kind: 'organisation', party: null, variants: ['SRF', 'Relief for the Straits'] },
]);
const withActors = (...people: readonly Someone[]) =>
  speakersOf(
    people.map((each, i) => reportOf(String(i).repeat(16), each)),
    { actors },
  );

test('known actors join what no rule joins, and are told', () => {
  const speakers = withActors('Ansgar', 'Pelle Anskar', body('SRF'), body('Relief for the Straits'));
  assert.deepEqual(shown(speakers), ['Ansgar = Pelle Anskar', 'Relief for the Straits = SRF']);
  assert.deepEqual(speakers.map(({ actor }) => actor).sort(), ['Pell Ansgar', 'Straits Relief']);
});

test('a surname of a known actor that somebody else of the story bears joins neither', () => {
  assert.deepEqual(
    withActors('Ansgar', 'Bea Ansgar').map(({ actor }) => actor),
    [null, null],
  );
});

test('a person beats the rules: apart what they join, one what they do not; what is one with one is one', () => {
  const items = [
    ['0', 'Oona Tarrish'],
    ['1', 'Tarrish'],
    ['2', 'the harbour chief'],
  ].map(([hash, name]) => reportOf(hash!.repeat(16), name!));
  const at = (i: number): string => `${String(i).repeat(16)}/e0`;
  const settled = settle([
    { op: 'apart', p: at(0), q: at(1) },
    { op: 'same', p: at(1), q: at(2) },
  ]);
  assert.deepEqual(shown(speakersOf(items, { settled })), ['Oona Tarrish', 'Tarrish = the harbour chief']);
  const later = settle([
    { op: 'apart', p: at(0), q: at(1) },
    { op: 'same', p: at(0), q: at(1) },
  ]);
  assert.deepEqual(shown(speakersOf(items, { settled: later })), ['Oona Tarrish = Tarrish', 'the harbour chief']);
});

test('who is set apart goes alone, and not with those whom no one spoke of', () => {
  const items = ['0', '1', '2'].map((hash) => reportOf(hash.repeat(16), 'Oona Tarrish'));
  const settled = settle([{ op: 'apart', p: `${'0'.repeat(16)}/e0`, q: `${'1'.repeat(16)}/e0` }]);
  const groups = speakersOf(items, { settled }).map(({ names }) => names.map(({ report }) => report[0]));
  assert.deepEqual(groups, [['0'], ['1', '2']]);
});

const anybody: fc.Arbitrary<Someone> = fc.constantFrom(
  ...['Marta Quill', 'Quill', 'M. Quill', 'Ilse Quill', 'Ansgar', 'Pelle Anskar', 'Tarrish', 'Oona Tarrish'],
  ...[
    body('NHRA'),
    body('Northern Harbour Relief Agency'),
    body('Defence Ministry', 'Maravia'),
    body('Defence Ministry'),
  ],
  ...[person('Smith', 'Maravia'), person('Smith', 'Ostrenia'), 'Ada Smith'],
);

test('the same speakers in every order of the reports', () => {
  const report = fc.array(anybody, { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(fc.array(report, { minLength: 1, maxLength: 6 }), fc.infiniteStream(fc.nat()), (reports, keys) => {
      const items = reports.map((people, i) => reportOf(String(i).repeat(16), ...people));
      const order = items.map((item) => [keys.next().value as number, item] as const).sort(([a], [b]) => a - b);
      const settled = settle([{ op: 'apart', p: `${'0'.repeat(16)}/e0`, q: `${'1'.repeat(16)}/e0` }]);
      const of = (all: typeof items) => speakersOf(all, { actors, settled }).map(({ story: _, ...rest }) => rest);
      assert.deepEqual(of(order.map(([, item]) => item)), of(items));
    }),
    { numRuns: 200, seed: 1 },
  );
});
