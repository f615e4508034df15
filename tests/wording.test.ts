import assert from 'node:assert/strict';
import { test } from 'node:test';
import { annotateReport } from '../src/annotate/index.ts';
import { linkReports } from '../src/link/index.ts';
import type { RawAttribution, Report, Span } from '../src/model/index.ts';

const reportOf = (text: string): Report => ({
  id: 'r',
  hash: '0'.repeat(16),
  text,
  title: null,
  meta: { publisher: null, publishedAt: null, url: null, language: 'en' },
  furniture: [],
  unread: [],
});

/** The claims of one report, each as its wording and stances, with what a model found in it. */
function claimsOf(text: string, [source, cue, content]: readonly [string, string, string]) {
  const at = (words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length];
  const found: RawAttribution[] = [{ source: [at(source)], cue: [at(cue)], content: [at(content)], confidence: 1 }];
  const report = reportOf(text);
  const { claims } = linkReports([{ report, annotations: annotateReport(report, found, 'e') }]);
  return claims.map(({ wording, stances }) => `${wording} / ${stances.map(({ stance }) => stance).join()}`);
}

test('two claims of one sentence are worded each by its own clause', () => {
  const text = 'Nobody was hurt, and there was no damage reported, the ministry added.';
  assert.deepEqual(claimsOf(text, ['the ministry', 'added', 'Nobody was hurt, and there was no damage reported']), [
    'ministry: Nobody was hurt / asserts',
    'ministry: there was no damage reported / asserts',
  ]);
});

test('nobody is made to say what they deny, doubt or look into', () => {
  const regulator =
    'The regulator is investigating whether the utility had ignored warnings, and it made nothing else known.';
  const content = 'whether the utility had ignored warnings';
  assert.deepEqual(
    claimsOf(regulator, ['The regulator', 'is investigating', content])[0],
    'regulator is investigating: whether the utility had ignored warnings / investigating',
  );
});

test('a claim that one voice says and another turns round is worded by who says it', () => {
  const text = 'Nobody was hurt. Two people were hurt in the fire, the ministry said.';
  assert.deepEqual(claimsOf(text, ['the ministry', 'said', 'Two people were hurt in the fire']), [
    'Two people were hurt in the fire, the ministry said. / denies,asserts',
  ]);
});

test('a denial of what no report tells stays as a claim', () => {
  const text = 'The ministry rejected the allegations.';
  assert.deepEqual(claimsOf(text, ['The ministry', 'rejected', 'the allegations']), [`${text} / denies`]);
});
