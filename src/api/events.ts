import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { Desk } from '../desk/index.ts';

const ALIVE_MS = 15_000;

/** The last event, where there are any after the one that the caller saw last. */
async function missedSince(context: Context, desk: Desk): Promise<number | null> {
  const seen = Number(context.req.header('last-event-id') ?? Number.NaN);
  if (!Number.isSafeInteger(seen)) return null;
  const log = await desk.log(seen);
  return log.ok ? (log.value.at(-1)?.seq ?? null) : null;
}

/**
 * Changes as they come (server-sent events): `event: change`, `id:` the number of the last event. Who comes back with Last-Event-ID is told at once if it has moved.
 */
export const sendEvents = (context: Context, desk: Desk) =>
  streamSSE(context, async (stream) => {
    let wake: () => void = () => undefined;
    let seq: number | null = null;
    const end = desk.onChange((now) => {
      seq = now;
      wake();
    });
    stream.onAbort(() => {
      end();
      wake();
    });
    seq = await missedSince(context, desk);
    await stream.write(': here\n\n');
    while (!stream.aborted && !stream.closed) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, ALIVE_MS);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
        if (seq !== null) wake();
      });
      if (stream.aborted) return;
      if (seq === null) await stream.write(': alive\n\n');
      else await stream.writeSSE({ event: 'change', id: String(seq), data: JSON.stringify({ seq }) });
      seq = null;
    }
  });
