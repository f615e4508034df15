import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { pieces, readVocabulary } from './pieces.ts';

const vocabulary = readVocabulary(readFileSync(new URL('../../models/reader/vocab.txt', import.meta.url), 'utf8'));

interface Vector {
  readonly text: string;
  readonly ids: readonly number[];
  readonly offsets: readonly (readonly number[])[];
  readonly features: readonly number[];
  readonly sentences: readonly number[];
  readonly paragraphs: readonly number[];
}
/** Invented texts with the pieces that training saw. */
const vectors: readonly Vector[] = readFileSync(new URL('vectors.test.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));

for (const { text, offsets, ...rest } of vectors) {
  test(`pieces, places and features are those of training: ${JSON.stringify(text.slice(0, 30))}`, () => {
    assert.deepEqual(pieces(text, vocabulary), { ...rest, spans: offsets });
  });
}

const quotes = (text: string): readonly string[] =>
  pieces(text, vocabulary).spans.map(([start, end]) => text.slice(start, end));

test('a lone surrogate leaves no trace and moves nothing', () => {
  assert.deepEqual(quotes('said\ud83d no\udc00t \ud800'), ['said', 'no\udc00t']);
});

test('a syllable of several pieces is one piece, so that no two pieces share a character', () => {
  assert.deepEqual(quotes('한국 said'), ['한', '국', 'said']);
});

test('a Greek question mark is punctuation like the semicolon it is composed of', () => {
  assert.deepEqual(quotes('no\u037e he'), ['no', '\u037e', 'he']);
});

test('of 100 characters a word is still cut, of 101 or of a million it is one unknown piece', () => {
  assert.ok(quotes('x'.repeat(100)).length > 1);
  for (const length of [101, 1_000_000]) assert.deepEqual(quotes(`é${'x'.repeat(length - 1)} a`).at(0)?.length, length);
});

/** Texts of any UTF-16 units (lone surrogates too), rich in what offsets are lost by. */
const nasty = fc
  .array(
    fc.oneof(
      fc.string(),
      fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        ' ',
        '\n',
        '"',
        '“',
        '”',
        'said',
        'É',
        'e\u0301',
        '\u200d',
        '\ufeff',
        '👩\u200d👧',
        '北京',
        'ﬁ',
        '한',
      ),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

test('pieces are in order, have width, do not overlap and lie within the text', () => {
  fc.assert(
    fc.property(nasty, (text) => {
      const { ids, spans, features } = pieces(text, vocabulary);
      assert.equal(ids.length, spans.length);
      assert.equal(features.length, spans.length);
      let reached = 0;
      for (const [start, end] of spans) {
        assert.ok(reached <= start && start < end && end <= text.length);
        reached = end;
      }
    }),
  );
});

test('a paragraph has the same pieces and features whatever stands before it', () => {
  fc.assert(
    fc.property(nasty, nasty, (before, after) => {
      const [a, b, both] = [before, after, `${before}\n${after}`].map((text) => pieces(text, vocabulary));
      assert.deepEqual(both?.ids, [...(a?.ids ?? []), ...(b?.ids ?? [])]);
      assert.deepEqual(both?.features, [...(a?.features ?? []), ...(b?.features ?? [])]);
      const moved = b?.spans.map(([start, end]) => [start + before.length + 1, end + before.length + 1]);
      assert.deepEqual(both?.spans, [...(a?.spans ?? []), ...(moved ?? [])]);
    }),
  );
});
