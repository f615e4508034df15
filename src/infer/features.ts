import type { Span, Spans } from '../model/index.ts';

const LETTER = /^\p{L}/u;
const FIRST_UPPER = /^\p{Lu}/u;
const ANY_UPPER = /\p{Uppercase}/u;
const ANY_SMALL = /[\p{Lowercase}\p{Lt}]/u;

const QUOTED = 4;
const NEW_PARAGRAPH = 8;
const CASE = 3;

/** Whether a piece is the first of a paragraph. */
export const opensParagraph = (feature = 0): boolean => (feature & NEW_PARAGRAPH) !== 0;

/** Whether a piece does not begin with a small letter. */
export const isNotSmall = (feature = 0): boolean => (feature & CASE) !== 0;

/**
 * What an uncased vocabulary loses, one number 0 to 15 a piece: case (0 lower, 1 first letter upper, 2 all upper and
 * longer than one, 3 first character no letter) + 4 inside quotation marks + 8 first of a paragraph.
 */
export function features(text: string, spans: Spans): readonly number[] {
  const quoted = quotedStarts(text, spans);
  return spans.map(
    (span, i) =>
      caseOf(text.slice(...span)) +
      (quoted[i] ? QUOTED : 0) +
      (startsParagraph(text, spans[i - 1], span) ? NEW_PARAGRAPH : 0),
  );
}

function caseOf(piece: string): number {
  if (!LETTER.test(piece)) return 3;
  if (piece.length > 1 && ANY_UPPER.test(piece) && !ANY_SMALL.test(piece) && [...piece].length > 1) return 2;
  return FIRST_UPPER.test(piece) ? 1 : 0;
}

const startsParagraph = (text: string, before: Span | undefined, [start]: Span): boolean =>
  before === undefined || text.slice(before[1], start).includes('\n');

/**
 * For each piece whether it starts inside quotation marks; the marks themselves are inside. “ opens, ” closes after
 * itself, a straight " does either in turn, and a line feed closes what a paragraph left open.
 */
function quotedStarts(text: string, spans: Spans): readonly boolean[] {
  let open = false;
  let at = 0;
  return spans.map(([start]) => {
    for (; at < start; at++) open = afterChar(open, text[at] ?? '');
    return open || text[start] === '“' || text[start] === '"';
  });
}

function afterChar(open: boolean, char: string): boolean {
  if (char === '“') return true;
  if (char === '"') return !open;
  return char === '”' || char === '\n' ? false : open;
}
