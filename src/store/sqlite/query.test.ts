import assert from 'node:assert/strict';
import { test } from 'node:test';
import { matchExpression } from './query.ts';

const cases: readonly [string, string | null][] = [
  ['barges adrift', '"barges" "adrift"*'],
  ['barges ', '"barges"'],
  ['"harbour master" said', '"harbour master" "said"*'],
  ['"harbour master"', '"harbour master"'],
  ['harbour"master', '"harbour" "master"*'],
  ['NOT (a OR b)', '"NOT" "(a" "OR" "b)"*'],
  ['a\0b', '"a b"*'],
  ['- "…" 👍🏽', null],
  ['', null],
];

for (const [query, expression] of cases) {
  test(`${JSON.stringify(query)} is asked as ${expression}`, () => assert.equal(matchExpression(query), expression));
}

test('a query of a thousand words is cut, not refused', () => {
  assert.equal(matchExpression('a '.repeat(1000))?.split(' ').length, 50);
});
