import { detect } from 'chardet';
import { fail, ok, type Result } from '../model/index.ts';

/** The largest file, or line of a JSONL file, that is read: 5 MB. */
export const MAX_BYTES = 5_000_000;
/** Text holds hardly any control characters; above this share it is taken for something else. */
const MAX_CONTROL_SHARE = 0.05;
const SAMPLE_BYTES = 65_536;
const CONTROL = /[\u0001-\u0008\u000e-\u001a\u001c-\u001f\u007f]/g;

/**
 * Bytes to text: UTF-8, else UTF-16 by its byte order mark, else what the bytes look like. A byte order mark is no
 * part of the text. Errors: `too-large` over {@link MAX_BYTES}; `binary` with NUL or many control characters;
 * `undecodable`; `empty` where only white space is left.
 */
export function decode(bytes: Uint8Array, input: string): Result<string> {
  if (bytes.length > MAX_BYTES) return tooLarge(input);
  const label = labelOf(bytes);
  const text = label && decodeAs(label, bytes);
  return text === null ? undecodable(input) : checkText(text, input);
}

/** UTF-8 only, as JSON lines are by their standard; the same errors. */
export function decodeUtf8(bytes: Uint8Array, input: string): Result<string> {
  if (bytes.length > MAX_BYTES) return tooLarge(input);
  const text = decodeAs('utf-8', bytes);
  return text === null ? undecodable(input) : ok(text);
}

/** The text itself where it can be a report's; else the error `empty` or `binary`. */
export function checkText(text: string, input: string): Result<string> {
  if (text.trim() === '') return fail('empty', 'There is no text in it.', 'Give a report that has words in it.', input);
  const controls = text.match(CONTROL)?.length ?? 0;
  if (text.includes('\0') || controls > text.length * MAX_CONTROL_SHARE)
    return fail('binary', 'This is not text.', 'Save the report as plain text, HTML or JSON lines.', input);
  return ok(text);
}

export const tooLarge = (input: string): Result<never> =>
  fail('too-large', 'It is larger than 5 MB.', 'Split it, or give several reports as lines of a .jsonl file.', input);

const undecodable = (input: string): Result<never> =>
  fail('undecodable', 'Its character encoding could not be told.', 'Save it as UTF-8.', input);

function labelOf(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes.includes(0) || decodeAs('utf-8', bytes) !== null) return 'utf-8';
  return detect(sampleOf(bytes));
}

/** The stretch from the first byte that is not ASCII: what stands before tells nothing of the encoding. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const start = Math.max(0, bytes.findIndex((byte) => byte > 0x7f) - 200);
  return bytes.subarray(start, start + SAMPLE_BYTES);
}

function decodeAs(label: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
