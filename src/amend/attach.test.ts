import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attach, quoteHash } from './attach.ts';

const text = 'The dam held, the mayor said, and nobody was hurt.';
const passage = (start: number, end: number) => ({
  report: 'r',
  start,
  end,
  quoteHash: quoteHash(text.slice(start, end)),
});

test('a passage means the span that is the very same before a shorter one with the same words', () => {
  const [whole, bare] = [text.length, text.length - 1];
  const spans = [
    [0, bare],
    [0, whole],
  ] as const;
  assert.equal(attach(text, passage(0, whole), spans), 1);
  assert.equal(attach(text, passage(0, bare), spans), 0);
});

test('else it means the span that holds most of its words, then the shorter', () => {
  const clause = [0, 12] as const;
  assert.equal(attach(text, passage(4, 12), [[0, text.length], clause]), 1);
  assert.equal(attach(text, passage(0, 40), [clause, [14, 28]]), -1, 'none holds half');
  assert.equal(attach(text, { ...passage(4, 12), quoteHash: 'x' }, [clause]), -1, 'the words are gone');
});
