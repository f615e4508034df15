import assert from 'node:assert/strict';
import { test } from 'node:test';
import { annotated } from './pointers.test-helper.ts';

const text = `Ferry grounds off Aldermere

Corvane Shipping said that no fuel had been lost. Petra Voss said that the captain was drunk.

The harbourmaster, Anders Kell, appeared to contradict the company’s account. Voss later withdrew the claim.

The company blamed a sudden squall.`;

test('who contradicts an account denies what its owner said, who withdraws a claim what he said himself', () => {
  const { attributions, entities } = annotated(text, [
    ['Corvane Shipping', 'said', 'no fuel had been lost'],
    ['Petra Voss', 'said', 'the captain was drunk'],
  ]);
  const told = attributions.map(({ speaker, cueClass, propositions, pointsAt }) => [
    entities.find(({ id }) => id === speaker)?.name,
    cueClass,
    ...[...propositions, ...pointsAt].map((span) => text.slice(...span)),
  ]);
  assert.deepEqual(told, [
    ['Corvane Shipping', 'asserting', 'no fuel had been lost'],
    ['Petra Voss', 'asserting', 'the captain was drunk'],
    ['Anders Kell', 'denying', 'no fuel had been lost'],
    ['Petra Voss', 'denying', 'the captain was drunk'],
    ['Corvane Shipping', 'asserting', 'a sudden squall'],
  ]);
});
