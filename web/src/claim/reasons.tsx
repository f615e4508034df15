import { Link } from '@tanstack/react-router';
import type { Claim, Proof } from '../../../src/model/index.ts';
import type { Context } from '../board/voices.tsx';
import { proofKey } from '../lib/claims.ts';

const MOST_PROOFS = 6;

/** The first of those that share a key. */
function firstBy<T>(items: readonly T[], key: (item: T) => string): readonly T[] {
  return [...new Map(items.toReversed().map((item) => [key(item), item])).values()].toReversed();
}

/** Why a claim stands as it does: each rule that fired, with the paragraphs that show it. */
export function Reasons({ claim, context }: { readonly claim: Claim; readonly context: Context }) {
  if (!claim.standing) return null;
  const paragraphOf = (proof: Proof): string => `${proof.report} ${context.quotes[proofKey(proof)]?.paragraph}`;
  return (
    <ul className="reasons" aria-label="Because">
      {claim.standing.reasons.map(({ rule, proofs }) => (
        <li key={rule}>
          {rule}{' '}
          {firstBy(proofs, paragraphOf)
            .slice(0, MOST_PROOFS)
            .map((proof) => (
              <Link
                key={proofKey(proof)}
                to="/reports/$hash"
                params={{ hash: context.hashOf(proof.report) }}
                hash={`${proof.start}-${proof.end}`}
                title={context.quotes[proofKey(proof)]?.words ?? ''}
              >
                ¶{context.quotes[proofKey(proof)]?.paragraph ?? '?'}
              </Link>
            ))}
        </li>
      ))}
    </ul>
  );
}
