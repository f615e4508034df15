import { z } from 'zod';
import { fail, ok, type ReportMeta, type Result } from '../model/index.ts';

const ISO =
  /^(\d{4}-\d{2}-\d{2})(?:[Tt ](\d{2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?)(?:[Zz]|[+-](?:[01]\d|2[0-3])(?::?[0-5]\d)?)?)?$/;

/** Whether it is a day, or a day and time with or without zone, as ISO 8601 writes them and the calendar has them. */
export function isIsoTime(value: string): boolean {
  const [, day, clock = '00:00'] = ISO.exec(value) ?? [];
  try {
    return day !== undefined && Temporal.PlainDateTime.from(`${day}T${clock}`, { overflow: 'reject' }) !== null;
  } catch {
    return false;
  }
}

/** A text that may be missing: absent, null and blank all mean "not known". */
const known = z
  .string()
  .trim()
  .nullish()
  .transform((value) => value || null);

/** The shape of `NAME.meta.json` and of the same keys on a JSON line; other keys are left alone. */
const metaShape = z.looseObject({
  publisher: known,
  publishedAt: known.refine((value) => value === null || isIsoTime(value), 'must be an ISO 8601 date or date and time'),
  url: known,
  language: known,
});

/** What a person can do about wrong meta. */
export const META_HINT = 'publisher, publishedAt (ISO 8601), url and language are texts; leave out what is not known.';

/** What is known beside a report, from parsed JSON; error `bad-meta` names the key that is wrong. */
export function maybeMeta(value: unknown, input: string): Result<ReportMeta> {
  const parsed = metaShape.safeParse(value);
  if (!parsed.success) return fail('bad-meta', issuesOf(parsed.error), META_HINT, input);
  const { publisher, publishedAt, url, language } = parsed.data;
  return ok({ publisher, publishedAt, url, language });
}

/** What zod found wrong, on one line: "publishedAt: must be …". */
export const issuesOf = (error: z.ZodError): string =>
  error.issues
    .map(({ path, message }) => [...(path.length > 0 ? [path.join('.')] : []), inWords(message)].join(': '))
    .join('; ');

/** What zod says of a type or a length, as a person would. */
const inWords = (message: string): string =>
  message
    .replace(/^Invalid input: expected (\w+), received undefined$/, 'is missing')
    .replace(/^Invalid input: expected (\w+), received (\w+)$/, 'must be of the type $1, not $2')
    .replace(/^Too small: expected string to have >=1 characters$/, 'must not be empty');
