import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RawAttribution, Span } from '../../model/index.ts';
import { slice } from '../../text/index.ts';
import { collectAttributions } from './collect.ts';

const text = 'The Selwick Echo has been unable to verify the footage.';
const at = (words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length];
const found = (cue: string, content: string): RawAttribution => ({
  source: [at('The Selwick Echo')],
  cue: [at(cue)],
  content: [at(content)],
  confidence: 0.5,
});
const whole: Span = [0, text.length];
const page = { text, sentences: [whole], paragraphs: [whole] };

test('of an auxiliary and the cue in its content, by one source, the auxiliary is no cue', () => {
  const [hull, core] = [found('has', 'unable to verify the footage'), found('unable to verify', 'the footage')];
  for (const both of [
    [hull, core],
    [core, hull],
  ])
    assert.deepEqual(collectAttributions(page, both).raws, [core]);
});

/** What is left of one attribution of a one-sentence report, with those that rules add: source | cue | content. */
function collected(sentence: string, [source, cue, content]: readonly [string, string, string]): readonly string[] {
  const spansOf = (words: string): readonly Span[] =>
    words === '' ? [] : [[sentence.indexOf(words), sentence.indexOf(words) + words.length]];
  const raw = { source: spansOf(source), cue: spansOf(cue), content: spansOf(content), confidence: 0.5 };
  const all: Span = [0, sentence.length];
  const { raws } = collectAttributions({ text: sentence, sentences: [all], paragraphs: [all] }, [raw]);
  return raws.map((each) => [each.source, each.cue, each.content].map((spans) => slice(sentence, spans)).join(' | '));
}

test('people familiar with the matter are a source, not a formula of anonymity', () => {
  const found = ['people familiar with the matter', 'According to', 'the bank had hidden the loss'] as const;
  assert.deepEqual(collected('According to people familiar with the matter, the bank had hidden the loss.', found), [
    'people familiar with the matter | According to | the bank had hidden the loss',
  ]);
});

test('a source that begins with a comma takes the role before it', () => {
  const found = [', Jana Korvath,', 'has accused', 'Voland of it'] as const;
  assert.deepEqual(collected('Kestria’s president, Jana Korvath, has accused Voland of it.', found), [
    'Kestria’s president, Jana Korvath, | has accused | Voland of it',
  ]);
});

test('two who count in one sentence are two statements', () => {
  const found = ['the mayor', 'calls', 'it murder'] as const;
  const counted = collected('Police say four; the flight plan lists three; the mayor calls it murder.', found);
  assert.ok(counted.includes('the flight plan | lists | three'), counted.join('\n'));
  assert.ok(counted.includes('Police | say | four'), counted.join('\n'));
});

test('what nobody says is no statement', () => {
  const found = ['No group', 'has claimed', 'responsibility for the attack'] as const;
  assert.deepEqual(collected('No group has claimed responsibility for the attack.', found), []);
});

test('what becomes of a claim is no part of it', () => {
  const found = ['Ostrel’s', 'claim', 'that it sank the frigate was disputed by Karth'] as const;
  assert.deepEqual(collected('Ostrel’s claim that it sank the frigate was disputed by Karth.', found), [
    'Ostrel’s | claim | that it sank the frigate',
    'Karth | disputed | Ostrel’s claim that it sank the frigate',
  ]);
});

test('what could not be verified of a video is told of the video', () => {
  const found = ['', 'could', 'which could not be verified'] as const;
  assert.deepEqual(collected('The video, which could not be verified, shows soldiers.', found), [
    'The video | shows | soldiers',
  ]);
});

test('who posts a video and says what it shows says so', () => {
  const found = ['Activists', 'posted', 'a video they said showed the shelling of the school'] as const;
  assert.deepEqual(collected('Activists posted a video they said showed the shelling of the school.', found), [
    'Activists | posted said showed | the shelling of the school',
  ]);
});

test('who backs what another said says so apart', () => {
  const found = ['The club', 'said', 'the gates were open, and the police commander backed its account'] as const;
  assert.deepEqual(
    collected('The club said the gates were open, and the police commander backed its account.', found),
    ['The club | said | the gates were open', 'the police commander | backed | its account'],
  );
});

test('what follows a semicolon after the cue is said by others', () => {
  const sentence = 'Thousands marched, organisers said; police estimated the crowd at 3,000.';
  const found = ['organisers', 'said', 'Thousands marched'] as const;
  assert.deepEqual(collected(sentence, found), [
    'organisers | said | Thousands marched',
    'police | estimated | the crowd at 3,000',
  ]);
});

test('a deed that the model took for part of the cue is denied', () => {
  const found = ['The governor', 'denied knowing about', 'the payments'] as const;
  assert.deepEqual(collected('The governor denied knowing about the payments.', found), [
    'The governor | denied | knowing about the payments',
  ]);
});

test('a cue that begins with "not" has the verb before it, one that has it is left', () => {
  const cut = ['The bank', 'not answer', 'questions'] as const;
  assert.deepEqual(collected('The bank did not answer questions.', cut), ['The bank | did not answer questions | ']);
  const whole = ['Karth', 'has not confirmed', 'the deal'] as const;
  assert.deepEqual(collected('Karth has not confirmed the deal.', whole), ['Karth | has not confirmed | the deal']);
});

test('a quotation of two sentences in single marks is said as a whole', () => {
  const text = '‘We acted. We queried it,’ he said.';
  const [first, second]: readonly Span[] = [
    [0, 10],
    [11, text.length],
  ];
  const raw = { source: [[27, 29] as Span], cue: [[30, 34] as Span], content: [[0, 24] as Span], confidence: 0.5 };
  const { raws } = collectAttributions({ text, sentences: [first!, second!], paragraphs: [[0, text.length]] }, [raw]);
  assert.deepEqual(raws[0]!.content, [[0, 24]]);
});

test('what a group calls itself is no statement, and what it says is', () => {
  const sentence = 'A group calling itself Greyhalf said that it was behind the intrusion.';
  assert.deepEqual(collected(sentence, ['A group', 'calling', 'itself Greyhalf']), [
    'A group calling itself Greyhalf | said | it was behind the intrusion',
  ]);
  const said = ['A group calling itself Greyhalf', 'said', 'that it was behind the intrusion'] as const;
  assert.deepEqual(collected(sentence, said), [said.join(' | ')]);
});
