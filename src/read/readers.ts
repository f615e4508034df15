import { fail, type Report, type Result } from '../model/index.ts';
import { htmlReader } from './html/html.ts';
import { jsonlReader } from './plain/jsonl.ts';
import { textReader } from './plain/text.ts';
import type { Origin, Reader } from './reader.ts';
import type { Format } from './sniff.ts';

const READERS: readonly Reader[] = [textReader, jsonlReader, htmlReader];

/** Reads the bytes of a known format; the error `unknown-format` where no reader takes it. */
export function readAs(format: Format, bytes: Uint8Array, origin: Origin): readonly Result<Report>[] {
  const reader = READERS.find((each) => each.format === format);
  if (reader) return reader.read(bytes, origin);
  return [fail('unknown-format', `Input of the format ${format} is not read.`, 'Save it as plain text.', origin.input)];
}
