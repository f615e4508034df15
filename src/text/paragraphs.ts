import type { Span } from '../model/index.ts';
import { lines } from './lines.ts';

/** Longest line of hard-wrapped text; longer lines are paragraphs by themselves. */
const WIDEST_COLUMN = 100;
const NARROWEST_COLUMN = 40;

const FINAL = /[.!?…。！？؟।۔][”’"'»›」』)\]]*$/u;
const BULLET = /^[•◦▪‣●○■∙·*]\s/u;
const DASH_OR_NUMBER = /^(?:[-–—]\s?|\(?\d{1,2}[.)]\s)\S/u;
const OPENING = /^["“‘'«„(]*[\p{Lu}\p{Lo}\p{N}]/u;

/**
 * The paragraphs of a text: trimmed spans in order. Blank lines separate them. Inside a block without blank lines a
 * line break separates where the line ends a sentence or the next one opens with a bullet, a number or a dialogue dash.
 * Text wrapped at a column stays together: there a line ends a paragraph only if the next word would have fitted on it.
 */
export const paragraphs = (text: string): Span[] => {
  const all = lines(text);
  if (all.length === 1) return all.filter(([start, end]) => start < end);
  return blocks(all).flatMap((block) => split(text, block));
};

function blocks(all: readonly Span[]): Span[][] {
  const found: Span[][] = [[]];
  for (const line of all) {
    if (line[0] < line[1]) found.at(-1)!.push(line);
    else if (found.at(-1)!.length > 0) found.push([]);
  }
  return found.filter((block) => block.length > 0);
}

function split(text: string, block: readonly Span[]): Span[] {
  const texts = block.map(([start, end]) => text.slice(start, end));
  const column = columnOf(texts);
  const found: [number, number][] = [];
  for (const [i, [start, end]] of block.entries()) {
    if (i > 0 && !isBreak(texts[i - 1]!, texts[i]!, column)) found.at(-1)![1] = end;
    else found.push([start, end]);
  }
  return found;
}

/** The shape of a block: wrapped at `width`, or one line a paragraph where `wrapped` is false. */
interface Column {
  readonly width: number;
  readonly wrapped: boolean;
}

function columnOf(texts: readonly string[]): Column {
  const narrow = texts.filter((line) => line.length <= WIDEST_COLUMN);
  if (narrow.length * 2 <= texts.length) return { width: widest(texts), wrapped: false };
  const width = widest(narrow);
  const isFull = (line: string, i: number) =>
    i + 1 < texts.length && !FINAL.test(line) && isCut(line, texts[i + 1]!, width);
  return { width, wrapped: width >= NARROWEST_COLUMN && texts.some(isFull) };
}

const widest = (texts: readonly string[]): number => texts.reduce((most, line) => Math.max(most, line.length), 0);

/** Whether the line was cut at the column: the next line's first word would not have fitted on it. */
const isCut = (line: string, next: string, width: number): boolean => line.length + 1 + firstWord(next) > width;

function firstWord(line: string): number {
  const space = line.search(/\s/);
  return space < 0 ? line.length : space;
}

function isBreak(line: string, next: string, { width, wrapped }: Column): boolean {
  if (BULLET.test(next)) return true;
  const isFinal = FINAL.test(line);
  if (DASH_OR_NUMBER.test(next) && (isFinal || line.endsWith(':') || DASH_OR_NUMBER.test(line))) return true;
  if (isFinal) return !wrapped || !isCut(line, next, width);
  return OPENING.test(next) && line.length < width * 0.6 && width >= NARROWEST_COLUMN;
}
