import { Link, useNavigate, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { SourcesView } from '../../../src/api/index.ts';
import { useKeys } from '../lib/keys.ts';
import { useSources } from '../lib/queries.ts';
import { SampleBanner } from '../shell/sample-banner.tsx';
import { Trouble, Waiting } from '../shell/trouble.tsx';
import { Look, OneVoice } from './look.tsx';
import { Shown } from './passages.tsx';
import { Reports } from './reports.tsx';
import { Shares } from './shares.tsx';
import { Speakers } from './speakers.tsx';
import { namingGroups, partyGroups } from './tally.ts';

/** Who is quoted in a story. */
export function StorySources() {
  const { story } = useParams({ from: '/stories/$story/sources' });
  const navigate = useNavigate();
  const back = (
    <Link to="/" search={{ story }}>
      Board
    </Link>
  );
  return <Sources of={`/stories/${story}`} back={back} goBack={() => void navigate({ to: '/', search: { story } })} />;
}

/** Who is quoted in one report. */
export function ReportSources() {
  const { hash } = useParams({ from: '/reports/$hash/sources' });
  const navigate = useNavigate();
  const back = (
    <Link to="/reports/$hash" params={{ hash }}>
      Report
    </Link>
  );
  const goBack = (): void => void navigate({ to: '/reports/$hash', params: { hash } });
  return <Sources of={`/reports/${hash}`} back={back} goBack={goBack} />;
}

interface Props {
  /** `/stories/STORY` or `/reports/HASH`. */
  readonly of: string;
  readonly back: ReactNode;
  readonly goBack: () => void;
}

function Sources({ of, back, goBack }: Props) {
  const { data: view, error, refetch } = useSources(of);
  useKeys([{ key: 'v', does: 'back', run: goBack }]);
  if (error) return <Trouble error={error} onAgain={() => void refetch()} />;
  if (!view) return <Waiting what="who is quoted" />;
  return (
    <Shown value={view}>
      <SampleBanner reports={view.reports} />
      <div className="sources-page">
        <Head view={view} of={of} back={back} />
        <Look audit={view.audit} />
        <Speakers speakers={view.audit.speakers} />
        <div className="shares">
          <Shares id="parties" title="Who is spoken for" groups={partyGroups(view.audit)} />
          <Shares id="naming" title="How sources are named" groups={namingGroups(view.audit)} />
        </div>
        <div className="rest">
          <OneVoice audit={view.audit} />
          <Reports view={view} />
        </div>
      </div>
    </Shown>
  );
}

const many = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

function Head({ view, of, back }: { readonly view: SourcesView; readonly of: string; readonly back: ReactNode }) {
  const { audit, reports, pending } = view;
  const unread = reports.filter(({ read }) => read !== true).length;
  const title = reports.length === 1 ? reports[0]?.title : audit.stories[0]?.title;
  const statements = audit.reports.reduce((sum, report) => sum + report.statements, 0);
  return (
    <header>
      <p className="label">
        {back} <kbd>v</kbd> · Sources
      </p>
      <h1>
        <bdi>{title}</bdi>
      </h1>
      <p className="faint">
        {many(reports.length, 'report')}, {reports.length - unread} read · {many(statements, 'statement')} ·{' '}
        <a href={`/api${of}/sources.csv`} download="sources.csv">
          download as CSV
        </a>
      </p>
      <p className="faint">
        Counted is what the desk found, nobody is judged. Open a report to correct a speaker or to add a statement.
      </p>
      {unread > 0 ? <p className="unread">Not counted: {many(unread, 'report')} not read.</p> : null}
      {pending > 0 ? <p className="unread">{many(pending, 'report')} of the desk not read yet.</p> : null}
    </header>
  );
}
