import { Link } from '@tanstack/react-router';
import type { BoardView } from '../../../src/api/index.ts';
import type { Claim, Stance } from '../../../src/model/index.ts';
import { evidenceOf, placeOf, wayOf } from '../lib/claims.ts';
import { placeOfSource } from '../lib/speaker-place.ts';
import { quoted, short } from '../lib/words.ts';
import { SpeakerLink } from '../speaker/speaker-link.tsx';
import type { SectionProps } from './at-issue.tsx';
import { type Context, contextOf } from './context.ts';

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
      {...{ claim, view, context }}
      isMarked={marked === claim.id}
      isNew={claim.stances.some((s) => context.isNew(s.report))}
    />
  ));
  return (
    <section aria-label={TITLES[section]}>
      <div className="line heads">
        <h2>
          {TITLES[section]} <span className="count">{claims.length}</span>
        </h2>
        <span className="label way">Who → via</span>
        <span className="label basis">Basis</span>
      </div>
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

interface LineProps {
  readonly claim: Claim;
  readonly view: BoardView;
  readonly context: Context;
  readonly isMarked: boolean;
  readonly isNew: boolean;
}

function Speaker({ stance: { source, proof }, context }: { readonly stance: Stance; readonly context: Context }) {
  return <SpeakerLink name={source.name} place={placeOfSource(source, proof, context.hashOf)} />;
}

function Line({ claim, view, context, isMarked, isNew }: LineProps) {
  const { report, start } = placeOf(claim.id);
  const ways = [...new Map(claim.stances.toReversed().map((stance) => [wayOf(stance), stance])).values()].reverse();
  const evidence = evidenceOf(claim, view.board).map(({ says }) => says);
  const bases = claim.stances.map(({ basis }) => basis).filter((basis) => basis !== 'none given');
  const basis = [...new Set([...bases, ...evidence])].join(' · ');
  return (
    <article className={`line ${isMarked ? 'marked' : ''}`}>
      <Link
        to="/claims/at/$report/$start"
        params={{ report, start: String(start) }}
        className="wording"
        data-row={claim.id}
      >
        {quoted(claim.wording)}
      </Link>
      {isNew ? <span className="new">new</span> : null}
      <span className="way">
        {ways.slice(0, 2).map((stance, i) => (
          <span key={wayOf(stance)}>
            {i > 0 ? '; ' : ''}
            <Speaker {...{ stance, context }} />
            <bdi>{wayOf(stance).slice(stance.source.name.length)}</bdi>
          </span>
        ))}
        {ways.length > 2 ? ` and ${ways.length - 2} more` : ''}
      </span>
      <span className="faint basis">
        {basis || (
          <>
            <span aria-hidden="true">–</span>
            <span className="sr">no basis given</span>
          </>
        )}
      </span>
    </article>
  );
}

/** Demands, forecasts and opinions: not matters of fact, so without a standing. */
export function NotFact({ view }: { readonly view: BoardView }) {
  const claims = view.board.claims.filter(({ section }) => section === 'not fact');
  if (claims.length === 0) return null;
  const context = contextOf(view, Number.POSITIVE_INFINITY);
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
              {claim.stances[0] ? <Speaker stance={claim.stances[0]} context={context} /> : null}:{' '}
              <Link to="/claims/at/$report/$start" params={{ report, start: String(start) }} data-row={claim.id}>
                {quoted(short(claim.wording, 70))}
              </Link>
            </span>
          );
        })}
      </p>
    </section>
  );
}
