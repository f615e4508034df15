import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Annotations, Attribution, Change, Keys, Passage, Proposition } from '../model/index.ts';
import { amendReport, quoteHash } from './index.ts';

const text = 'The harbour master said two boats sank. “Nobody was hurt,” he added. Ana Ruiz watched.';
const hash = '0123456789abcdef';
const noKeys: Keys = { terms: [], names: [], numbers: [], events: [] };
const at = (quote: string): readonly [number, number] => {
  const start = text.indexOf(quote);
  return [start, start + quote.length];
};
const passage = (quote: string, report = hash): Passage => {
  const [start, end] = at(quote);
  return { report, start, end, quoteHash: quoteHash(quote) };
};

const attribution = (id: string, source: string, cue: string, content: string): Attribution => ({
  id,
  source: [at(source)],
  cue: [at(cue)],
  content: [at(content)],
  speaker: 'e0',
  naming: 'role only',
  number: 1,
  cueClass: 'asserting',
  manner: null,
  channel: [],
  act: 'fact',
  basis: 'none given',
  time: null,
  hedges: [],
  propositions: [at(content)],
  pointsAt: [],
  confidence: 0.9,
});
const proposition = (of: string, words: string): Proposition => ({
  span: at(words),
  of,
  act: 'fact',
  negated: false,
  accused: null,
  meaning: null,
  bearing: null,
  keys: noKeys,
});

const annotations: Annotations = {
  id: 'r',
  hash,
  engine: 'x',
  attributions: [
    attribution('a0', 'The harbour master', 'said', 'two boats sank'),
    attribution('a1', 'he', 'added', 'Nobody was hurt'),
  ],
  ownVoice: [],
  entities: [
    { id: 'e0', name: 'harbour master', kind: 'person', role: null, party: null, mentions: [at('The harbour master')] },
    { id: 'e1', name: 'Ana Ruiz', kind: 'person', role: null, party: null, mentions: [at('Ana Ruiz')] },
  ],
  propositions: [proposition('a0', 'two boats sank'), proposition('a1', 'Nobody was hurt')],
  pointers: [],
  furniture: [],
  credits: [],
  times: [],
  places: [],
  quantities: [],
  evidence: [],
  hedges: [],
  unread: [],
};

const amend = (...changes: readonly Change[]) =>
  amendReport(
    { text, annotations },
    changes.map((change, i) => ({ seq: i + 1, change })),
    () => noKeys,
  );

test('a speaker is corrected by a mention, by a known name and by a new one', () => {
  const p = passage('Nobody was hurt');
  const byMention = amend({ op: 'speaker', p, speaker: { passage: passage('Ana Ruiz') } });
  assert.equal(byMention.annotations.attributions[1]?.speaker, 'e1');
  const byName = amend({ op: 'speaker', p, speaker: { name: 'ana ruiz' } });
  assert.equal(byName.annotations.attributions[1]?.speaker, 'e1');
  const { annotations: fresh } = amend({ op: 'speaker', p, speaker: { name: 'Pell Ansgar' } });
  const speaker = fresh.entities.find(({ id }) => id === fresh.attributions[1]?.speaker);
  assert.equal(speaker?.name, 'Pell Ansgar');
});

test('later corrections beat earlier ones', () => {
  const p = passage('Nobody was hurt');
  const both = amend(
    { op: 'speaker', p, speaker: { name: 'Ana Ruiz' } },
    { op: 'speaker', p, speaker: { name: 'harbour master' } },
  );
  assert.equal(both.annotations.attributions[1]?.speaker, 'e0');
});

test('a dropped statement is gone and the rest stays', () => {
  const { annotations: left, lost } = amend({ op: 'drop', p: passage('two boats sank') });
  assert.deepEqual(
    left.propositions.map(({ span }) => text.slice(...span)),
    ['Nobody was hurt'],
  );
  assert.deepEqual(lost, []);
});

test('an added statement stands with its speaker', () => {
  const change: Change = {
    op: 'add',
    p: passage('Ana Ruiz watched'),
    speaker: { passage: passage('Ana Ruiz') },
    cue: passage('watched'),
    cueClass: 'asserting',
    act: 'fact',
  };
  const { annotations: more } = amend(change);
  assert.equal(more.attributions.at(-1)?.speaker, 'e1');
  assert.deepEqual(more.propositions.at(-1)?.span, at('Ana Ruiz watched'));
});

test('a correction holds where half of its words still stand together', () => {
  const wider = passage('said two boats sank');
  assert.deepEqual(amend({ op: 'drop', p: wider }).annotations.propositions.length, 1);
});

/** The same report as another engine splits it: the statement ends where the passage says. */
const resplit = (content: string): Annotations => ({
  ...annotations,
  attributions: [attribution('b0', 'The harbour master', 'said', content)],
  propositions: [proposition('b0', content)],
});

test('a correction survives another split at half of its words, and is lost below', () => {
  const changes: readonly Change[] = [
    { op: 'speaker', p: passage('two boats sank. “Nobody'), speaker: { name: 'Ana Ruiz' } },
    { op: 'drop', p: passage('two boats sank. “Nobody') },
  ];
  const numbered = changes.map((change, i) => ({ seq: i + 1, change }));
  const over = (split: Annotations) => amendReport({ text, annotations: split }, numbered, () => noKeys);
  const half = over(resplit('two boats'));
  assert.deepEqual(half.lost, []);
  assert.equal(half.annotations.attributions[0]?.speaker, 'e1');
  assert.deepEqual(half.annotations.propositions, []);
  const below = over(resplit('two'));
  assert.deepEqual([below.lost, below.annotations], [[1, 2], resplit('two')], 'a quarter is not enough');
});

const spoken: Annotations = {
  ...annotations,
  ownVoice: [
    {
      id: 'o0',
      span: at('Ana Ruiz watched'),
      propositions: [at('Ana Ruiz'), at('watched')],
      act: 'fact',
      hedges: [],
      time: null,
    },
  ],
  propositions: [...annotations.propositions, proposition('o0', 'Ana Ruiz'), proposition('o0', 'watched')],
};
const attributed = (quote: string) => {
  const change: Change = { op: 'speaker', p: passage(quote), speaker: { name: 'harbour master' } };
  return amendReport({ text, annotations: spoken }, [{ seq: 1, change }], () => noKeys);
};

test('what the outlet seemed to say itself becomes the word of whom a person names', () => {
  const { annotations: given, lost } = attributed('Ana Ruiz watched');
  assert.deepEqual([lost, given.ownVoice], [[], []]);
  const last = given.attributions.at(-1)!;
  assert.deepEqual([last.speaker, last.naming, last.cueClass, last.cue], ['e0', 'named', 'asserting', []]);
  assert.deepEqual(last.propositions, spoken.ownVoice[0]?.propositions);
  assert.deepEqual(
    given.propositions.map(({ of }) => of),
    ['a0', 'a1', last.id, last.id],
  );
});

test('of a sentence of the outlet only what the passage says changes hands', () => {
  const { annotations: given } = attributed('watched');
  assert.deepEqual(given.ownVoice[0]?.propositions, [at('Ana Ruiz')]);
  assert.deepEqual(given.attributions.at(-1)?.content, [at('watched')]);
  assert.deepEqual(
    given.propositions.map(({ of }) => of),
    ['a0', 'a1', 'o0', given.attributions.at(-1)?.id],
  );
});

test('a correction whose words are gone is lost, not moved', () => {
  const wrong: Passage = { ...passage('two boats sank'), quoteHash: quoteHash('three boats sank') };
  const nowhere = passage('Ana Ruiz watched');
  const { annotations: same, lost } = amend({ op: 'drop', p: wrong }, { op: 'drop', p: nowhere });
  assert.deepEqual(lost, [1, 2]);
  assert.deepEqual(same, annotations);
});

test('a change of another report is neither applied nor lost', () => {
  const { annotations: same, lost } = amend({ op: 'drop', p: passage('two boats sank', 'fedcba9876543210') });
  assert.deepEqual([same, lost], [annotations, []]);
});

test('same, apart and stance need their passages to stand', () => {
  const p = passage('two boats sank');
  const q = passage('Nobody was hurt');
  assert.deepEqual(amend({ op: 'same', p, q }, { op: 'apart', p, q: passage('Ana Ruiz watched') }).lost, [2]);
});
