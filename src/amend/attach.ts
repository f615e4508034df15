import { createHash } from 'node:crypto';
import type { Passage, Span } from '../model/index.ts';
import { contains, words } from '../text/index.ts';

/** SHA-256 of a quote's UTF-8, as corrections carry it. */
export const quoteHash = (quote: string): string => createHash('sha256').update(quote, 'utf8').digest('hex');

/** Whether the text still holds the quote where the passage says; if not, what hangs on it is lost, never moved. */
export const stillHolds = (text: string, { start, end, quoteHash: hash }: Passage): boolean =>
  end > start && quoteHash(text.slice(start, end)) === hash;

/**
 * Which of these spans a passage means now: the very same; else the one that holds at least half of the passage's words,
 * most of them first, then the shorter. Counted are the words of the passage alone (`words` of src/text); one that a span's end cuts is not
 * held. How long the span is beside does not count. -1 where none holds half.
 */
export function attach(text: string, passage: Passage, spans: readonly Span[]): number {
  if (!stillHolds(text, passage)) return -1;
  const same = spans.findIndex(([start, end]) => start === passage.start && end === passage.end);
  if (same >= 0) return same;
  const wanted = words(text, [passage.start, passage.end]);
  const fits = spans
    .map((span, index) => ({
      index,
      length: span[1] - span[0],
      held: wanted.filter((word) => contains(span, word)).length,
    }))
    .filter(({ held }) => held > 0 && 2 * held >= wanted.length);
  return fits.sort((a, b) => b.held - a.held || a.length - b.length || a.index - b.index)[0]?.index ?? -1;
}
