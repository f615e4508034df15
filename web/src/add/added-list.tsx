import { Link } from '@tanstack/react-router';
import { ApiError, type Taken } from '../lib/api.ts';

/** How it goes with one input. */
export interface Added {
  readonly name: string;
  readonly state: 'waits' | 'goes' | Taken | { readonly failed: string; readonly hint: string };
}

/** Sends one input, and gives what came of it. */
export async function outcomeOf(send: () => Promise<Taken>): Promise<Added['state']> {
  try {
    return await send();
  } catch (error) {
    return {
      failed: error instanceof Error ? error.message : 'It did not work.',
      hint: error instanceof ApiError ? error.hint : '',
    };
  }
}

/** Every input with what came of it, and how many are done. */
export function AddedList({ added }: { readonly added: readonly Added[] }) {
  if (added.length === 0) return null;
  const done = added.filter(({ state }) => typeof state !== 'string').length;
  return (
    <section aria-label="Added" aria-live="polite">
      <h2>
        {done} of {added.length} done
      </h2>
      <progress value={done} max={added.length} aria-label="Inputs done" />
      <ul className="added">
        {added.map(({ name, state }) => (
          <li key={name}>
            <span className="who">{name}</span> <Outcome state={state} />
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

function Outcome({ state }: Pick<Added, 'state'>) {
  if (state === 'waits') return <span className="faint">waits</span>;
  if (state === 'goes') return <span>is being added …</span>;
  if ('failed' in state)
    return (
      <span className="failed">
        {state.failed} {state.hint}
      </span>
    );
  const fresh = state.received.filter(({ isNew }) => isNew).length;
  const known = state.received.length - fresh;
  return (
    <span>
      {fresh} kept{known > 0 ? `, ${known} known already` : ''}
      {state.errors.map(({ input, message, hint }) => (
        <span key={input} className="failed">
          {' '}
          {input}: {message} {hint}
        </span>
      ))}
      {state.received.length === 1 ? (
        <>
          {' '}
          <Link to="/reports/$hash" params={{ hash: state.received[0]!.report }}>
            open
          </Link>
        </>
      ) : null}
    </span>
  );
}
