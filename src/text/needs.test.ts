import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foldAll } from './grams.ts';
import { needsOf } from './needs.ts';

const needs = (pattern: RegExp, ...all: readonly (readonly string[])[]): void =>
  assert.deepEqual(
    needsOf(pattern),
    all.map((need) => need.map(foldAll)),
  );

test('alternatives are needed one of all', () => needs(/\b(?:Deny|deni(?:ed|es))\b/, ['deny', 'denied', 'denies']));

test('what may be missing is not needed', () => {
  needs(/(?:very )?good(?: and bad)*/, ['very good', 'good']);
  needs(/(?:good|\p{L}+)/u);
});

test('parts that stand apart are needed each, the rarest first', () =>
  needs(/\bhas\b.{0,40}\bdisputed\b/, ['disputed'], ['has']));

test('what must stand beside is needed, what must not is free', () =>
  needs(/(?<=\bclaims )\p{L}+(?! denied)/u, ['claims ']));

test('a short class stands for each of its letters', () => needs(/analy[sz]e/, ['analyse', 'analyze']));
