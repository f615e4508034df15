import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RawAttribution, Span } from '../../model/index.ts';
import { sentences } from '../../text/index.ts';
import { beforeOthers, contentToSource, joinedSource, ownSentence, withGoingOn, withoutAside } from './whole.ts';

type Words = readonly string[];

/** An attribution of these words of the text, each where it first stands. */
function rawIn(text: string, source: Words, cue: string, content: Words): RawAttribution {
  const at = (words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length];
  return { source: source.map(at), cue: [at(cue)], content: content.map(at), confidence: 1 };
}
const wordsOf = (text: string, spans: readonly Span[]): Words => spans.map((span) => text.slice(...span));

test('a few words between two pieces of a source are its own, a clause is not', () => {
  const text = 'Ilse Brandt, who advises the cabinet on security, warned of war.';
  const raw = rawIn(text, ['Ilse Brandt, who', 'cabinet on security'], 'warned', ['of war']);
  assert.deepEqual(wordsOf(text, joinedSource(text, raw).source), ['Ilse Brandt, who advises the cabinet on security']);
  const far = 'Ilse Brandt left; the minister of war warned of war.';
  const apart = rawIn(far, ['Ilse Brandt', 'minister of war'], 'warned', ['of war.']);
  assert.deepEqual(joinedSource(far, apart), apart);
});

test('a content that source and cue interrupt runs up to them', () => {
  const text = 'A blatant “terrorist” act, they said, calls for an answer.';
  const raw = rawIn(text, ['they'], 'said', ['A', 'calls for an answer']);
  assert.deepEqual(wordsOf(text, contentToSource(text, raw).content), [
    'A blatant “terrorist” act',
    'calls for an answer',
  ]);
});

test('without quotation marks a cue that follows is of its own sentence alone', () => {
  const text = 'Ten people died. Two boats sank, the mayor said.';
  const raw = rawIn(text, ['the mayor'], 'said', ['Ten people died. Two boats sank']);
  assert.deepEqual(wordsOf(text, ownSentence(text, raw, sentences(text)).content), ['Two boats sank']);
  const quoted = '“Ten people died. Two boats sank,” the mayor said.';
  const speech = rawIn(quoted, ['the mayor'], 'said', ['“Ten people died. Two boats sank,”']);
  assert.deepEqual(ownSentence(quoted, speech, sentences(quoted)), speech);
});

test('an auxiliary that goes on with a content is no saying of its own', () => {
  const text = 'An official confirmed the ministry is looking into it but has yet to decide.';
  const first = rawIn(text, ['An official'], 'confirmed', ['the ministry is looking into it']);
  const next = rawIn(text, ['An official'], 'has yet', ['to decide']);
  const [one, ...others] = withGoingOn(text, [first, next]);
  assert.deepEqual(wordsOf(text, one!.content), ['the ministry is looking into it but has yet to decide']);
  assert.deepEqual(others, []);
});

test('what the outlet puts between two parts of a quotation is not said', () => {
  const text = '“I turned and they” – she points at the gate – “shot at us,” said Ilse Brandt.';
  const raw = rawIn(text, ['Ilse Brandt'], 'said', ['“I turned and they” – she points at the gate – “shot at us,”']);
  assert.deepEqual(wordsOf(text, withoutAside(text, raw).content), ['“I turned and they”', '“shot at us,”']);
});

test('what another says in the next sentence is no part of a content', () => {
  const text = 'Parents said that a plane had sprayed it. “Paperwork,” snorted Mr Brandt. “They fined me for a form.”';
  const raw = rawIn(text, ['Parents'], 'said', [text.slice('Parents said '.length)]);
  assert.deepEqual(wordsOf(text, beforeOthers(text, raw, sentences(text)).content), ['that a plane had sprayed it.']);
});
