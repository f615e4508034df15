import { z } from 'zod';
import { fail, ok, type Report, type Result } from '../../model/index.ts';
import { checkText, decodeUtf8 } from '../decode.ts';
import { issuesOf, maybeMeta } from '../meta.ts';
import type { Origin, Reader } from '../reader.ts';
import { reportOf } from './report.ts';

const line = z.looseObject({
  id: z.union([z.string().trim().min(1), z.number().transform(String)]),
  text: z.string(),
  title: z.string().nullish(),
});

const HINT = 'A line is {"id": "…", "text": "…"} and may have publisher, publishedAt, url, language and title.';

/**
 * Reads one line of a JSONL file. Offsets go into its `text`; the hash is over the UTF-8 of `text`. Errors besides
 * those of decoding: `bad-json`, `bad-report` (id, text or title), `bad-meta`.
 */
export const jsonlReader: Reader = { format: 'jsonl', read: (bytes, origin) => [readLine(bytes, origin)] };

function readLine(bytes: Uint8Array, origin: Origin): Result<Report> {
  const json = decodeUtf8(bytes, origin.input);
  if (!json.ok) return json;
  const value = parse(json.value, origin.input);
  return value.ok ? readValue(value.value, origin) : value;
}

function parse(json: string, input: string): Result<unknown> {
  const checked = checkText(json, input);
  if (!checked.ok) return checked;
  try {
    return ok(JSON.parse(json));
  } catch {
    return fail('bad-json', 'The line is not JSON.', HINT, input);
  }
}

function readValue(value: unknown, { input }: Origin): Result<Report> {
  const parsed = line.safeParse(value);
  if (!parsed.success) return fail('bad-report', issuesOf(parsed.error), HINT, input);
  const meta = maybeMeta(value, input);
  if (!meta.ok) return meta;
  const { id, text, title = null } = parsed.data;
  const checked = checkText(text, input);
  if (!checked.ok) return checked;
  const bytes = new TextEncoder().encode(text);
  return ok(reportOf({ text, bytes, origin: { input, id, meta: meta.value }, title }));
}
