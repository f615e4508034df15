import { Link } from '@tanstack/react-router';
import type { Claim, Proof } from '../../../src/model/index.ts';
import type { Context } from '../board/context.ts';
import { proofKey } from '../lib/claims.ts';
import { short } from '../lib/words.ts';

const MOST_PROOFS = 4;

/** Rules of the standing as the second half of "because …". */
const WORDS: Readonly<Record<string, string>> = {
  'disputed by the accused': 'the accused denies',
  'disputed by a third party': 'a third party denies',
  disputed: 'somebody denies',
  'only denied': 'all who speak of it deny',
  'cannot measure': 'its origins cannot be measured',
  'several origins': 'its support has several origins',
  'one origin': 'all support has one origin',
  'without evidence': 'a report says without evidence',
  'says it verified': 'somebody says they verified it',
  'says it cannot verify': 'somebody says they cannot verify it',
};

/** The first of those that share a key. */
function firstBy<T>(items: readonly T[], key: (item: T) => string): readonly T[] {
  return [...new Map(items.toReversed().map((item) => [key(item), item])).values()].toReversed();
}

interface Props {
  readonly claim: Claim;
  readonly context: Context;
  readonly letterOf: (report: string) => string;
}

/** Why a claim stands as it does: each rule that fired, in words, with the reports and paragraphs that show it. */
export function Reasons({ claim, context, letterOf }: Props) {
  if (!claim.standing) return null;
  const paragraphOf = (proof: Proof): string => `${proof.report} ${context.quotes[proofKey(proof)]?.paragraph}`;
  return (
    <div className="because">
      <span className="faint">because</span>
      <ul className="reasons" aria-label="Because">
        {claim.standing.reasons.map(({ rule, proofs }) => {
          const all = firstBy(proofs, paragraphOf);
          return (
            <li key={rule}>
              {WORDS[rule] ?? rule}{' '}
              {all.slice(0, MOST_PROOFS).map((proof) => (
                <Paragraph key={proofKey(proof)} {...{ proof, context, letterOf }} />
              ))}
              {all.length > MOST_PROOFS ? <span className="faint">+{all.length - MOST_PROOFS}</span> : null}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

interface ParagraphProps extends Omit<Props, 'claim'> {
  readonly proof: Proof;
}

/** "B¶5": the paragraph of a report that a proof stands in, which opens it. */
export function Paragraph({ proof, context, letterOf }: ParagraphProps) {
  const quote = context.quotes[proofKey(proof)];
  const outlet = context.outletOf(proof.report);
  return (
    <Link
      className="at"
      to="/reports/$hash"
      params={{ hash: context.hashOf(proof.report) }}
      hash={`${proof.start}-${proof.end}`}
      title={`${outlet}: ${short(quote?.words ?? '', 160)}`}
    >
      {letterOf(proof.report)}¶{quote?.paragraph ?? '?'}
      <span className="sr"> of {outlet}</span>
    </Link>
  );
}
