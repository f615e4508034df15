import { z } from 'zod';

/** What can go wrong, one family for all stages. A `hint` says what the person can do about it. */
export const errorCode = z.enum([
  'empty',
  'binary',
  'undecodable',
  'too-large',
  'not-found',
  'unreadable',
  'bad-json',
  'bad-meta',
  'bad-report',
  'bad-actors',
  'unknown-format',
  'model-missing',
  'usage',
  'bad-event',
  'erased',
  'board-changed',
  'store-full',
  'store-read-only',
  'store-locked',
  'store-newer',
  'store-broken',
  'store-closed',
  'bad-request',
  'unauthorized',
  'forbidden',
  'not-allowed',
  'port-taken',
  'internal',
]);
export type ErrorCode = z.infer<typeof errorCode>;

export const deskError = z
  .object({ code: errorCode, message: z.string(), hint: z.string(), input: z.string().nullable() })
  .readonly();
export type DeskError = z.infer<typeof deskError>;

/** Either a value or an error: errors are values, so that one bad report never stops a batch. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: DeskError };

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });
export const fail = (code: ErrorCode, message: string, hint: string, input: string | null = null): Result<never> => ({
  ok: false,
  error: { code, message, hint, input },
});
