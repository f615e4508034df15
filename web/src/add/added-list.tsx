import { Link } from '@tanstack/react-router';
import type { KeptReport } from '../../../src/api/index.ts';
import type { Taken } from '../lib/api.ts';
import { useDeskCount, useKept } from '../lib/queries.ts';
import { unreadWords } from '../lib/words.ts';
import { type Added, progressOf } from './added.ts';

const isGoing = ({ state }: Added): boolean => typeof state !== 'string' && 'goes' in state;

/** Every input with what came of it, and how many reports are done. */
export function AddedList({ added }: { readonly added: readonly Added[] }) {
  const onDesk = useDeskCount(added.some(isGoing));
  const kept = useKept();
  if (added.length === 0) return null;
  const { done, all } = progressOf(added, onDesk);
  return (
    <section aria-label="Added" aria-live="polite">
      <h2>
        {done} of {all} done
      </h2>
      <progress value={done} max={all} aria-label="Reports done" />
      <ul className="added">
        {added.map(({ name, state, reports }) => (
          <li key={name}>
            <bdi className="who">{name}</bdi>{' '}
            <State {...{ state, reports }} reportOf={(hash) => kept.data?.get(hash)} />
          </li>
        ))}
      </ul>
      <p>
        <Link to="/" className="button strong">
          To the board
        </Link>
      </p>
    </section>
  );
}

interface StateProps extends Pick<Added, 'state' | 'reports'> {
  readonly reportOf: (hash: string) => KeptReport | undefined;
}

function State({ state, reports, reportOf }: StateProps) {
  if (state === 'waits') return <span className="faint">waits</span>;
  if ('goes' in state) return <span>is being added{reports > 1 ? `, ${reports} reports` : ''} …</span>;
  if ('refused' in state) return <span className="failed">not taken: {state.refused}</span>;
  if ('failed' in state)
    return (
      <span className="failed">
        {state.failed} {state.hint}
      </span>
    );
  return <TakenState {...{ state, reportOf }} />;
}

/** How far the reports of an input are read, in words; those that were not read with the reason. */
function readingOf(reports: readonly (KeptReport | undefined)[]) {
  const waiting = reports.filter((report) => report?.read === null).length;
  const unread = reports.flatMap((report) => (report?.read && report.read !== true ? [report.read.why] : []));
  const counts = [...Map.groupBy(unread, (why) => why)].map(([why, same]) => ({ why, count: same.length }));
  return { waiting, counts };
}

function TakenState({ state, reportOf }: { readonly state: Taken; readonly reportOf: StateProps['reportOf'] }) {
  const { received, errors } = state;
  const fresh = received.filter(({ isNew }) => isNew).length;
  const known = received.length - fresh;
  const { waiting, counts } = readingOf(received.map(({ report }) => reportOf(report)));
  return (
    <span>
      {fresh} kept{known > 0 ? `, ${known} known already` : ''}
      {waiting > 0 ? <span className="faint"> · {received.length > 1 ? waiting : ''} being read …</span> : null}
      {counts.map(({ why, count }) => (
        <span key={why} className="failed">
          {' · '}
          {received.length > 1 ? `${count} ` : ''}
          {why === 'failed' ? unreadWords(why) : `not read: ${unreadWords(why)}`}
        </span>
      ))}
      {errors.map(({ input, message, hint }) => (
        <span key={input} className="failed">
          {' '}
          <bdi>{input}</bdi>: {message} {hint}
        </span>
      ))}
      {received.length === 1 ? (
        <>
          {' '}
          <Link to="/reports/$hash" params={{ hash: received[0]!.report }}>
            open
          </Link>
        </>
      ) : null}
    </span>
  );
}
