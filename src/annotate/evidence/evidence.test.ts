import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { sentences } from '../../text/index.ts';
import { nastyText } from '../../text/nasty.ts';
import { findEvidence, headRules, idiomRules, noneRules, openRules, stateRules, witnessRules } from './index.ts';

const show = (text: string): string[] =>
  findEvidence(text, sentences(text)).map(({ span, kind, state, offeredBy }) => {
    const by = offeredBy ? ` by ${text.slice(...offeredBy)}` : '';
    return `${kind}, ${state}${by}: ${text.slice(...span)}`;
  });

const hits: readonly (readonly [string, ...string[]])[] = [
  [
    'Unverified video shared on a local Brestova news channel, shot from the river, appeared to show smoke.',
    'video, mentioned by a local Brestova news channel: Unverified video shared on a local Brestova news channel',
  ],
  [
    'Based on text with it, residents in a nearby tower reported hearing a blast around 2:30 a.m.',
    'witness, mentioned: residents in a nearby tower reported hearing a blast around 2:30 a.m.',
  ],
  [
    'A video whose origin could not be established, shared by a pro-government group, appears to show men.',
    'video, mentioned by a pro-government group: A video whose origin could not be established',
  ],
  ['The charges, presented without evidence, were denied.', 'none, mentioned: presented without evidence'],
  ['She offered no evidence for the accusation.', 'none, mentioned: She offered no evidence for the accusation'],
  ['Her office did not release the underlying data.', 'none, mentioned: did not release the underlying data'],
  [
    'Footage circulating online that is said to show a boat heading for the berth has not been authenticated.',
    'video, mentioned: Footage circulating online that is said to show a boat heading for the berth',
  ],
  ['A video seen by Reuters shows smoke.', 'video, seen by Reuters: A video seen by Reuters'],
  ['The footage, verified by the Courant, shows smoke.', 'video, verified by the Courant: The footage'],
  ['The video was shared. Officials called the footage fake.', 'video, disputed: The video'],
  ['Experts dismissed the photos as doctored.', 'photo, disputed: the photos'],
  ['The paper could not verify the video.', 'video, mentioned: the video'],
  ['They released a chart. The admiralty brushed aside the chart as a joke.', 'document, disputed: a chart'],
  [
    'a folder of photographs showing scorched casings',
    'photo, mentioned: a folder of photographs showing scorched casings',
  ],
  ['According to court documents, he paid.', 'document, mentioned: court documents'],
  ['Emails obtained by the Ledger show that he paid.', 'document, seen by the Ledger: Emails obtained by the Ledger'],
  [
    'Satellite images released on Sunday appear to show it.',
    'satellite, mentioned: Satellite images released on Sunday',
  ],
  ['Police found wreckage of a drone in a field.', 'physical, mentioned: wreckage of a drone in a field'],
  ['It has begun examining the ferry’s data recorder.', 'physical, mentioned: the ferry’s data recorder'],
  ['Evidence suggests that it fell.', 'unspecified, mentioned: Evidence'],
  ['He said he had seen no boat come in.', 'witness, mentioned: He said he had seen no boat come in'],
  [
    'The first witness, Ada Lund, testified that she had seen him take it.',
    'witness, mentioned: The first witness, Ada Lund, testified that she had seen him take it',
  ],
];

const misses: readonly string[] = [
  'It was a photo finish.',
  'He was the picture of health.',
  'She took the witness stand.',
  'Video game sales rose.',
  'He is to give evidence in court.',
  'the burden of proof',
  'a recording device',
  'the email controversy',
  'Its image problem grew.',
  'A hearing was held.',
];

for (const [text, ...expected] of hits) test(`evidence: ${text}`, () => assert.deepEqual(show(text), expected));
for (const text of misses) test(`no evidence: ${text}`, () => assert.deepEqual(show(text), []));

test('“the footage” joins the item before it, but not three sentences later', () => {
  const near = 'A video of smoke was shared. It rained. The footage was long.';
  const far = 'A video of smoke was shared. It rained. It snowed. The footage was long.';
  assert.deepEqual(
    [near, far].map((text) => show(text).length),
    [1, 2],
  );
});

test('every row finds its example and leaves its look-alike', () => {
  for (const rule of [...headRules, ...idiomRules, ...noneRules, ...openRules, ...stateRules, ...witnessRules]) {
    assert.match(rule.matches, rule.pattern);
    assert.doesNotMatch(rule.misses, rule.pattern, rule.reason);
  }
});

const words = [
  'video ',
  'the ',
  'photo',
  'of ',
  'witnesses ',
  'heard ',
  'no ',
  'evidence ',
  'shared by ',
  'that ',
  '. ',
  ', ',
  '“',
  'old ',
  '\n\n',
];
const nasty = fc.oneof(
  nastyText(),
  fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((all) => all.join('')),
);

test('spans are in range, in order and apart for any text', () => {
  fc.assert(
    fc.property(nasty, fc.boolean(), (text, whole) => {
      let last = 0;
      for (const { span, offeredBy } of findEvidence(text, whole ? [[0, text.length]] : sentences(text))) {
        assert.ok(last <= span[0] && span[0] < span[1] && span[1] <= text.length);
        assert.ok(offeredBy === null || (offeredBy[0] < offeredBy[1] && offeredBy[1] <= text.length));
        last = span[1];
      }
    }),
    { numRuns: 500 },
  );
});
