import { type QueryClient, useIsFetching, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { api, isBusy } from '../lib/api.ts';
import { useKeys } from '../lib/keys.ts';
import { answerTo, askAnew, type DeskAt, isShownAt, waitForOwn, waitsForOwn } from '../lib/news.ts';
import { useStatus } from '../lib/queries.ts';

const SETTLE_MS = 300;
const STATUS = 'status';

/** Whether all that the page shows is of the desk as it stood then. */
const isShown = (queries: QueryClient, desk: DeskAt): boolean =>
  queries
    .getQueryCache()
    .findAll({ type: 'active' })
    .every(({ queryKey: [name], state }) => isShownAt({ name: String(name), ...state }, desk));

const isRead = (): boolean => !document.hidden && document.querySelector('[data-row]') !== null;

/** Waits until the page has nothing under way: an answer to one's own work shows what it changed. */
async function settled(queries: QueryClient): Promise<void> {
  do await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
  while (isBusy() || queries.isFetching() > 0);
}

/** Tells when something changed at the desk; several changes in a moment are one. */
function useDeskChanges(onChange: (at: number) => Promise<void>): void {
  useEffect(() => {
    const source = new EventSource('/api/events');
    let isUnderWay = false;
    let latest = 0;
    const tell = async (): Promise<void> => {
      latest = Date.now();
      if (isUnderWay) return;
      isUnderWay = true;
      for (let told = 0; told < latest; ) {
        told = latest;
        await onChange(told);
      }
      isUnderWay = false;
    };
    source.addEventListener('change', () => void tell());
    return () => source.close();
  }, [onChange]);
}

/**
 * What is new, without moving a row under anybody's hand: shown at once where no rows are seen, else it says so, in a
 * place of its own. What one did oneself is shown already. Reports that wait to be read are counted.
 */
export function Changes() {
  const queries = useQueryClient();
  const [waitsSince, setWaitsSince] = useState<DeskAt | null>(null);
  const { data } = useStatus();
  // what was shown meanwhile, by one's own work or another page, is no longer news
  useIsFetching();
  const isNews = waitsSince !== null && !isShown(queries, waitsSince);
  const show = (): void => {
    setWaitsSince(null);
    askAnew();
    void queries.invalidateQueries();
  };
  const [onChange] = useState(() => async (at: number) => {
    await settled(queries);
    const status = await queries.fetchQuery({ queryKey: [STATUS], queryFn: api.status }).catch(() => null);
    if (!status) return;
    const { head, pending } = status;
    const desk = { at, head, pending };
    const answer = answerTo({ isRead: isRead(), isShown: isShown(queries, desk), pending, waitsForOwn: waitsForOwn() });
    if (answer === 'tell') setWaitsSince(desk);
    if (answer === 'show') show();
    if (pending === 0) waitForOwn(false);
  });
  useDeskChanges(onChange);
  useKeys([{ key: 'r', does: 'show what is new', run: show }]);
  return (
    <div aria-live="polite" className="changes">
      {data && data.pending > 0 ? <Reading done={data.reports - data.pending} all={data.reports} /> : null}
      {isNews ? (
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
      <progress value={done} max={all} aria-label="Reports read" /> {done} of {all} reports read, <kbd>r</kbd> shows
      them
    </p>
  );
}
