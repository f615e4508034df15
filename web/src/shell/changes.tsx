import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useKeys } from '../lib/keys.ts';
import { useStatus } from '../lib/queries.ts';

/** Nothing was touched for this long: nobody is reading a row that could move. */
const IDLE_MS = 8000;
const SETTLE_MS = 300;

/** When the page was last touched. */
function useTouched(): () => number {
  const [touched] = useState({ at: 0 });
  useEffect(() => {
    const touch = (): void => {
      touched.at = Date.now();
    };
    const kinds = ['pointermove', 'keydown', 'wheel', 'touchstart'] as const;
    for (const kind of kinds) window.addEventListener(kind, touch, { passive: true });
    return () => {
      for (const kind of kinds) window.removeEventListener(kind, touch);
    };
  }, [touched]);
  return () => touched.at;
}

/** Tells when something changed at the desk; several changes in a moment are one. */
function useDeskChanges(onChange: () => void): void {
  useEffect(() => {
    const source = new EventSource('/api/events');
    let timer: ReturnType<typeof setTimeout> | undefined;
    source.addEventListener('change', () => {
      clearTimeout(timer);
      timer = setTimeout(onChange, SETTLE_MS);
    });
    return () => {
      clearTimeout(timer);
      source.close();
    };
  }, [onChange]);
}

/**
 * What is new, without moving a row under anybody's hand: shown at once where nobody touches the page, else behind a
 * line that says so. Reports that wait to be read are counted.
 */
export function Changes() {
  const queries = useQueryClient();
  const touched = useTouched();
  const [waits, setWaits] = useState(false);
  const { data } = useStatus();
  const show = (): void => {
    setWaits(false);
    void queries.invalidateQueries();
  };
  const [onChange] = useState(() => () => {
    void queries.invalidateQueries({ queryKey: ['status'] });
    const isEmpty = document.querySelector('[data-row]') === null;
    if (isEmpty || Date.now() - touched() > IDLE_MS) show();
    else setWaits(true);
  });
  useDeskChanges(onChange);
  useKeys([{ key: 'r', does: 'show what is new', run: show }]);
  return (
    <div aria-live="polite" className="changes">
      {data && data.pending > 0 ? <Reading done={data.reports - data.pending} all={data.reports} /> : null}
      {waits ? (
        <button type="button" className="new-bar" onClick={show}>
          Something is new at the desk — show it <kbd>r</kbd>
        </button>
      ) : null}
    </div>
  );
}

function Reading({ done, all }: { readonly done: number; readonly all: number }) {
  return (
    <p className="reading">
      <progress value={done} max={all} aria-label="Reports read" /> {done} of {all} reports read
    </p>
  );
}
