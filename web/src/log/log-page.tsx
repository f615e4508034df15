import type { LogRow } from '../../../src/api/index.ts';
import { useAct } from '../lib/act.ts';
import { api } from '../lib/api.ts';
import { eventSays } from '../lib/event-says.ts';
import { useKept, useLog } from '../lib/queries.ts';
import { timeWords } from '../lib/words.ts';
import { Trouble, Waiting } from '../shell/trouble.tsx';

const LASTING = new Set(['report received', 'engine adopted']);

const canUndo = ({ event, undone }: LogRow): boolean =>
  !undone && !LASTING.has(event.kind) && !(event.kind === 'report withdrawn' && event.erased);

/** Everything that happened at the desk, the latest first; what a person did can be taken back. */
export function LogPage() {
  const log = useLog();
  const kept = useKept();
  const act = useAct();
  if (log.error) return <Trouble error={log.error} onAgain={() => void log.refetch()} />;
  if (!log.data) return <Waiting what="the log" />;
  const rows = log.data.log
    .toReversed()
    .map((row) => ({ ...row, says: eventSays(row, (hash) => kept.data?.get(hash)) }));
  return (
    <section className="plain-page wide">
      <h1>Log</h1>
      <p className="faint">
        Each event carries the hash of the one before. Nothing is changed or removed; an undo is an event too.
      </p>
      {rows.length === 0 ? <p>Nothing has happened yet.</p> : null}
      <ol className="log">
        {rows.map((row) => (
          <li key={row.seq} className={row.undone ? 'undone' : ''}>
            <span className="para">{row.seq}</span>
            <span className="faint">{timeWords(row.at)}</span>
            <span className="says">
              <bdi>{row.says}</bdi>
              {row.undone ? <em> — taken back</em> : null}
              {row.lost ? <em className="failed"> — lost: its passage no longer stands</em> : null}
            </span>
            {canUndo(row) ? (
              <button
                type="button"
                className="quiet"
                data-row={`log ${row.seq}`}
                onClick={() => void act(() => api.undo(row.seq), `Taken back: ${row.says}`)}
              >
                Undo <span className="sr">no. {row.seq}</span>
              </button>
            ) : null}
          </li>
        ))}
      </ol>
    </section>
  );
}
