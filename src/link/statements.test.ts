import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Attribution, Entity, Span } from '../model/index.ts';
import type { Linkable } from './input.ts';
import { knownActors, nothingSettled } from './speakers/index.ts';
import { linkStatements as link } from './statements.ts';

const linkStatements = (items: readonly Linkable[]) => link(items, { actors: knownActors, settled: nothingSettled });

type Told = Partial<Omit<Attribution, 'source' | 'content'>> & {
  readonly speaker: string;
  readonly source: string;
  readonly content: string;
};

/** A report of these statements, each given by words of its text; a speaker is named after itself. */
function reportOf(id: string, text: string, told: readonly Told[]): Linkable {
  const at = (words: string): readonly Span[] =>
    words === '' ? [] : [[text.indexOf(words), text.indexOf(words) + words.length]];
  const attributions = told.map(({ source, content, ...rest }, i) => ({
    id: `a${i}`,
    cue: [],
    naming: 'named',
    number: 1,
    cueClass: 'asserting',
    basis: 'none given',
    channel: [],
    ...rest,
    source: at(source),
    content: at(content),
  }));
  const entities = [...new Set(told.map(({ speaker }) => speaker))].map(
    (name): Entity => ({ id: name, name, kind: 'person', role: null, party: null, mentions: [] }),
  );
  const annotations = { attributions, entities, ownVoice: [], pointers: [], propositions: [] };
  return { report: { id, hash: id, text, meta: { publisher: 'A Daily' } }, annotations } as unknown as Linkable;
}

const counts = (...items: readonly Linkable[]) =>
  linkStatements(items).statements.map(({ source, direct, indirect }) => [
    source.name,
    direct.reduce((sum, { words }) => sum + words, 0),
    indirect.reduce((sum, { words }) => sum + words, 0),
  ]);

const TEXT = 'The mayor, Ada Roe, said the dam was “quite safe”, and Bo Lind said that she was wrong.';
const roe: Told = { speaker: 'Ada Roe', source: 'Ada Roe', content: 'the dam was “quite safe”' };

test('words between quotation marks and words without are counted apart, and each passage opens on its words', () => {
  const { statements } = linkStatements([reportOf('r', TEXT, [roe])]);
  const shown = [statements[0]!.direct, statements[0]!.indirect].map((all) =>
    all.map(({ proof, words }) => [TEXT.slice(proof.start, proof.end), words]),
  );
  assert.deepEqual(shown, [[['quite safe', 2]], [['the dam was', 3]]]);
  const { start, end } = statements[0]!.proof;
  assert.equal(TEXT.slice(start, end), 'Ada Roe, said the dam was “quite safe”');
});

test('a word that one tells as another’s is the other’s', () => {
  const outer: Told = { speaker: 'Cy Dane', source: 'The mayor', content: TEXT.slice(11) };
  assert.deepEqual(counts(reportOf('r', TEXT, [outer, roe])), [
    ['Cy Dane', 0, 11],
    ['Ada Roe', 2, 3],
  ]);
});

test('the same words found twice are one statement of whom the text names more clearly', () => {
  const twin: Told = { ...roe, speaker: 'mayor', source: 'The mayor', naming: 'role only' };
  const part: Told = { ...roe, content: 'was “quite safe”' };
  const { statements } = linkStatements([reportOf('r', TEXT, [twin, roe, part])]);
  assert.deepEqual(
    statements.map(({ source, of }) => [source.name, of.toSorted()]),
    [['Ada Roe', ['r/a0', 'r/a1', 'r/a2']]],
  );
});

test('who is named once is the same speaker where the text says “she”', () => {
  const she: Told = { ...roe, source: 'she', content: 'she was wrong', naming: 'role only' };
  const { statements } = linkStatements([reportOf('r', TEXT, [roe, she])]);
  assert.deepEqual(
    statements.map(({ source, naming }) => [source.id, source.naming, naming]),
    [
      ['r/ada-roe', 'named', 'named'],
      ['r/ada-roe', 'named', 'role only'],
    ],
  );
});

test('a person is one speaker in every report of the story', () => {
  const short: Told = { speaker: 'Roe', source: 'Roe', content: 'no' };
  const { statements } = linkStatements([reportOf('r', TEXT, [roe]), reportOf('s', 'Roe said no.', [short])]);
  assert.deepEqual(
    statements.map(({ report, source }) => [report, source.id, source.name]),
    [
      ['r', 'r/ada-roe', 'Ada Roe'],
      ['s', 'r/ada-roe', 'Ada Roe'],
    ],
  );
});

test('a denial without words of its own stays a statement', () => {
  assert.deepEqual(counts(reportOf('r', TEXT, [{ ...roe, content: '', cueClass: 'denying' }])), [['Ada Roe', 0, 0]]);
});
