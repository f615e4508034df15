import { z } from 'zod';
import { unreadWhy } from './lists.ts';
import { span } from './span.ts';

/** What is known of a report beside its text. Null is "not known", never a guess and never today. */
export const reportMeta = z
  .object({
    publisher: z.string().nullable(),
    publishedAt: z.string().nullable().describe('ISO 8601, with zone where known'),
    url: z.string().nullable(),
    language: z.string().nullable().describe('BCP 47'),
  })
  .readonly();
export type ReportMeta = z.infer<typeof reportMeta>;

/** One text by one publisher. The text is extracted once and never altered; furniture is marked in it, not cut out. */
export const report = z
  .object({
    id: z.string().describe('path below the given folder without extension, or the JSONL id'),
    hash: z.string().describe('first 16 hex digits of SHA-256 over raw bytes, canonical URL and publisher'),
    text: z.string(),
    title: span.nullable().describe('the headline line'),
    meta: reportMeta,
    furniture: z.array(span).readonly().describe('text that is not the report: error boxes, share lines, menus'),
    unread: z
      .array(z.object({ span, why: unreadWhy }).readonly())
      .readonly()
      .describe('passages that cannot be read'),
  })
  .readonly();
export type Report = z.infer<typeof report>;
