import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { canMatch, findIn, mayBeIn, ruleIn } from './can-match.ts';
import { nastyText } from './nasty.ts';

/** Patterns of every make that rules have; each with words that it is found in or nearly. */
const patterns: readonly (readonly [RegExp, string])[] = [
  [/\bdeni(?:ed|es|al)\b/i, 'DENIED'],
  [/\b(?:accus|blam)(?:e[ds]?|ing) (?:the |its )?(?:rival|neighbour)s?/iu, 'blamed its rival'],
  [/(?<=\bno (?:clear )?)evidence(?! of)/i, 'no clear evidence'],
  [/(?<who>\p{Lu}\p{L}+) (?:said|told (?:us|them))(?=,|$)/u, 'Ada told us,'],
  [/^(?!never)[^,;]{0,20}\bcould(?:n[’']t| not)\b/i, 'It couldn’t'],
  [/(?:[Tt]he|[Aa]n?) (?:\p{Ll}+ly )*(?:video|clip)s?(?-i:[A-Z]{2})?/iu, 'a newly clip'],
  [/\d{1,3}(?:,\d{3})* (?:people|dead)/, '1,200 people'],
  [/wait[-–— ]and[-–— ]see/i, 'wait–and—see'],
  [/kiss|ſ{3}/iu, '\u212aiſſ'],
  [/\x41bc\u0064|a{3}b{0}c{2,}/, 'Abcd aaacc'],
  [/[^\S\n]{2}said|(.)\1\1x/s, '\u00a0 said'],
  [/👍?ok 👍|[👍👎]no/u, 'ok 👍'],
  [/a\.m\.|[\w.]+@|\cJq/, 'a.m.'],
  [/(?:)|never/, ''],
  [/said\s+that/i, 'said\u2003that'],
  [/(?:ab|abc|b(?:c|d)?)(?:x|yz)?end/i, 'bdyzend'],
];

const text = (): fc.Arbitrary<string> =>
  fc
    .array(fc.oneof(nastyText(), fc.constantFrom(...patterns.map(([, words]) => words))), { maxLength: 6 })
    .map((pieces) => pieces.join(''));

test('a pattern is found in its words through the filter', () => {
  for (const [pattern, words] of patterns) assert.notEqual(findIn(words, pattern), null, String(pattern));
});

test('of a list of patterns those stay that each by itself may be found', () => {
  const list = patterns.map(([pattern]) => pattern);
  for (const [, words] of patterns)
    assert.deepEqual(
      mayBeIn(words, list),
      list.filter((pattern) => canMatch(pattern, words)),
    );
});

test('the filter never hides what a pattern finds', () => {
  fc.assert(
    fc.property(text(), (words) => {
      for (const [pattern] of patterns) assert.deepEqual(findIn(words, pattern), pattern.exec(words));
    }),
  );
});

test('the first row of a table that is found is the same with and without the filter', () => {
  const rows = patterns.map(([pattern]) => ({ pattern }));
  fc.assert(
    fc.property(text(), (words) => {
      assert.equal(ruleIn(words, rows), rows.find(({ pattern }) => pattern.test(words)) ?? null);
    }),
  );
});

test('the filter hides what cannot be found, in short texts and long ones', () => {
  const far = 'The harbour was calm and the ferries ran. '.repeat(40);
  for (const words of ['The mayor spoke', far]) assert.equal(canMatch(patterns[1]![0], words), false);
});
