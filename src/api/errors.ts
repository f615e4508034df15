import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { DeskError, ErrorCode } from '../model/index.ts';

/** The one shape of every failure. */
export const errorBody = z
  .object({ error: z.object({ code: z.string(), message: z.string(), hint: z.string() }) })
  .openapi('Error');

const STATUS: Readonly<Partial<Record<ErrorCode, ContentfulStatusCode>>> = {
  'not-found': 404,
  erased: 410,
  'board-changed': 409,
  'too-large': 413,
  'unknown-format': 415,
  unauthorized: 401,
  forbidden: 403,
  'not-allowed': 405,
  'store-full': 507,
  'store-read-only': 503,
  'store-locked': 503,
  'store-newer': 503,
  'store-broken': 500,
  'store-closed': 503,
  'model-missing': 500,
  internal: 500,
};

/** What is wrong, in the one shape; anything without a status of its own is the caller's doing. */
export function failWith(context: Context, { code, message, hint }: Omit<DeskError, 'input'>) {
  const status = STATUS[code] ?? 400;
  return context.json({ error: { code, message, hint } }, status as 400);
}

/** What is told of an address that nothing stands at. */
export const nothingHere = {
  code: 'not-found',
  message: 'There is nothing at this address.',
  hint: 'See /api/openapi.json.',
} as const;

/** What zod found wrong, on one line: "publishedAt: must be …". */
export const issuesOf = (error: {
  readonly issues: readonly { readonly path: PropertyKey[]; readonly message: string }[];
}) => error.issues.map(({ path, message }) => (path.length > 0 ? `${path.join('.')}: ${message}` : message)).join('; ');

/** The responses that every route may give beside its own. */
export const failures = {
  default: { content: { 'application/json': { schema: errorBody } }, description: 'What is wrong, and what to do' },
} as const;
