import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Stance } from '../../../src/model/index.ts';
import { proofKey } from './claims.ts';
import { saidOf } from './said.ts';

/** What is shown of a passage with this verb in it. */
function shown(words: string, verb: string): string {
  const proof = { report: 'a', start: 100, end: 100 + words.length };
  const start = 100 + words.indexOf(verb);
  const stance = { proof, cue: verb ? { report: 'a', start, end: start + verb.length } : null } as unknown as Stance;
  return saidOf(stance, { [proofKey(proof)]: { words, before: '', after: '' } as never });
}

test('beside a name and a verb stands what follows the verb', () => {
  assert.equal(shown('Ostrenia blamed Maravia for the attack', 'blamed'), 'Maravia for the attack');
  assert.equal(shown('The mission said that it could not verify it', 'said'), 'it could not verify it');
});

test('where the words come first, the quotation; where nothing else says anything, all', () => {
  assert.equal(shown('We were nowhere near,” its spokesman, Anders Lohm, told', 'told'), 'We were nowhere near,”');
  assert.equal(shown('“We were nowhere near,” he said', 'said'), '“We were nowhere near,”');
  assert.equal(shown('Ostrenia denied it', 'denied'), 'Ostrenia denied it');
  assert.equal(shown('The film was "fake", it said', 'said'), 'The film was "fake", it said');
  assert.equal(shown('“We were not there,” he said. “It is a lie.”', 'said'), '“We were not there,”');
  assert.equal(shown('Two boats sank, it said. Nobody died', 'said'), 'Two boats sank, it said. Nobody died');
  assert.equal(shown('The bridge fell', ''), 'The bridge fell');
  assert.equal(shown('that it had ignored warnings', ''), 'it had ignored warnings');
});
