import assert from 'node:assert/strict';
import { test } from 'node:test';
import { annotated, type Said } from './pointers.test-helper.ts';

/** What the statements of a text without a title deny: the words that do, and those that they answer. */
const denied = (text: string, all: readonly Said[]): readonly string[] =>
  annotated(text, all, false)
    .pointers.filter(({ cueClass }) => cueClass === 'denying')
    .map(({ span, at }) => `${text.slice(...span)} | ${at.map((place) => text.slice(...place)).join()}`);

test('who hits back says something, and denies what was said right before', () => {
  const text = 'Survivors said the gate was chained. But the club hit back: “It stood open from noon.”';
  const survivors: Said = ['Survivors', 'said', 'the gate was chained'];
  assert.deepEqual(denied(text, [survivors, ['the club', 'hit back:', '“It stood open from noon.”']]), [
    'It stood open from noon | the gate was chained',
  ]);
});

test('what follows "remembers it differently" denies the same as that does', () => {
  const text =
    'A lawyer said the seal was broken. His deputy, Paul Rask, remembers it differently. “Twelve came in sealed,” Rask told us.';
  const lawyer: Said = ['A lawyer', 'said', 'the seal was broken'];
  assert.deepEqual(denied(text, [lawyer, ['Rask', 'told us', '“Twelve came in sealed,”']]), [
    'His deputy, Paul Rask, remembers it differently | the seal was broken',
    'Twelve came in sealed | the seal was broken',
  ]);
});

test('who is asked about a claim and says that it is not so denies it; who says something else does not', () => {
  const claim = 'The army said a launch crossed the river. Asked about that, Pavel Hrast said';
  const army: Said = ['The army', 'said', 'a launch crossed the river'];
  const hrast = (content: string): Said => ['Pavel Hrast', 'said', content];
  assert.deepEqual(denied(`${claim} nobody crossed anything.`, [army, hrast('nobody crossed anything')]), [
    'nobody crossed anything | a launch crossed the river',
  ]);
  assert.deepEqual(denied(`${claim} the fog was thick.`, [army, hrast('the fog was thick')]), []);
});
