import { createHash } from 'node:crypto';
import type { ReportMeta } from '../model/index.ts';

/**
 * A report's hash: the first 16 hex digits of SHA-256 over its raw bytes, a NUL, its canonical URL, a NUL and its
 * publisher; URL and publisher are empty where unknown. Paths have no part in it.
 */
export const reportHash = (bytes: Uint8Array, { url, publisher }: ReportMeta): string =>
  createHash('sha256')
    .update(bytes)
    .update(`\0${url ?? ''}\0${publisher ?? ''}`)
    .digest('hex')
    .slice(0, 16);
