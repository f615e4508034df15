import type { Context, MiddlewareHandler } from 'hono';
import { failWith } from './errors.ts';

const KILOBYTE = 1000;
const MEGABYTE = 1000 * KILOBYTE;

/** Where reports and lists come in; a JSONL file of many is the largest body. */
const OF_REPORTS: ReadonlyMap<string, number> = new Map([
  ['/api/files', 100 * MEGABYTE],
  ['/api/reports', 6 * MEGABYTE],
  ['/api/actors', 6 * MEGABYTE],
]);
/** Notes, corrections, decisions: words of a person. */
const OF_WORDS = 64 * KILOBYTE;

const sizeOf = (bytes: number): string => (bytes < MEGABYTE ? `${bytes / KILOBYTE} kB` : `${bytes / MEGABYTE} MB`);

const refuse = (context: Context, most: number) =>
  failWith(context, {
    code: 'too-large',
    message: `This is larger than ${sizeOf(most)}.`,
    hint: 'Give it in smaller parts.',
  });

/** All of a body; null where it is longer than this. The rest is left unread, so that the answer still gets through. */
async function readAtMost(body: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array<ArrayBuffer> | null> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of body.values({ preventCancel: true })) {
    size += part.length;
    if (size > most) return null;
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/**
 * Refuses a body that is too large for its route, before anything reads it: by the size that it tells, or, sent in
 * chunks, where it passes the limit. Not Hono's bodyLimit, which fails on chunks: it cannot copy the server's requests.
 */
export const bodyLimits: MiddlewareHandler = async (context, next) => {
  const most = OF_REPORTS.get(context.req.path) ?? OF_WORDS;
  const { body, headers, method, url } = context.req.raw;
  if (body === null || !headers.has('transfer-encoding'))
    return Number(headers.get('content-length') ?? 0) > most ? refuse(context, most) : next();
  const bytes = await readAtMost(body, most);
  if (bytes === null) return refuse(context, most);
  context.req.raw = new Request(url, { method, headers, body: bytes });
  return next();
};
