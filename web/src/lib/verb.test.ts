import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Stance } from '../../../src/model/index.ts';
import { verbOf } from './verb.ts';

const TEXT =
  'The ministry was not able to confirm it, and did not return calls. It denied all. It confirmed an inquiry.';

function verb(cue: string | null, proof: string, more: object = {}): string {
  const at = (words: string) => {
    const start = TEXT.indexOf(words);
    return { report: 'r', start, end: start + words.length };
  };
  const stance = {
    stance: 'cannot verify',
    manner: null,
    source: { naming: 'named' },
    proof: at(proof),
    cue: cue && at(cue),
    ...more,
  } as unknown as Stance;
  const spans = [at(proof), ...(cue ? [at(cue)] : [])];
  const quotes = Object.fromEntries(
    spans.map(({ start, end }) => [`r/${start}-${end}`, { words: TEXT.slice(start, end), paragraph: 1 }]),
  );
  return verbOf(stance, quotes);
}

test('a verb never loses its "not"', () => {
  assert.equal(verb('able to', 'The ministry was not able to confirm it'), 'was not able to');
  assert.equal(verb('return calls', 'did not return calls'), 'did not return calls');
  assert.equal(verb('confirmed', 'It confirmed an inquiry'), 'cannot verify', 'its verb is of something else');
  assert.equal(verb('able to', 'confirm it'), 'cannot verify', 'the text before the verb is not at hand');
});

test('a verb without a "not" stays as it is; where there is none the stance names it', () => {
  assert.equal(verb('denied', 'It denied all', { stance: 'denies' }), 'denied');
  assert.equal(verb(null, 'It denied all', { stance: 'denies' }), 'denies');
  assert.equal(verb('denied', 'It denied all', { stance: 'no comment', manner: 'no reply' }), 'denied (no reply)');
  assert.equal(verb('denied', 'It denied all', { stance: 'denies', source: { naming: 'outlet' } }), 'denies');
});
