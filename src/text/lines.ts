import type { Span } from '../model/index.ts';
import { trim } from './spans.ts';

const LINE_BREAK = /\r\n|[\n\r\u0085\u2028\u2029]/g;

/** The lines of a text without their line breaks, trimmed, in order; a blank line is an empty span. */
export function lines(text: string): Span[] {
  const found: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(LINE_BREAK)) {
    found.push(trim(text, [start, match.index]));
    start = match.index + match[0].length;
  }
  found.push(trim(text, [start, text.length]));
  return found;
}
