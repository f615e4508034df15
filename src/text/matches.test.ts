import assert from 'node:assert/strict';
import { test } from 'node:test';
import { matches } from './matches.ts';

const asBuiltIn = (pattern: RegExp, text: string) => {
  const places = (all: Iterable<RegExpExecArray>) => [...all].map((match) => [match.index, match[0]]);
  assert.deepEqual(places(matches(pattern, text)), places(text.matchAll(pattern)));
};

test('matches are those of matchAll, empty ones and those after a first call too', () => {
  const word = /\p{L}+/gu;
  asBuiltIn(word, 'one, two; three');
  asBuiltIn(word, 'again two');
  asBuiltIn(/x*/g, 'axxb');
  asBuiltIn(/x*/gu, '😀x😀');
});
