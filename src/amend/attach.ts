import { createHash } from 'node:crypto';
import type { Passage, Span } from '../model/index.ts';
import { overlaps, words } from '../text/index.ts';

/** SHA-256 of a quote's UTF-8, as corrections carry it. */
export const quoteHash = (quote: string): string => createHash('sha256').update(quote, 'utf8').digest('hex');

/** Whether the text still holds the quote where the passage says; if not, what hangs on it is lost, never moved. */
export const stillHolds = (text: string, { start, end, quoteHash: hash }: Passage): boolean =>
  end > start && quoteHash(text.slice(start, end)) === hash;

function sharedWords(text: string, a: Span, b: Span): number {
  if (!overlaps(a, b)) return 0;
  return words(text, [Math.max(a[0], b[0]), Math.min(a[1], b[1])]).length;
}

/**
 * Which of these spans a passage means now: the one that shares at least half the words of both, most shared first, then
 * the shorter. -1 where none does.
 */
export function attach(text: string, passage: Passage, spans: readonly Span[]): number {
  if (!stillHolds(text, passage)) return -1;
  const wanted: Span = [passage.start, passage.end];
  const count = words(text, wanted).length;
  const fits = spans
    .map((span, index) => ({
      index,
      length: span[1] - span[0],
      shared: sharedWords(text, wanted, span),
      own: words(text, span).length,
    }))
    .filter(({ shared, own }) => shared > 0 && 2 * shared >= Math.min(count, own) && 2 * shared >= count / 2);
  return fits.sort((a, b) => b.shared - a.shared || a.length - b.length || a.index - b.index)[0]?.index ?? -1;
}
