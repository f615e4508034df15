import { Link } from '@tanstack/react-router';
import type { BoardView } from '../../../src/api/index.ts';
import type { Claim, Stance } from '../../../src/model/index.ts';
import { evidenceOf, placeOf } from '../lib/claims.ts';
import { short } from '../lib/words.ts';
import type { SectionProps } from './at-issue.tsx';
import { contextOf } from './context.ts';

const TITLES = { 'no denial': 'No denial in these reports', 'also said': 'Also said' } as const;
const SHOWN_FIRST = 25;

/** Claims that nobody denies, one line each. */
export function NoDenial({ view, seen, marked, section }: SectionProps & { readonly section: keyof typeof TITLES }) {
  const claims = view.board.claims.filter((claim) => claim.section === section);
  const context = contextOf(view, seen);
  if (claims.length === 0) return null;
  const rows = claims.map((claim) => (
    <Line
      key={claim.id}
      {...{ claim, view }}
      isMarked={marked === claim.id}
      isNew={claim.stances.some((s) => context.isNew(s.report))}
    />
  ));
  return (
    <section aria-label={TITLES[section]}>
      <h2>
        {TITLES[section]} <span className="count">{claims.length}</span>
      </h2>
      <div className="lines">{rows.slice(0, SHOWN_FIRST)}</div>
      {rows.length > SHOWN_FIRST ? (
        <details>
          <summary>{rows.length - SHOWN_FIRST} more</summary>
          <div className="lines">{rows.slice(SHOWN_FIRST)}</div>
        </details>
      ) : null}
    </section>
  );
}

/** "Dmitry Peskov → RIA Novosti": who says so, and through whom it came. */
export function wayOf({ source, channel }: Stance): string {
  const links = channel.map(({ kind, name }) => name ?? (kind === 'unknown' ? '?' : kind));
  return [source.name, ...links].join(' → ');
}

interface LineProps {
  readonly claim: Claim;
  readonly view: BoardView;
  readonly isMarked: boolean;
  readonly isNew: boolean;
}

function Line({ claim, view, isMarked, isNew }: LineProps) {
  const { report, start } = placeOf(claim.id);
  const ways = [...new Set(claim.stances.map(wayOf))];
  const evidence = [...new Set(evidenceOf(claim, view.board).map(({ says }) => says))];
  const basis = claim.stances.find((stance) => stance.basis !== 'none given')?.basis;
  return (
    <article className={`line ${isMarked ? 'marked' : ''}`}>
      <Link
        to="/claims/at/$report/$start"
        params={{ report, start: String(start) }}
        className="wording"
        data-row={claim.id}
      >
        “{claim.wording}”
      </Link>
      {isNew ? <span className="new">new</span> : null}
      <span className="way">
        {ways.slice(0, 2).join('; ')}
        {ways.length > 2 ? ` and ${ways.length - 2} more` : ''}
      </span>
      <span className="faint">{[basis, ...evidence].filter(Boolean).join(' · ') || 'no basis given'}</span>
    </article>
  );
}

/** Demands, forecasts and opinions: not matters of fact, so without a standing. */
export function NotFact({ view }: { readonly view: BoardView }) {
  const claims = view.board.claims.filter(({ section }) => section === 'not fact');
  if (claims.length === 0) return null;
  return (
    <section aria-label="Said, not a matter of fact">
      <h2>
        Said, not a matter of fact <span className="count">{claims.length}</span>
      </h2>
      <p className="run">
        {claims.map((claim) => {
          const { report, start } = placeOf(claim.id);
          return (
            <span key={claim.id}>
              {claim.stances[0]?.source.name ?? ''}:{' '}
              <Link to="/claims/at/$report/$start" params={{ report, start: String(start) }} data-row={claim.id}>
                “{short(claim.wording, 70)}”
              </Link>
            </span>
          );
        })}
      </p>
    </section>
  );
}
