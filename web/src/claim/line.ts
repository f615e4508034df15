import type { Board, Claim, Stance } from '../../../src/model/index.ts';
import { evidenceOf } from '../lib/claims.ts';

const WORDS: readonly (readonly [Stance['stance'], string])[] = [
  ['asserts', 'Asserted by'],
  ['denies', 'Denied by'],
  ['cannot verify', 'Cannot verify'],
  ['investigating', 'Investigating'],
  ['no comment', 'No comment from'],
];

/** One line that can be published: who says what of the claim, in these reports. */
export function lineOf(claim: Claim, board: Board): string {
  const parts = WORDS.flatMap(([stance, words]) => {
    const names = new Set(claim.stances.filter((s) => s.stance === stance).map(({ source }) => source.name));
    return names.size > 0 ? [`${words}: ${[...names].join(', ')}.`] : [];
  });
  const evidence = new Set(evidenceOf(claim, board).map(({ says }) => says));
  return [...parts, `Evidence: ${evidence.size > 0 ? [...evidence].join('; ') : 'not mentioned'}.`].join(' ');
}
