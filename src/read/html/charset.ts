import { detect } from 'chardet';
import sniff from 'html-encoding-sniffer';
import { fail, ok, type Result } from '../../model/index.ts';
import { MAX_BYTES, tooLarge } from '../decode.ts';

/** The HTML standard's own default, which reads any bytes. */
const DEFAULT = 'windows-1252';
/** Labels of Western single-byte text; they fit any bytes, so that a wrong one shows only in what they give. */
const WESTERN = /^(?:windows-125[24]|iso-8859-1[045]?|iso-8859-[1239])$/i;
/** Four accented capitals or letters in a row, which no Western language writes: other bytes read as Western. */
const GARBLED = /[\u00c0-\u00ff]{4}/g;
const MIN_GARBLED = 5;
const MAX_CONTROL_SHARE = 0.05;
const SAMPLE_BYTES = 65_536;
const CONTROL = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f\u007f]/g;

/**
 * The markup of a page: by byte order mark; else UTF-8 where the bytes are that, whatever the page says; else as the
 * page says, as long as it fits; else what its words look like; else Windows-1252. Stray NUL and other control
 * characters are no part of it. Errors: `too-large`; `empty` where only white space is left; `binary` where more
 * than a twentieth is control characters.
 */
export function decodePage(bytes: Uint8Array, input: string): Result<string> {
  if (bytes.length > MAX_BYTES) return tooLarge(input);
  const markup = markupOf(bytes);
  const shown = markup.replace(CONTROL, '');
  if (markup.length - shown.length > markup.length * MAX_CONTROL_SHARE)
    return fail('binary', 'This is not text.', 'Save the report as plain text, HTML or JSON lines.', input);
  if (shown.trim() === '')
    return fail('empty', 'There is no text in it.', 'Give a report that has words in it.', input);
  return ok(shown);
}

function markupOf(bytes: Uint8Array): string {
  const said = sniff(bytes, { defaultEncoding: '' });
  if (hasMark(bytes) || /^(?:utf-16|iso-2022)/i.test(said)) return decodeAs(said, bytes, false) ?? byDefault(bytes);
  return decodeAs('utf-8', bytes) ?? asSaid(said, bytes) ?? asItLooks(bytes) ?? byDefault(bytes);
}

const hasMark = ([a, b, c]: Uint8Array): boolean =>
  (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff) || (a === 0xef && b === 0xbb && c === 0xbf);

const byDefault = (bytes: Uint8Array): string => new TextDecoder(DEFAULT).decode(bytes);

/** The markup read as the page says; null where it says nothing or the bytes cannot be that. */
function asSaid(said: string, bytes: Uint8Array): string | null {
  if (/^utf-8$/i.test(said)) return brokenUtf8(bytes);
  const markup = decodeAs(said, bytes);
  const isGarbled = WESTERN.test(said) && (markup?.match(GARBLED)?.length ?? 0) >= MIN_GARBLED;
  return isGarbled ? null : markup;
}

/** UTF-8 with a few broken characters, as a page cut or patched together has; null where most are broken. */
function brokenUtf8(bytes: Uint8Array): string | null {
  const markup = new TextDecoder('utf-8').decode(bytes);
  const broken = markup.match(/\ufffd/g)?.length ?? 0;
  const whole = markup.match(/[\u0080-\ufffc\ufffe\uffff]/g)?.length ?? 0;
  return broken < whole ? markup : null;
}

/** Told by the words of the page: markup is ASCII and tells nothing of the encoding. */
function asItLooks(bytes: Uint8Array): string | null {
  const letters = Buffer.from(bytes).toString('latin1');
  const start = Math.max(0, letters.search(/[\u0080-\u00ff]/) - 200);
  const words = letters.slice(start, start + SAMPLE_BYTES).replace(/<[^<>]{0,2000}>/g, ' ');
  const label = detect(Buffer.from(words, 'latin1'));
  return label && decodeAs(label, bytes);
}

function decodeAs(label: string, bytes: Uint8Array, fatal = true): string | null {
  try {
    return new TextDecoder(label, { fatal }).decode(bytes);
  } catch {
    return null;
  }
}
