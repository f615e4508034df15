import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { scoreAttributions } from '../eval/attribution.ts';
import { type Marked, readBrat } from '../eval/brat.ts';
import { scoreKinds } from '../eval/kinds.ts';
import { scoreReliability } from '../eval/reliability.ts';
import { isSameSpeaker } from '../eval/speaker-names.ts';
import { type SpeakerItem, scoreSpeakers } from '../eval/speakers.ts';
import { scoreStories } from '../eval/stories.ts';
import { worstPage } from '../eval/worst.ts';

const text = '🌊 Ada Quill said the old dam broke at noon.';
const ann = [
  'T1\tSource 2 11\tAda Quill',
  'E1\tAttribution:T4 Source:T1 Cue:T2 Content:T3 Content2:T5',
  'T2\tCue 12 16\tsaid',
  'T3\tContent 17 28\tthe old dam',
  'T4\tAttribution 12 16\tsaid',
  'T5\tContent 29 42\tbroke at noon',
].join('\n');
const quote = (words: string) => [text.indexOf(words), text.indexOf(words) + words.length] as const;
const gold: Marked = {
  source: [quote('Ada Quill')],
  cue: [quote('said')],
  content: [quote('the old dam'), quote('broke at noon')],
};

test('a brat folder is read in UTF-16 units, in any order of its lines, by its first annotator', (t) => {
  const dir = mkdtempSync(join(tmpdir(), 'brat-'));
  t.after(() => rmSync(dir, { recursive: true }));
  for (const folder of ['text', 'attributions']) mkdirSync(join(dir, folder));
  writeFileSync(join(dir, 'text/one.txt'), text);
  writeFileSync(join(dir, 'attributions/one_b2.ann'), '');
  writeFileSync(join(dir, 'attributions/one_a1.ann'), ann);
  assert.deepEqual(readBrat(dir), [{ id: 'one', text, marked: [gold] }]);
});

const f1s = (found: readonly Marked[]) => {
  const { source, cue, content, soft, exact, found: half, close } = scoreAttributions([{ text, gold: [gold], found }]);
  return [source, cue, content, soft, exact, half, close].map(({ f1 }) => Math.round(f1 * 1000) / 1000);
};

test('the gold itself scores one, nothing scores zero', () => {
  assert.deepEqual(f1s([gold]), [1, 1, 1, 1, 1, 1, 1]);
  assert.deepEqual(f1s([]), [0, 0, 0, 0, 0, 0, 0]);
});

test('half of the content is soft and found, not close or exact', () => {
  assert.deepEqual(f1s([{ ...gold, content: [quote('the old dam')] }]), [1, 1, 0.667, 1, 0, 1, 0]);
});

test('a wrong source is found and close, not soft', () => {
  assert.deepEqual(f1s([{ ...gold, source: [] }]), [0, 1, 1, 0, 0, 1, 1]);
});

test('stories are scored by BCubed', () => {
  const grouped = ['aa', 'aa', 'ab', 'bb'].map(([gold, found]) => ({ gold: gold!, found: found! }));
  const { precision, recall } = scoreStories(grouped);
  assert.deepEqual([precision, recall], [3 / 4, (2 / 3 + 2 / 3 + 1 / 3 + 1) / 4]);
});

const said = 'Ada Quill said “the dam broke”. Locals feared the worst.';
const at = (words: string) => [said.indexOf(words), said.indexOf(words) + words.length] as const;
const direct: Marked = { source: [at('Ada Quill')], cue: [at('said')], content: [at('“the dam broke”')] };
const bare: Marked = { source: [], cue: [at('feared')], content: [at('the worst')] };
const named = { id: 'echo_one', text: said, gold: [direct, bare], found: [{ ...direct, confidence: 0.93 }] };

test('recall is told by kind: how it is quoted, without a source, length, publisher', () => {
  const kinds = scoreKinds([named]).map(({ kind, gold, soft, exact }) => [kind, gold, soft, exact]);
  assert.deepEqual(kinds, [
    ['content up to 5 words', 2, 1, 1],
    ['direct', 1, 1, 1],
    ['echo', 2, 1, 1],
    ['indirect', 1, 0, 0],
    ['no source', 1, 0, 0],
  ]);
});

test('reliability compares what was said with what was right', () => {
  assert.deepEqual(scoreReliability([named]), [{ from: 0.9, count: 1, said: 0.93, right: 1 }]);
});

test('the page of worst cases shows what was missed, and renders no text as markup', () => {
  const page = worstPage([{ ...named, text: said.replace('Locals', '<b>ocal'), found: [] }], 5);
  assert.match(page, /not found/);
  assert.match(page, /&#60;b&#62;ocal/);
});

test('a speaker is the same by head and words, whatever the title, and another with a word against it', () => {
  assert.ok(isSameSpeaker('Ilse Brandt', 'Senator Brandt'));
  assert.ok(isSameSpeaker('spokesman for Ilse Brandt', 'a spokesman'));
  assert.ok(!isSameSpeaker('Ilse Brandt', 'Oru Brandt'));
  assert.ok(!isSameSpeaker('Ilse Brandt', 'the Brandt campaign'));
});

test('speakers are right, unknown or not found, and naming is asked of those found', () => {
  const item = (at: number, speaker: readonly string[] | null): SpeakerItem => ({
    article: 'one',
    cue: [at, at + 4],
    content: [at + 5, at + 15],
    speaker,
    kind: 'person',
    naming: 'named',
    class: 'name',
  });
  const attribution = (at: number, speaker: string | null) => ({
    id: `a${at}`,
    source: [],
    cue: [[at, at + 4] as const],
    content: [[at + 5, at + 15] as const],
    confidence: 1,
    speaker,
    naming: 'named' as const,
  });
  const found = {
    attributions: [attribution(0, 'e0'), attribution(100, null)],
    entities: [{ id: 'e0', name: 'Brandt' }],
  };
  const items = [item(0, ['Ilse Brandt']), item(100, ['Oru Vell']), item(200, ['Oru Vell'])];
  const [all] = scoreSpeakers(items, new Map([['one', found]]), () => 'name');
  assert.deepEqual(all, { name: 'all', items: 3, found: 2, right: 1, unknown: 1, namingAsked: 2, namingRight: 2 });
});
