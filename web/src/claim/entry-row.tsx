import { Link } from '@tanstack/react-router';
import type { Context } from '../board/context.ts';
import { linkName, proofKey } from '../lib/claims.ts';
import { verbOf } from '../lib/verb.ts';
import { quoted, timeWords } from '../lib/words.ts';
import { type Action, Corrections } from '../shell/corrections.tsx';
import type { Entry } from './entries.ts';
import { Paragraph } from './reasons.tsx';

interface Props {
  readonly id: string;
  readonly entry: Entry;
  readonly context: Context;
  readonly letterOf: (report: string) => string;
  readonly actions: readonly Action[];
}

/** What one speaker says in one wording: the verb, the words, every place where they stand, and how they came there. */
export function EntryRow({ id, entry: { stance, places }, context, letterOf, actions }: Props) {
  const { report, start, end } = stance.proof;
  const via = stance.channel.map(linkName);
  const known = [
    via.length > 0 ? `via ${via.join(' → ')}` : '',
    stance.basis === 'none given' ? '' : stance.basis,
    stance.at === null ? '' : `said ${timeWords(stance.at)}`,
  ].filter(Boolean);
  return (
    <div className="entry">
      <bdi className="verb">{verbOf(stance, context.quotes)}</bdi>{' '}
      <Link
        to="/reports/$hash"
        params={{ hash: context.hashOf(report) }}
        hash={`${start}-${end}`}
        className="quote"
        data-row={id}
      >
        {quoted(context.quotes[proofKey(stance.proof)]?.words ?? '')}
      </Link>
      <p className="faint places">
        {places.map((proof) => (
          <span key={proofKey(proof)}>
            <Paragraph {...{ proof, context, letterOf }} />{' '}
            {letterOf(proof.report) ? <bdi>{context.outletOf(proof.report)}</bdi> : null}
          </span>
        ))}
        {known.length > 0 ? <bdi>{known.join(' · ')}</bdi> : null}
        <Corrections actions={actions} />
      </p>
    </div>
  );
}
