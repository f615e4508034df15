import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import * as text from './index.ts';
import { nastySpan, nastyText } from './nasty.ts';

type Span = readonly [number, number];
type Finder = (source: string) => readonly Span[];

function assertOrdered(source: string, spans: readonly Span[]): void {
  let last = 0;
  for (const [start, end] of spans) {
    assert.ok(last <= start && start < end && end <= source.length, `${start}-${end} after ${last}`);
    last = end;
  }
}

const FINDERS: readonly [string, Finder][] = [
  ['paragraphs', text.paragraphs],
  ['sentences', text.sentences],
  ['words', text.words],
];

for (const [name, find] of FINDERS) {
  test(`${name} are in range, in order, apart and not empty`, () => {
    fc.assert(fc.property(nastyText(), (source) => assertOrdered(source, find(source))));
  });
}

test('paragraphs, sentences and lines are trimmed', () => {
  const isTrimmed = (source: string) =>
    [text.paragraphs, text.sentences, text.lines]
      .flatMap((find) => find(source))
      .every((span) => text.slice(source, span).trim() === text.slice(source, span));
  fc.assert(fc.property(nastyText(), isTrimmed));
});

const isInOne = (inner: Span, outer: readonly Span[]) => outer.some((span) => text.contains(span, inner));

test('every sentence is inside one paragraph and every word inside one sentence', () => {
  fc.assert(
    fc.property(nastyText(), (source) => {
      const paragraphs = text.paragraphs(source);
      const sentences = text.sentences(source);
      for (const sentence of sentences) assert.ok(isInOne(sentence, paragraphs));
      for (const word of text.words(source)) assert.ok(isInOne(word, sentences), text.slice(source, word));
    }),
  );
});

test('nothing that can be seen is outside all paragraphs', () => {
  fc.assert(
    fc.property(nastyText(), (source) => {
      const left = text.subtract([0, source.length], text.paragraphs(source));
      assert.match(text.slice(source, left), /^[\s\u0085]*$/);
    }),
  );
});

test('sentences and words within a span stay in it', () => {
  fc.assert(
    fc.property(nastySpan(), ({ text: source, span }) => {
      for (const found of [...text.sentences(source, span), ...text.words(source, span)])
        assert.ok(text.contains(span, found));
    }),
  );
});

test('each quotation is in one paragraph, and its marks are around its inside', () => {
  fc.assert(
    fc.property(nastyText(), (source) => {
      const paragraphs = text.paragraphs(source);
      for (const { open, close, inner, level } of text.quotes(source)) {
        assert.ok(isInOne([open[0], close?.[1] ?? inner[1]], paragraphs));
        assert.ok(open[1] <= inner[0] && inner[0] <= inner[1] && (!close || inner[1] <= close[0]) && level >= 0);
      }
    }),
  );
});

test('a mark belongs to one quotation only', () => {
  fc.assert(
    fc.property(nastyText(), (source) => {
      const marks = text.quotes(source).flatMap(({ open, close }) => [open[0], ...(close ? [close[0]] : [])]);
      assert.equal(new Set(marks).size, marks.length);
    }),
  );
});

test('a quote mark in one paragraph changes no quotation of another', () => {
  fc.assert(
    fc.property(nastyText(), fc.constantFrom('"', '“', '«', '„', "'"), (source, mark) => {
      const head = `It was ${mark}shut.\n\nThey say: `;
      const alone = text.quotes(`x\n\nThey say: ${source}`).length;
      assert.equal(text.quotes(head + source).filter(({ open }) => open[0] > 12).length, alone);
    }),
  );
});

test('quotations between marks never cross', () => {
  fc.assert(
    fc.property(nastyText(), (source) => {
      const ends: number[] = [];
      for (const { open, close, inner, kind } of text.quotes(source)) {
        while (ends.length > 0 && ends.at(-1)! <= open[0]) ends.pop();
        const end = close?.[1] ?? inner[1];
        if (close) assert.ok(ends.every((outer) => end <= outer));
        if (kind !== 'dash') ends.push(end);
      }
    }),
  );
});
