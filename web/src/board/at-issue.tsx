import { Link } from '@tanstack/react-router';
import type { BoardView } from '../../../src/api/index.ts';
import type { Claim } from '../../../src/model/index.ts';
import { placeOf } from '../lib/claims.ts';
import { quoted } from '../lib/words.ts';
import { ClaimFacts } from './claim-facts.tsx';
import { type Context, contextOf } from './context.ts';
import { Column } from './voices.tsx';

export interface SectionProps {
  readonly view: BoardView;
  readonly seen: number;
  readonly marked: string | null;
}

/** Claims that somebody denies, doubts or cannot verify. */
export function AtIssue({ view, seen, marked }: SectionProps) {
  const claims = view.board.claims.filter(({ section }) => section === 'at issue');
  const context = contextOf(view, seen);
  return (
    <section aria-labelledby="at-issue">
      <h2 id="at-issue">
        At issue <span className="count">{claims.length}</span>
      </h2>
      {claims.length === 0 ? (
        <p className="faint">Nobody in these reports denies, doubts or cannot verify anything.</p>
      ) : null}
      {claims.map((claim, i) => (
        <Row key={claim.id} {...{ claim, view, context }} rank={i + 1} isMarked={marked === claim.id} />
      ))}
    </section>
  );
}

interface RowProps {
  readonly claim: Claim;
  readonly view: BoardView;
  readonly context: Context;
  readonly rank: number;
  readonly isMarked: boolean;
}

function Row({ claim, view, context, rank, isMarked }: RowProps) {
  const { report, start } = placeOf(claim.id);
  return (
    <article className={`claim ${isMarked ? 'marked' : ''}`}>
      <div className="what">
        <p className="standing">
          <span className="rank">{rank}</span> {claim.standing?.word ?? 'cannot measure'}
        </p>
        <Link
          to="/claims/at/$report/$start"
          params={{ report, start: String(start) }}
          className="wording"
          data-row={claim.id}
        >
          {quoted(claim.wording)}
        </Link>
        <ClaimFacts {...{ claim, view, context }} />
      </div>
      <div className="columns">
        <Column claim={claim} side="says" label="Says so" context={context} />
        <Column claim={claim} side="denies" label="Denies" context={context} />
        <Column claim={claim} side="cannot" label="Cannot say" context={context} />
      </div>
    </article>
  );
}
