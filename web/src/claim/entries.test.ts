import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Claim, Proof } from '../../../src/model/index.ts';
import { everyProof } from './entries.ts';

const stance = (id: string, report: string, start: number, word = 'asserts') => ({
  stance: word,
  manner: null,
  source: { id, name: id, naming: 'named', party: null },
  proof: { report, start, end: start + 5 },
});
const WORDS: Readonly<Record<string, string>> = { a0: 'It  sank', b7: 'it sank', b9: 'It burned' };
const wordsOf = ({ report, start }: Proof): string => WORDS[`${report}${start}`] ?? '';

test('copies of the same words stand together, and every other proof of a voice stands for itself', () => {
  const claim = {
    stances: [stance('x', 'a', 0), stance('x', 'b', 7), stance('x', 'b', 9), stance('x', 'b', 9, 'denies')],
  } as unknown as Claim;
  const [{ voices } = { voices: [] }] = everyProof(claim, 'says', wordsOf);
  assert.deepEqual(
    voices.map(({ id, entries }) => [id, entries.map(({ places }) => places.map((p) => `${p.report}${p.start}`))]),
    [['x', [['a0', 'b7'], ['b9']]]],
  );
});
