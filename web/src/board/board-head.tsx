import { Link } from '@tanstack/react-router';
import type { BoardView } from '../../../src/api/index.ts';
import { outletWords, timeWords, unreadWords } from '../lib/words.ts';

/** What this board is over: reports, outlets, dates, and what was not read. */
export function BoardHead({ view, seen }: { readonly view: BoardView; readonly seen: number }) {
  const { reports, board } = view;
  const read = reports.filter(({ read }) => read === true);
  const unread = reports.flatMap((report) =>
    report.read && report.read !== true ? [{ report, why: report.read.why }] : [],
  );
  const outlets = [...new Set(reports.map(({ publisher }) => publisher ?? 'outlet not known'))];
  const dates = reports.map(({ publishedAt }) => publishedAt).filter((date) => date !== null);
  const latest = dates.toSorted((a, b) => Date.parse(b) - Date.parse(a))[0] ?? null;
  const fresh = reports.filter(({ seq }) => seq > seen).length;
  return (
    <section className="board-head">
      <h1>
        <bdi>{board.stories[0]?.title}</bdi>
      </h1>
      <p>
        {reports.length} {reports.length === 1 ? 'report' : 'reports'}, {read.length} read ·{' '}
        <bdi>{outlets.join(', ')}</bdi> · latest published: {timeWords(latest)}
        {board.stories[0] ? (
          <>
            {' · '}
            <Link to="/stories/$story/sources" params={{ story: board.stories[0].id }}>
              who is quoted
            </Link>{' '}
            <kbd>v</kbd>
          </>
        ) : null}
        {fresh > 0 ? <span className="new"> {fresh} new</span> : null}
        <ToCheck view={view} />
      </p>
      {unread.length > 0 ? (
        <p className="unread">
          Not read:{' '}
          {unread.map(({ report, why }, i) => (
            <span key={report.hash}>
              {i > 0 ? ' · ' : ''}
              <bdi>{outletWords(report)}</bdi> ({unreadWords(why)})
            </span>
          ))}
        </p>
      ) : null}
    </section>
  );
}

/** How many statements nobody has looked at, and the way to them. */
function ToCheck({ view: { board, unchecked } }: { readonly view: BoardView }) {
  const story = board.stories[0]?.id;
  if (story === undefined || unchecked === 0) return null;
  return (
    <>
      {' · '}
      <Link to="/check" search={{ story }}>
        {unchecked} to check
      </Link>{' '}
      <kbd>c</kbd>
    </>
  );
}
