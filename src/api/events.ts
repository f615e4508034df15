import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { Desk } from '../desk/index.ts';

const ALIVE_MS = 15_000;

/** The last event, where there are any after the one that the caller saw last. */
async function missedSince(desk: Desk, lastSeen: string | undefined): Promise<number | null> {
  const seen = Number(lastSeen ?? Number.NaN);
  if (!Number.isSafeInteger(seen)) return null;
  const log = await desk.log(seen);
  return log.ok ? (log.value.at(-1)?.seq ?? null) : null;
}

/** Keeps the newest event until it is asked for. */
function openInbox(desk: Desk) {
  let newest: number | null = null;
  let wake: () => void = () => undefined;
  const put = (seq: number): void => {
    newest = Math.max(newest ?? 0, seq);
    wake();
  };
  const stop = desk.onChange(put);
  const waitLong = (): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, ALIVE_MS);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  return {
    put,
    /** The newest since it was last asked, as soon as there is one; null after a long time without, and when closed. */
    next: async (): Promise<number | null> => {
      if (newest === null) await waitLong();
      const told = newest;
      newest = null;
      return told;
    },
    close: (): void => {
      stop();
      wake();
    },
  };
}

/**
 * Changes as they come (server-sent events): `event: change`, `id:` the number of the last event. Who comes back with
 * Last-Event-ID is told at once if it has moved.
 */
export async function sendEvents(context: Context, desk: Desk): Promise<Response> {
  const inbox = openInbox(desk);
  try {
    const missed = await missedSince(desk, context.req.header('last-event-id'));
    if (missed !== null) inbox.put(missed);
  } catch (error) {
    inbox.close();
    throw error;
  }
  return streamSSE(context, async (stream) => {
    stream.onAbort(inbox.close);
    await stream.write(': here\n\n');
    while (!stream.aborted && !stream.closed) {
      const seq = await inbox.next();
      if (stream.aborted) return;
      if (seq === null) await stream.write(': alive\n\n');
      else await stream.writeSSE({ event: 'change', id: String(seq), data: JSON.stringify({ seq }) });
    }
  });
}
