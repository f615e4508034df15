/** The kinds of input the desk tells apart. */
export type Format = 'text' | 'html' | 'jsonl';

interface FormatRow {
  readonly format: Format;
  readonly extensions: readonly string[];
  /** What the first characters of such an input look like. */
  readonly looksLike: RegExp;
}

/** In the order in which content is tried; anything else is text. */
const FORMATS: readonly FormatRow[] = [
  {
    format: 'html',
    extensions: ['html', 'htm', 'xhtml'],
    looksLike: /^(?:\s|<\?xml[^>]*>|<!--[\s\S]*?-->)*<(?:!doctype\s+html|html|head|body)\b/i,
  },
  { format: 'jsonl', extensions: ['jsonl', 'ndjson'], looksLike: /^\s*\{\s*"[^\r\n]*"text"\s*:/ },
  { format: 'text', extensions: ['txt', 'text'], looksLike: /^/ },
];

/** How many bytes of an input its format is told by. */
export const HEAD_BYTES = 4096;

/** The format that a file's name tells by its extension; null where it tells none. */
export function formatByName(path: string): Format | null {
  const extension = /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
  return FORMATS.find(({ extensions }) => extensions.includes(extension))?.format ?? null;
}

/** The format that the first bytes of an input look like; plain text where they look like nothing else. */
export function formatByContent(bytes: Uint8Array): Format {
  const head = new TextDecoder('utf-8').decode(bytes.subarray(0, HEAD_BYTES));
  return FORMATS.find(({ looksLike }) => looksLike.test(head))!.format;
}

/** Formats that are known by how they begin and are not read: their bytes would pass for text. */
const UNREAD: readonly { readonly name: string; readonly looksLike: RegExp }[] = [
  { name: 'PDF', looksLike: /^%PDF-/ },
  { name: 'RTF', looksLike: /^\{\\rtf/ },
  { name: 'Word, OpenDocument or another archive', looksLike: /^PK\x03\x04/ },
  { name: 'JSON (a list)', looksLike: /^\s*\[\s*\{\s*"/ },
  { name: 'XML', looksLike: /^\s*<(?:rss|feed)\b|^\s*<\?xml[^>]*>\s*<(?!!doctype html|html)/i },
];

/** The name of a format that these bytes are of and that is not read; null where they are text or of a format that is. */
export function unreadFormat(bytes: Uint8Array): string | null {
  const head = new TextDecoder('utf-8').decode(bytes.subarray(0, HEAD_BYTES));
  return UNREAD.find(({ looksLike }) => looksLike.test(head))?.name ?? null;
}
