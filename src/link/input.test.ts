import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Span } from '../model/index.ts';
import { type Linkable, unitsOf } from './input.ts';

const TEXT = 'The operator was told that the wall moved, engineers say.';
const spanOf = (words: string): Span => [TEXT.indexOf(words), TEXT.indexOf(words) + words.length];

const attribution = (id: string, source: string, cue: string, content: string) => ({
  id,
  speaker: null,
  source: source === '' ? [] : [spanOf(source)],
  cue: [spanOf(cue)],
  content: [spanOf(content)],
});

test('what somebody says that somebody was told is theirs alone', () => {
  const told = attribution('a', '', 'was told', 'that the wall moved');
  const said = attribution('b', 'engineers', 'say', 'The operator was told that the wall moved');
  const propositions = [told, said].map(({ id, content }) => ({ of: id, span: content[0], act: 'fact' }));
  const unitsWith = (attributions: readonly unknown[]) =>
    unitsOf({
      report: { text: TEXT, title: null },
      annotations: { attributions, propositions, entities: [], ownVoice: [], pointers: [] },
    } as unknown as Linkable).map(({ holder }) => holder.id);
  assert.deepEqual(unitsWith([told, said]), ['b']);
  assert.deepEqual(unitsWith([told, { ...said, content: [spanOf('engineers')] }]), ['b', 'a']);
});
