import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readClause, readCue } from './reading.ts';

/** How the clause after the cue of a sentence is read: stance or proposition, with its words. */
function read(sentence: string, cueWords: string): string {
  const from = sentence.indexOf(cueWords);
  const cue = readCue(sentence, [[from, from + cueWords.length]], []);
  const reading = readClause(sentence, [from + cueWords.length + 1, sentence.length - 1], cue);
  const stance = reading.type === 'pointer' ? reading.cueClass : cue.cueClass;
  return `${stance}, ${reading.type}: ${sentence.slice(...reading.span)}`;
}

test('what was looked for and not found is said', () => {
  assert.equal(
    read('An inquiry found no evidence of sabotage.', 'found'),
    'asserting, proposition: no evidence of sabotage',
  );
  assert.equal(read('It offered no further details.', 'offered'), 'asserting, nothing: no further details');
});

test('reports that are called false are denied', () => {
  assert.equal(
    read('The palace said reports of a coup were false.', 'said'),
    'denying, pointer: reports of a coup were false',
  );
  assert.equal(
    read('The palace said reports of a coup were true.', 'said'),
    'asserting, proposition: reports of a coup were true',
  );
});

test('a figure that is called a mistake, a recording that is called a fake', () => {
  assert.equal(
    read('His office said that figure was a mistake.', 'said'),
    'denying, pointer: that figure was a mistake',
  );
  assert.equal(read('The army called the recording a fake.', 'called'), 'denying, pointer: the recording a fake');
});

test('who claims responsibility says what was done', () => {
  assert.equal(
    read('The brigade claimed responsibility for the attack.', 'claimed'),
    'asserting, proposition: responsibility for the attack',
  );
});

test('what is ruled out is denied, what is not ruled out is not', () => {
  assert.equal(read('Police ruled out foul play in his death.', 'ruled out').split(',')[0], 'denying');
  assert.equal(read('Police have not ruled out foul play.', 'have not ruled out').split(',')[0], 'asserting');
});

test('a short clause with an irregular verb says something', () => {
  assert.equal(read('Karth denied it sank the frigate.', 'denied'), 'denying, proposition: it sank the frigate');
});

test('a deed told by a noun is denied, one told by a verb admitted', () => {
  assert.equal(
    read('Officials deny cover-up over the collapse.', 'deny'),
    'denying, proposition: cover-up over the collapse',
  );
  assert.equal(read('The bank admits losing customer data.', 'admits'), 'asserting, proposition: losing customer data');
});
