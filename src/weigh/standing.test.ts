import assert from 'node:assert/strict';
import { test } from 'node:test';
import { told, voice } from './example.ts';
import { weighStanding } from './standing.ts';

const weigh = (...args: Parameters<typeof told> extends [string, ...infer Rest] ? Rest : never) =>
  weighStanding(told('', ...args).facts);
const ministry = { party: ['ministry', 'accuser'] } as const;
const union = { party: ['union', 'accused'] } as const;

test('every rule that fires is a reason, with its passages', () => {
  const { word, reasons } = weigh([voice('minister', 'asserts', ministry), voice('union leader', 'denies', union)]);
  assert.equal(word, 'disputed by the accused');
  assert.deepEqual(reasons, [
    { rule: 'disputed by the accused', proofs: [{ report: 'a', start: 100, end: 150 }] },
    { rule: 'one origin', proofs: [{ report: 'a', start: 0, end: 50 }] },
  ]);
});

test('an accused who is quoted as asserting does not dispute', () => {
  const { word } = weigh([voice('minister', 'asserts', ministry), voice('union leader', 'asserts', union)]);
  assert.equal(word, 'several origins');
});

test('a witness who speaks for nobody is a third party', () => {
  const saw = { basis: 'saw or heard' } as const;
  const { word } = weigh([voice('minister', 'asserts', ministry), voice('pilot', 'denies', saw)]);
  assert.equal(word, 'disputed by a third party');
});

test('a denial in the same report is no withdrawal, unless it is an admission', () => {
  const both = [voice('mayor', 'asserts'), voice('mayor', 'denies')];
  assert.equal(weigh(both).word, 'disputed');
  assert.equal(weigh([voice('mayor', 'asserts'), voice('mayor', 'denies', { manner: 'admits' })]).word, 'withdrawn');
});

test('what one has denied and then admits one denies no more', () => {
  const denied = [voice('minister', 'asserts', ministry), voice('union leader', 'denies', union)];
  const admitted = voice('union leader', 'asserts', { ...union, manner: 'admits' });
  assert.equal(weigh([...denied, admitted]).word, 'several origins');
  const another = voice('union clerk', 'asserts', { ...union, manner: 'admits' });
  assert.equal(weigh([...denied, another]).word, 'disputed by the accused');
});

test('a speaker known under two ids can withdraw', () => {
  const stances = [voice('mayor', 'asserts'), voice('Ms Lund', 'denies', { report: 'b', publishedAt: '2026-05-02' })];
  const dependences = [{ a: 0, b: 1, kind: 'same speaker', certain: true }] as const;
  assert.equal(weigh(stances, { dependences }).word, 'withdrawn');
  assert.equal(weigh(stances).word, 'disputed');
});

test('a report without a date withdraws nothing', () => {
  const later = voice('mayor', 'denies', { report: 'b', publishedAt: null });
  assert.equal(weigh([voice('mayor', 'asserts'), later]).word, 'disputed');
});

test('a claim that is only investigated is said by nobody', () => {
  assert.equal(weigh([voice('police', 'investigating')]).word, 'nobody says so');
});

test('whether anybody checked is said by name', () => {
  const cannot = [voice('a source', 'cannot verify', { naming: 'anonymous' }), voice('police', 'cannot verify')];
  const saw = voice('reporter', 'asserts', { manner: 'confirms as seen' });
  const accuser = voice('minister', 'asserts', { ...ministry, manner: 'confirms as seen' });
  assert.equal(weigh([voice('mayor', 'asserts')]).checked, 'not said');
  assert.equal(weigh([voice('mayor', 'asserts'), ...cannot]).checked, 'police says it cannot');
  assert.equal(weigh([saw]).checked, 'reporter says it verified');
  assert.equal(weigh([accuser]).checked, 'not said');
  assert.equal(weigh([saw, ...cannot]).checked, 'reporter says it verified; police says it cannot');
});
