import { Link, useLocation, useNavigate, useParams } from '@tanstack/react-router';
import type { ReportView } from '../../../src/api/index.ts';
import { useKeys } from '../lib/keys.ts';
import { useReport } from '../lib/queries.ts';
import { outletWords, timeWords, unreadWords } from '../lib/words.ts';
import { SampleBanner } from '../shell/sample-banner.tsx';
import { Trouble, Waiting } from '../shell/trouble.tsx';
import { MarkedText } from './marked-text.tsx';
import { RemoveReport } from './remove-report.tsx';
import { Statements } from './statements.tsx';

/** The passage that a link asks for: `#START-END`. */
function passageOf(hash: string): readonly [number, number] | null {
  const [, start, end] = /^#?(\d+)-(\d+)$/.exec(hash) ?? [];
  return start === undefined ? null : [Number(start), Number(end)];
}

/** One report, whole: its text with what was found in it, and what can be corrected. */
export function ReportPage() {
  const { hash } = useParams({ from: '/reports/$hash' });
  const wanted = passageOf(useLocation({ select: (location) => location.hash }));
  const report = useReport(hash);
  const navigate = useNavigate();
  const showSources = (): void => void navigate({ to: '/reports/$hash/sources', params: { hash } });
  useKeys(report.data?.report.story ? [{ key: 'v', does: 'who is quoted', run: showSources }] : []);
  if (report.error) return <Trouble error={report.error} onAgain={() => void report.refetch()} />;
  if (!report.data) return <Waiting what="the report" />;
  return (
    <>
      <SampleBanner reports={[report.data.report]} />
      <div className="report-page">
        <article>
          <Facts view={report.data} />
          <MarkedText view={report.data} wanted={wanted} />
        </article>
        <aside aria-label="What was found">
          <Legend />
          <Statements view={report.data} />
          <RemoveReport view={report.data} />
        </aside>
      </div>
    </>
  );
}

function Facts({ view }: { readonly view: ReportView }) {
  const { hash, publishedAt, url, language, receivedAt, terms, read, story, title } = view.report;
  return (
    <header>
      <h1 className="sr">
        <bdi>{title}</bdi>
      </h1>
      <p className="label">
        <bdi>{outletWords(view.report)}</bdi> {terms ? `· own report, ${terms}` : ''}
      </p>
      <p className="faint">
        published: {timeWords(publishedAt)} · received: {timeWords(receivedAt)}
        {language ? ` · ${language}` : ''}
        {url ? (
          <>
            {' · '}
            <bdi>{url}</bdi>
          </>
        ) : null}
        {story ? (
          <>
            {' · '}
            <Link to="/" search={{ story }}>
              its story
            </Link>
            {' · '}
            <Link to="/reports/$hash/sources" params={{ hash }}>
              who is quoted
            </Link>{' '}
            <kbd>v</kbd>
          </>
        ) : null}
      </p>
      {read && read !== true ? <p className="unread">Not read: {unreadWords(read.why)}</p> : null}
    </header>
  );
}

const LEGEND = [
  ['source', 'who says it'],
  ['cue', 'the verb'],
  ['content', 'what is said'],
  ['furniture', 'not the report'],
  ['unread', 'not read'],
] as const;

function Legend() {
  return (
    <ul className="legend" aria-label="Legend">
      {LEGEND.map(([kind, words]) => (
        <li key={kind}>
          <span className={`mark ${kind}`}>{words}</span>
        </li>
      ))}
    </ul>
  );
}
