import type { Span } from '../model/index.ts';
import { overlaps, paragraphs, words } from '../text/index.ts';

const MAX_WORDS = 30;
const MIN_WORDS = 2;
/** A byline, a list item, an opening quotation that ends its sentence, or a line that leads on to the next. */
const NOT_TITLE = /^(?:by\s+\p{Lu}|[•◦▪‣●*]|(?:published|updated|posted)\b)|[.…:;,][”’"')\]]*$/iu;

/**
 * The headline: the first paragraph that is no furniture, where it is one line of 2 to 29 words without a final stop
 * and a paragraph follows it. Null where the text opens otherwise.
 */
export function findTitle(text: string, furniture: readonly Span[]): Span | null {
  const all = paragraphs(text);
  const at = all.findIndex((paragraph) => !furniture.some((span) => overlaps(span, paragraph)));
  const first = all[at];
  return first && at + 1 < all.length && isHeadline(text, first) ? first : null;
}

function isHeadline(text: string, span: Span): boolean {
  const line = text.slice(span[0], span[1]);
  const count = words(text, span).length;
  return !/[\n\r]/.test(line) && !NOT_TITLE.test(line) && count >= MIN_WORDS && count < MAX_WORDS;
}
