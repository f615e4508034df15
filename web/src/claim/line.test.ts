import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Board, Claim } from '../../../src/model/index.ts';
import { lineOf } from './line.ts';

test('the line names everybody once, by what they say', () => {
  const stance = (name: string, word: string) => ({ stance: word, source: { name } });
  const claim = {
    id: 'c',
    stances: [stance('Kremlin', 'asserts'), stance('Kyiv', 'denies'), stance('Kyiv', 'denies')],
  } as unknown as Claim;
  const board = {
    evidence: [{ kind: 'video', state: 'mentioned', bears: [{ claim: 'c', way: 'for' }] }],
  } as unknown as Board;
  assert.equal(lineOf(claim, board), 'Asserted by: Kremlin. Denied by: Kyiv. Evidence: video, mentioned.');
});
