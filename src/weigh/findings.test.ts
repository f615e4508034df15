import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findAlerts } from './alerts.ts';
import { exhibit, told, voice } from './example.ts';
import { findGaps } from './gaps.ts';

const facts = (...args: Parameters<typeof told> extends [string, ...infer Rest] ? Rest : never) =>
  told('', ...args).facts;
const gaps = (...args: Parameters<typeof facts>) => findGaps(facts(...args)).map((g) => g.text);
const alerts = (...args: Parameters<typeof facts>) => findAlerts(facts(...args)).map((a) => [a.rule, a.report]);
const outlet = { naming: 'outlet' } as const;

test('a gap names whom it is about', () => {
  const stances = [
    voice('minister', 'asserts', { party: ['ministry', 'accuser'] }),
    voice('observers', 'cannot verify', { party: ['observers', 'third'] }),
  ];
  assert.deepEqual(gaps(stances), [
    'proof from ministry, who makes the accusation',
    'a second source that does not depend on the first',
    'the word of the side that is accused',
    'the word of anybody outside the parties',
  ]);
});

test('evidence offered in the words of a stance is evidence of its claim', () => {
  const clip = exhibit('video', { bears: [], proof: { report: 'a', start: 10, end: 20 } });
  assert.ok(gaps([voice('video', 'asserts')], { evidence: [clip] }).includes('who took the video, where and when'));
});

test('of several reports a gap says how many', () => {
  const reports = ['a', 'b'].map((id) => ({
    id,
    hash: id,
    publisher: id === 'a' ? null : 'B',
    publishedAt: null,
    read: true as const,
  }));
  const stances = [voice('mayor', 'asserts'), voice('police', 'asserts', { report: 'b' })];
  assert.deepEqual(gaps(stances, { reports }), [
    'which outlet published it (1 of 2 reports)',
    'when it was published (2 of 2 reports)',
  ]);
});

test('one unnamed official in two reports is still alone, and is an alert in both', () => {
  const official = voice('official', 'denies', { naming: 'anonymous' });
  const dependences = [{ a: 0, b: 1, kind: 'same speaker', certain: true }] as const;
  assert.deepEqual(alerts([official, { ...official, report: 'b' }], { dependences }), [
    ['one anonymous source', 'a'],
    ['one anonymous source', 'b'],
  ]);
});

test('what a body does is known by one unnamed person, if nobody else tells of it', () => {
  const channel = [{ kind: 'told', name: 'an official', span: null }] as const;
  const stances = [
    voice('minister', 'asserts'),
    voice('an official', 'cannot verify', { naming: 'anonymous' }),
    voice('observers', 'cannot verify'),
    voice('police', 'investigating', { channel }),
  ];
  assert.deepEqual(alerts(stances), [['one anonymous source', 'a']]);
  assert.ok(gaps(stances).includes('a source with a name beside “an official”'));
});

test('an unnamed person who does not answer is no alert', () => {
  assert.deepEqual(alerts([voice('owner', 'no comment', { naming: 'anonymous' })]), []);
});

test('two unnamed officials are not one', () => {
  assert.deepEqual(alerts([voice('officials', 'asserts', { naming: 'anonymous', number: 2 })]), []);
});

test('a headline that its own body bears out is no alert', () => {
  const stances = [voice('A Daily', 'asserts', { ...outlet, headline: true }), voice('A Daily', 'asserts', outlet)];
  assert.deepEqual(alerts(stances), []);
});

test('a headline is held against its own body, a sentence against other reports', () => {
  const headline = voice('A Daily', 'asserts', { ...outlet, headline: true });
  assert.deepEqual(alerts([headline, voice('mayor', 'asserts')]), [['headline against body', 'a']]);
  assert.deepEqual(alerts([headline, voice('mayor', 'asserts', { report: 'b' })]), [['stronger than source', 'a']]);
});
