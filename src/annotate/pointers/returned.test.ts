import assert from 'node:assert/strict';
import { test } from 'node:test';
import { annotated, type Said } from './pointers.test-helper.ts';

/** What each pointer is about, with what it does. */
function pointed(text: string, all: readonly Said[]): readonly string[] {
  const { pointers } = annotated(text, all);
  return pointers.map(({ cueClass, at }) => `${cueClass}: ${at.map((span) => text.slice(...span)).join()}`);
}

const CHARGE: Said = ['Maravia', 'accused', 'Ostrenia of shelling a market in Kolm'];
const text = (answer: string): string =>
  `Market hit\n\nMaravia accused Ostrenia of shelling a market in Kolm.\n\n${answer}`;
const charged = 'Ostrenia of shelling a market in Kolm';

test('who lays on the accuser what is laid on him denies it, and says something of his own', () => {
  const back: Said = ['Ostrenia', 'blamed', 'Maravia for the attack'];
  const report = text('Ostrenia blamed Maravia for the attack.');
  assert.deepEqual(pointed(report, [CHARGE, back]), [`denying: ${charged}`]);
  const { propositions } = annotated(report, [CHARGE, back]);
  assert.ok(propositions.some(({ span }) => report.slice(...span) === 'Maravia for the attack'));
});

test('doubt after a negated answer is about the charge, not about the answer', () => {
  const report = text(
    '“We have no guns near Kolm,” Ostrenia said.\n\nThe mission said it could not verify what had happened.',
  );
  const answer: Said = ['Ostrenia said', 'said', '“We have no guns near Kolm,”'];
  const doubt: Said = ['The mission', 'said', 'it could not verify what had happened'];
  assert.ok(pointed(report, [CHARGE, answer, doubt]).includes(`doubting: ${charged}`));
});

test('who confirms an event, and who leaves involvement open, speaks of the charge', () => {
  const confirmed: Said = ['The Relief Office', 'confirmed', 'the attack'];
  assert.deepEqual(pointed(text('The Relief Office confirmed the attack.'), [CHARGE, confirmed]), [
    `asserting: ${charged}`,
  ]);
  const open: Said = ['Ostrenia', 'did not deny', 'involvement'];
  assert.deepEqual(pointed(text('Ostrenia did not deny involvement.'), [CHARGE, open]), [`declining: ${charged}`]);
});

test('a request for comment is about what is at issue', () => {
  const silent: Said = ['The power company', 'did not respond to', 'a request for comment'];
  const report = text('The power company did not respond to a request for comment.');
  assert.deepEqual(pointed(report, [CHARGE, silent]), [`declining: ${charged}`]);
});

test('a paragraph that the one before announces is said by whom it names, and so is its “we”', () => {
  const report = text(
    'Ostrenia’s foreign ministry said in a statement:\n\nWe reject these allegations. Our guns were not there.',
  );
  const stated: Said = ['Ostrenia’s foreign ministry', 'said in a statement:', ''];
  const { attributions, entities } = annotated(report, [CHARGE, stated, ['We', 'reject', 'these allegations']]);
  const by = (words: string) =>
    attributions
      .filter(({ content }) => content.some((span) => report.slice(...span).startsWith(words)))
      .map(({ speaker }) => entities.find(({ id }) => id === speaker)?.name);
  assert.deepEqual(by('We reject these'), ['Ostrenia’s foreign ministry']);
  assert.deepEqual(by('these allegations'), ['Ostrenia’s foreign ministry']);
});
