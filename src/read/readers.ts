import { fail, type Report, type Result } from '../model/index.ts';
import { htmlReader } from './html/html.ts';
import { jsonlReader } from './plain/jsonl.ts';
import { textReader } from './plain/text.ts';
import type { Origin, Reader } from './reader.ts';
import { type Format, unreadFormat } from './sniff.ts';

const READERS: readonly Reader[] = [textReader, jsonlReader, htmlReader];

const HINT = 'Save it as plain text (.txt), as a web page (.html) or as JSON lines (.jsonl).';

/** Reads the bytes of a known format; the error `unknown-format` where no reader takes it, or where they are no text at all. */
export function readAs(format: Format, bytes: Uint8Array, origin: Origin): readonly Result<Report>[] {
  const reader = READERS.find((each) => each.format === format);
  const unread = format === 'text' ? unreadFormat(bytes) : null;
  if (reader && unread === null) return reader.read(bytes, origin);
  return [fail('unknown-format', `Input of the format ${unread ?? format} is not read.`, HINT, origin.input)];
}
