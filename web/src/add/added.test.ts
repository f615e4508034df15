import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Added, progressOf } from './added.ts';

const added = (state: Added['state'], reports = 1): Added => ({ name: 'n', reports, state });

test('progress counts reports, also within a file that is on its way', () => {
  const taken = { received: [], errors: [] };
  const all = [added(taken), added({ goes: 10 }, 200), added('waits', 3), added({ refused: 'why' })];
  assert.deepEqual(progressOf(all, 22), { done: 13, all: 204 });
  assert.deepEqual(progressOf([added({ goes: 10 }, 2)], 99), { done: 2, all: 2 });
  assert.deepEqual(progressOf([added({ goes: 10 }, 2)], 9), { done: 0, all: 2 });
});
