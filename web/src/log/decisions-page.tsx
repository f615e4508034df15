import { Link } from '@tanstack/react-router';
import type { LogRow } from '../../../src/api/index.ts';
import { useLog } from '../lib/queries.ts';
import { timeWords } from '../lib/words.ts';
import { Trouble, Waiting } from '../shell/trouble.tsx';

/** Every decision of the desk, the latest first, with the board that it pinned. */
export function DecisionsPage() {
  const log = useLog();
  if (log.error) return <Trouble error={log.error} onAgain={() => void log.refetch()} />;
  if (!log.data) return <Waiting what="the decisions" />;
  const rows = log.data.log.filter(({ event, undone }) => event.kind === 'decision' && !undone).toReversed();
  return (
    <section className="plain-page wide">
      <h1>Decisions</h1>
      {rows.length === 0 ? (
        <p>
          None yet. Open a claim and press <kbd>p</kbd> to publish, <kbd>h</kbd> to hold, <kbd>x</kbd> to kill.
        </p>
      ) : null}
      <ol className="log">
        {rows.map((row) => (
          <DecisionLine key={row.seq} row={row} />
        ))}
      </ol>
    </section>
  );
}

function DecisionLine({ row: { seq, at, says, event } }: { readonly row: LogRow }) {
  if (event.kind !== 'decision') return null;
  const { report, start } = event.claim;
  return (
    <li>
      <span className="para">{seq}</span>
      <span className="faint">{timeWords(at)}</span>
      <Link
        className="says"
        to="/claims/at/$report/$start"
        params={{ report, start: String(start) }}
        data-row={`decision ${seq}`}
      >
        <bdi>{says}</bdi>
      </Link>
      <code title="hash of the board it was taken on">{event.board.slice(0, 10)}</code>
    </li>
  );
}
