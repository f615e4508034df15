import assert from 'node:assert/strict';
import { test } from 'node:test';
import { annotated } from './pointers.test-helper.ts';

const text = `Tarsis says Hadra stormed tanker

The navy of Tarsis said that commandos from Hadra stormed an oil tanker on Thursday.

A union said a pumpman had been beaten. The owner said it had no means of checking.

The mission said it could not determine who attacked the ship.`;

test('doubt is about what its paragraph tells, but doubt of who did it about the charge', () => {
  const { pointers } = annotated(text, [
    ['The navy of Tarsis', 'said', 'that commandos from Hadra stormed an oil tanker on Thursday'],
    ['A union', 'said', 'a pumpman had been beaten'],
    ['The owner', 'said', 'it had no means of checking'],
    ['The mission', 'said', 'it could not determine who attacked the ship'],
  ]);
  assert.deepEqual(
    pointers.map((pointer) => pointer.at.map((span) => text.slice(...span)).join()),
    ['a pumpman had been beaten', 'Hadra stormed tanker'],
  );
});
