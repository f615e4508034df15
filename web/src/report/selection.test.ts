import assert from 'node:assert/strict';
import { test } from 'node:test';
import { moveEnd, nextSentence } from './selection.ts';

const TEXT = 'Two boats sank\n\nThe mayor said so. Nobody  was hurt.\n';
const at = (span: readonly [number, number] | null) => span && TEXT.slice(...span);

test('sentences follow each other over paragraphs, without the space around them', () => {
  const first = nextSentence(TEXT, null, 1);
  const second = nextSentence(TEXT, first, 1);
  const third = nextSentence(TEXT, second, 1);
  assert.deepEqual([first, second, third].map(at), ['Two boats sank', 'The mayor said so.', 'Nobody  was hurt.']);
  assert.equal(at(nextSentence(TEXT, third, 1)), 'Nobody  was hurt.', 'the last stays');
  assert.equal(at(nextSentence(TEXT, third, -1)), 'The mayor said so.');
});

test('both ends move by words, and one word is always left', () => {
  const span = [TEXT.indexOf('The'), TEXT.indexOf('said') + 4] as const;
  assert.equal(at(moveEnd(TEXT, span, 'end', 1)), 'The mayor said so.');
  assert.equal(at(moveEnd(TEXT, span, 'end', -1)), 'The mayor');
  assert.equal(at(moveEnd(TEXT, span, 'start', 1)), 'mayor said');
  assert.equal(at(moveEnd(TEXT, span, 'start', -1)), 'sank\n\nThe mayor said');
  const one = [0, 3] as const;
  assert.equal(at(moveEnd(TEXT, one, 'end', -1)), 'Two');
  assert.equal(at(moveEnd(TEXT, one, 'start', 1)), 'Two');
});
