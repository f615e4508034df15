import { ApiError } from '../lib/api.ts';

/** What went wrong, in the desk's own words, and what to do. */
export function Trouble({ error, onAgain }: { readonly error: unknown; readonly onAgain: () => void }) {
  const hint = error instanceof ApiError ? error.hint : 'Load the page again.';
  return (
    <section className="plain-page" role="alert">
      <h1>{error instanceof Error ? error.message : 'Something went wrong.'}</h1>
      <p>{hint}</p>
      <button type="button" className="button" onClick={onAgain}>
        Try again
      </button>
    </section>
  );
}

/** Stands where something is on its way. */
export const Waiting = ({ what }: { readonly what: string }) => <p className="waiting">Getting {what} …</p>;
