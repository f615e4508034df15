import type { LinkedClaim, LinkedStance } from '../model/index.ts';
import { stanceWord } from '../model/index.ts';
import { instant } from './clock.ts';
import { type Compare, compareProof, compareText, compareWhole, inOrder, up } from './compare.ts';

/** Stances by word, the earliest published first (unknown last), then by place. */
const compareStance: Compare<LinkedStance> = inOrder(
  up((s) => stanceWord.options.indexOf(s.stance)),
  up((s) => instant(s.publishedAt) ?? Number.MAX_VALUE),
  (a, b) => compareProof(a.proof, b.proof),
  (a, b) => compareText(a.source.id, b.source.id),
  compareWhole,
);

/** The same claim with its stances in one fixed order, so that nothing after this can depend on the order of arrival. */
export function arrange(claim: LinkedClaim): LinkedClaim {
  const order = claim.stances.map((stance, was) => ({ stance, was }));
  order.sort((a, b) => compareStance(a.stance, b.stance));
  const now = new Map(order.map(({ was }, at) => [was, at]));
  const moved = (was: number): number => now.get(was) ?? -1;
  return {
    ...claim,
    stances: order.map(({ stance }) => stance),
    dependences: claim.dependences.map((d) => ({ ...d, a: moved(d.a), b: moved(d.b) })),
    circular: claim.circular.toSorted(compareProof),
  };
}
