import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Annotator } from './annotator.ts';
import { annotators } from './annotators.ts';
import { findMisorder } from './order.ts';

const step = (name: string, requires: Annotator['requires'], assigns: Annotator['assigns']): Annotator => ({
  name,
  requires,
  assigns,
  annotate: () => ({}),
});

test('the annotators stand in an order that gives each what it requires', () => {
  assert.deepEqual(findMisorder(annotators), []);
});

test('a field used too early or assigned twice is named', () => {
  const wrong = [step('a', ['times'], ['hedges']), step('b', ['hedges'], ['hedges'])];
  assert.deepEqual(findMisorder(wrong), ['a requires times, not there yet', 'b assigns hedges again']);
});
