import { Link, useParams } from '@tanstack/react-router';
import type { ClaimView } from '../../../src/api/index.ts';
import { ClaimFacts } from '../board/claim-facts.tsx';
import { contextOf } from '../board/context.ts';
import { useClaim } from '../lib/queries.ts';
import { Trouble, Waiting } from '../shell/trouble.tsx';
import { Decide } from './decide.tsx';
import { History } from './history.tsx';
import { copyLine, lineOf } from './line.ts';
import { Reasons } from './reasons.tsx';
import { VoiceTable } from './voice-table.tsx';

/** One claim: why it stands so, everybody's words, the way they came, and what the desk decided. */
export function ClaimPage() {
  const { report, start } = useParams({ from: '/claims/at/$report/$start' });
  const claim = useClaim(report, start);
  if (claim.error) return <Trouble error={claim.error} onAgain={() => void claim.refetch()} />;
  if (!claim.data) return <Waiting what="the claim" />;
  return <ClaimBody view={claim.data} />;
}

function ClaimBody({ view }: { readonly view: ClaimView }) {
  const { claim } = view;
  const context = contextOf(view, Number.POSITIVE_INFINITY);
  return (
    <article className="claim-page">
      <p className="label">
        <Link to="/" search={{ story: claim.story }}>
          {view.board.stories[0]?.title}
        </Link>
      </p>
      <h1>“{claim.wording}”</h1>
      <p className="standing big">{claim.standing?.word ?? 'not a matter of fact'}</p>
      <Reasons claim={claim} context={context} />
      <ClaimFacts claim={claim} view={view} />
      <VoiceTable view={view} context={context} />
      {claim.gaps.length > 0 ? (
        <section aria-label="Still missing">
          <h2>Still missing</h2>
          <ul className="run">
            {claim.gaps.map(({ rule, text }) => (
              <li key={rule}>{text}</li>
            ))}
          </ul>
        </section>
      ) : null}
      <section aria-label="Line to publish">
        <h2>Line</h2>
        <p className="copy-line">
          {lineOf(claim, view.board)}{' '}
          <button type="button" className="button" onClick={() => void copyLine(lineOf(claim, view.board))}>
            Copy
          </button>
        </p>
      </section>
      <Decide view={view} />
      <History view={view} />
    </article>
  );
}
