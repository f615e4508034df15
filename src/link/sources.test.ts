import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Entity } from '../model/index.ts';
import type { Linkable } from './input.ts';
import { namesOf } from './sources.ts';

const person = (name: string): Entity => ({ id: name, name, kind: 'person', role: null, party: null, mentions: [] });
const namesIn = (...names: readonly string[]): readonly string[] => {
  const item = { annotations: { entities: names.map(person) } } as unknown as Linkable;
  return [...namesOf([item]).known.values()].map(({ name }) => name).sort();
};

test('a surname joins the full name, however it is spelled', () => {
  assert.deepEqual(namesIn('Zelenskyy', 'Volodymyr Zelenskyy', 'Vladimir Zelenskyy'), ['Volodymyr Zelenskyy']);
});

test('two persons of one surname stay two, and the bare surname joins neither', () => {
  assert.deepEqual(namesIn('Marta Quill', 'Ilse Quill', 'Quill'), ['Ilse Quill', 'Marta Quill', 'Quill']);
});
