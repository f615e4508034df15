import { Link, useLocation, useParams } from '@tanstack/react-router';
import type { ReportView } from '../../../src/api/index.ts';
import { useReport } from '../lib/queries.ts';
import { timeWords, unreadWords } from '../lib/words.ts';
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
  if (report.error) return <Trouble error={report.error} onAgain={() => void report.refetch()} />;
  if (!report.data) return <Waiting what="the report" />;
  return (
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
  );
}

function Facts({ view }: { readonly view: ReportView }) {
  const { publisher, publishedAt, url, receivedAt, id, terms, read, story } = view.report;
  return (
    <header>
      <h1 className="sr">{view.report.title}</h1>
      <p className="label">
        {publisher ?? 'outlet not known'} {terms ? `· own report, ${terms}` : ''}
      </p>
      <p className="faint">
        {id} · published: {timeWords(publishedAt)} · received: {timeWords(receivedAt)}
        {url ? ` · ${url}` : ''}
        {story ? (
          <>
            {' · '}
            <Link to="/" search={{ story }}>
              its story
            </Link>
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
