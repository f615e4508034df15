import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Unit } from './input.ts';
import { joinReplies } from './replies.ts';

interface Said {
  readonly by: string;
  readonly words: string;
  readonly terms: readonly string[];
  readonly cue?: string;
  readonly lead?: string;
  readonly denies?: boolean;
  readonly accused?: string;
}

/** Propositions of one invented report, each by a speaker of his own. */
function unitsOf(...all: readonly Said[]): readonly Unit[] {
  const text = all.map(({ words, cue = 'said', lead = '' }) => `${cue} ${lead}${words}`).join('\n');
  const item = { report: { text } };
  return all.map(({ by, words, terms, cue = 'said', lead = '', denies = false, accused = null }) => {
    const start = text.indexOf(words);
    const cueEnd = start - lead.length - 1;
    const keys = { terms, names: [], numbers: [], events: [] };
    return {
      item,
      span: [start, start + words.length],
      pointer: null,
      proposition: { act: 'fact', negated: false, accused, keys },
      holder: {
        id: by,
        speaker: { id: by, name: by, party: null },
        attribution: { cueClass: denies ? 'denying' : 'asserting', cue: [[cueEnd - cue.length, cueEnd]] },
      },
    } as unknown as Unit;
  });
}

const nothingBound = { same: [], apart: [] };

const joined = (propositions: readonly Unit[], bonds: Parameters<typeof joinReplies>[1] = nothingBound) =>
  joinReplies(
    propositions.map((_, i) => [i]),
    bonds,
    { propositions, pointers: [] },
  );

const student: Said = { by: 'student', words: 'its lock was broken', terms: ['lock', 'break'] };
const university: Said = { by: 'university', words: 'the lock was faulty', terms: ['lock', 'faulti'], denies: true };

test('a denial goes to the statement before it that holds half of its words', () => {
  assert.deepEqual(joined(unitsOf(student, university)), [[0, 1]]);
});

test('a statement after the denial, or in other words, is not what it answers', () => {
  assert.deepEqual(joined(unitsOf(university, student)), [[0], [1]]);
  assert.deepEqual(joined(unitsOf({ ...student, terms: ['window', 'break'] }, university)), [[0], [1]]);
});

test('a denial of knowing stays alone', () => {
  assert.deepEqual(joined(unitsOf(student, { ...university, words: 'it had known of the lock' })), [[0], [1]]);
});

test('a denial without words of its own goes to the accusation of those who deny it', () => {
  const charge: Said = { by: 'minister', words: 'the group Cages', terms: ['group'], cue: 'blamed', accused: 'Cages' };
  const denial: Said = { by: 'Cages', words: 'that it had taken part', terms: [], denies: true, accused: 'Cages' };
  assert.deepEqual(joined(unitsOf(charge, denial)), [[0, 1]]);
  assert.deepEqual(joined(unitsOf(charge, { ...denial, by: 'mayor', accused: 'mayor' })), [[0], [1]]);
});

test('a denial of somebody’s assertion goes to what they said, in whatever words', () => {
  const police: Said = { by: 'police department', words: 'he made a sudden movement', terms: ['movement'] };
  const family: Said = { by: 'family', words: 'he had reached for a gun', terms: ['reach', 'gun'], denies: true };
  const lead = 'the department’s assertion that ';
  assert.deepEqual(joined(unitsOf(police, { ...family, cue: 'disputing', lead })), [[0, 1]]);
  assert.deepEqual(joined(unitsOf(police, { ...family, cue: 'disputing', lead: 'the mayor’s assertion that ' })), [
    [0],
    [1],
  ]);
});

test('what a person keeps apart stays apart', () => {
  assert.deepEqual(joined(unitsOf(student, university), { same: [], apart: [[0, 1]] }), [[0], [1]]);
});
