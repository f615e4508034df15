import { Link, useParams } from '@tanstack/react-router';
import type { ClaimView } from '../../../src/api/index.ts';
import { ClaimFacts } from '../board/claim-facts.tsx';
import { contextOf } from '../board/context.ts';
import { copyWords } from '../lib/copy.ts';
import { useKeys } from '../lib/keys.ts';
import { useMark } from '../lib/mark.ts';
import { useClaim } from '../lib/queries.ts';
import { quoted } from '../lib/words.ts';
import { SampleBanner } from '../shell/sample-banner.tsx';
import { Trouble, Waiting } from '../shell/trouble.tsx';
import { Chain } from './chain.tsx';
import { Clocks } from './clocks.tsx';
import { Decide } from './decide.tsx';
import { History } from './history.tsx';
import { lettersOf, reportsOf } from './letters.ts';
import { lineOf } from './line.ts';
import { MayBe } from './may-be.tsx';
import { Reasons } from './reasons.tsx';
import { VoiceColumns } from './voice-columns.tsx';

/** One claim: why it stands so, everybody's words, the way they came, and what the desk decided. */
export function ClaimPage() {
  const { report, start } = useParams({ from: '/claims/at/$report/$start' });
  const claim = useClaim(report, start);
  if (claim.error) return <Trouble error={claim.error} onAgain={() => void claim.refetch()} />;
  if (!claim.data) return <Waiting what="the claim" />;
  return <ClaimBody view={claim.data} link={`/claims/at/${report}/${start}`} />;
}

interface Props {
  readonly view: ClaimView;
  readonly link: string;
}

function ClaimBody({ view, link }: Props) {
  const { claim } = view;
  const context = contextOf(view, Number.POSITIVE_INFINITY);
  const reports = reportsOf(claim, view.board.reports);
  const letterOf = lettersOf(reports);
  return (
    <article className="claim-page">
      <SampleBanner reports={view.reports} />
      <ClaimHead view={view} link={link} />
      <Reasons {...{ claim, context, letterOf }} />
      <div className="claim-body">
        <VoiceColumns {...{ view, context, letterOf }} />
        <div className="rail">
          <Decide view={view} />
          <History view={view} />
          <section aria-label="Facts">
            <h2>Facts</h2>
            <ClaimFacts {...{ claim, view, context }} />
          </section>
          <MayBe view={view} />
          <Clocks {...{ view, reports }} />
          <Line view={view} />
          <Chain {...{ claim, reports, letterOf }} />
          <Gaps view={view} />
        </div>
      </div>
    </article>
  );
}

function ClaimHead({ view, link }: Props) {
  const { claim } = view;
  const { marked, mark } = useMark();
  const copyLink = (): void => void copyWords(new URL(link, window.location.href).href);
  useKeys([
    { key: 'm', does: 'mark the claim', run: () => mark(claim.id) },
    { key: 'c', does: 'copy the permanent link', run: copyLink },
  ]);
  return (
    <header>
      <p className="label">
        <Link to="/" search={{ story: claim.story }}>
          <bdi>{view.board.stories[0]?.title}</bdi>
        </Link>
      </p>
      <h1>
        <bdi>{quoted(claim.wording)}</bdi>
      </h1>
      <p className="under-title">
        <span className="standing big">{claim.standing?.word ?? 'not a matter of fact'}</span>
        <span className="permanent">
          <a href={link}>{link}</a>{' '}
          <button type="button" className="quiet" onClick={copyLink}>
            Copy link
          </button>
        </span>
        <button type="button" className="quiet" aria-pressed={marked === claim.id} onClick={() => mark(claim.id)}>
          {marked === claim.id ? 'Marked' : marked === null ? 'Mark as the same as …' : 'The same as the marked claim'}
        </button>
      </p>
    </header>
  );
}

function Line({ view }: { readonly view: ClaimView }) {
  const line = lineOf(view.claim, view.board);
  return (
    <section aria-label="Line to publish">
      <h2>
        Line{' '}
        <button type="button" className="quiet" onClick={() => void copyWords(line)}>
          Copy
        </button>
      </h2>
      <p className="copy-line">
        <bdi>{line}</bdi>
      </p>
    </section>
  );
}

function Gaps({ view: { claim } }: { readonly view: ClaimView }) {
  if (claim.gaps.length === 0) return null;
  return (
    <section aria-label="Still missing">
      <h2>Still missing</h2>
      <ul className="missing">
        {claim.gaps.map(({ rule, text }) => (
          <li key={`${rule} ${text}`}>
            <bdi>{text}</bdi>
          </li>
        ))}
      </ul>
    </section>
  );
}
