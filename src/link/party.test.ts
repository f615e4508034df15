import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LinkedStance } from '../model/index.ts';
import type { Unit } from './input.ts';
import { accusedIn, deniesOwnDeed } from './party.ts';

/** A denial of one report, in these words, by a pointer or (null) by a statement of its own. */
function denial(words: string, { cue = 'denied', pointer = true } = {}): Unit {
  const text = `${cue} ${words}`;
  return {
    item: { report: { text } },
    span: [cue.length + 1, text.length],
    pointer: pointer ? { cueClass: 'denying' } : null,
    holder: { attribution: { cue: [[0, cue.length]] }, speaker: null },
  } as unknown as Unit;
}

test('who denies a deed, a charge or a libel, or speaks of "our officers", answers for it', () => {
  assert.ok(deniesOwnDeed(denial('any involvement')));
  assert.ok(deniesOwnDeed(denial('the accusation')));
  assert.ok(deniesOwnDeed(denial('the claim defamatory', { cue: 'called' })));
  assert.ok(deniesOwnDeed(denial('Not a round was fired by our officers', { cue: 'said', pointer: false })));
});

test('who calls a claim or a report wrong need not answer for it', () => {
  assert.ok(!deniesOwnDeed(denial('the claim')));
  assert.ok(!deniesOwnDeed(denial('that the gate was shut')));
  assert.ok(!deniesOwnDeed(denial('Not a round was fired by the officers', { cue: 'said', pointer: false })));
});

const stanceBy = (name: string, party: string | null = null): LinkedStance =>
  ({ stance: 'denies', source: { name, party: party && { name: party, role: 'unknown' } } }) as unknown as LinkedStance;

const accusing = (accused: string | null): Unit =>
  ({
    item: { report: { text: 'accused' } },
    holder: { attribution: { cue: [[0, 7]] } },
    proposition: { accused },
  }) as unknown as Unit;

test('the accused is whom the accusation names, unless another answers for it', () => {
  const ministry = stanceBy('Dalov', 'Karnia');
  assert.equal(accusedIn([accusing('Karnia')], [ministry]), 'Karnia');
  assert.equal(accusedIn([accusing('Gravina')], [ministry], [ministry.source]), 'Karnia');
  assert.equal(accusedIn([accusing('Gravina')], [stanceBy('Halvik Bulk')], [stanceBy('Halvik Bulk').source]), 'Bulk');
  assert.equal(accusedIn([accusing('Gravina')], [ministry]), 'Gravina');
});
