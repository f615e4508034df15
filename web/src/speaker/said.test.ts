import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SpeakerView } from '../../../src/api/index.ts';
import { saidByStory } from './said.ts';

const proof = (report: string) => ({ report, start: 0, end: 4 });
const statement = (report: string, claim: string, story = 's') => ({
  ...{ claim, story, wording: 'w', standing: null },
  stance: { stance: 'denies', manner: null, proof: proof(report) },
});
const view = {
  statements: [statement('a', 'c'), statement('b', 'c'), statement('a', 'd'), statement('a', 'e', 't')],
  stories: [{ id: 's', title: 'One' }],
  quotes: { 'a/0-4': { words: 'No  way' }, 'b/0-4': { words: 'no way' } },
} as unknown as SpeakerView;

test('the same words on one claim are one row with every place, under their story', () => {
  assert.deepEqual(
    saidByStory(view).map(({ title, rows }) => [title, rows.map(({ places }) => places.length)]),
    [
      ['One', [2, 1]],
      ['', [1]],
    ],
  );
});
