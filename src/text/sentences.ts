import type { Span } from '../model/index.ts';
import { isEnd } from './boundary.ts';
import { matches } from './matches.ts';
import { paragraphs } from './paragraphs.ts';

/** A stop with what closes after it. Full-width stops end a sentence without a space. */
const STOP =
  /(?:\.(?: \.){2,}|[.!?…。！？؟।۔‼⁇⁈⁉]+)(?:[”“’"'»›」』)\]}]|\[\d{1,3}\]|[ \u00a0\u202f](?:''|”|»)(?=\s|$))*/gu;
const WIDE = /[。！？]/u;
const BULLET = /^[•◦▪‣●○■∙]\s*/u;
const SPACE = /\s*/y;
const BEFORE = 30;
const AFTER = 60;

/**
 * The sentences of a text, or of a span of it: trimmed spans in order that never cross a paragraph. A closing quote or
 * bracket after the stop belongs to the sentence, a list bullet before it does not. Abbreviations, initials, decimals
 * and ellipses follow the rules of `boundary.ts`. A headline without a stop is a sentence.
 */
export function sentences(text: string, within: Span = [0, text.length]): Span[] {
  const piece = text.slice(within[0], within[1]);
  return paragraphs(piece)
    .flatMap(([start, end]) => inParagraph(piece.slice(start, end), within[0] + start))
    .filter(([start, end]) => start < end);
}

function inParagraph(paragraph: string, offset: number): Span[] {
  const found: Span[] = [];
  let start = BULLET.exec(paragraph)?.[0].length ?? 0;
  for (const stop of matches(STOP, paragraph)) {
    const end = stop.index + stop[0].length;
    const next = skipSpace(paragraph, end);
    // whatever the last stop is, the sentence ends with its paragraph
    if (next === paragraph.length) break;
    const isSeam = next > end || WIDE.test(stop[0]);
    if (!isSeam || !isEnd(seam(paragraph, start, [end, next]))) continue;
    found.push([offset + start, offset + end]);
    start = next;
  }
  if (start < paragraph.length) found.push([offset + start, offset + paragraph.length]);
  return found;
}

function skipSpace(text: string, from: number): number {
  SPACE.lastIndex = from;
  SPACE.test(text);
  return SPACE.lastIndex;
}

/** The sentence so far and what follows, around the mark that {@link isEnd} reads. */
function seam(text: string, start: number, [end, next]: Span): string {
  const from = Math.max(start, end - BEFORE);
  return `${from > start ? '~' : ''}${text.slice(from, end)}‖${text.slice(next, next + AFTER)}`;
}
