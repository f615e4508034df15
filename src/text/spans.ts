import type { Span, Spans } from '../model/index.ts';

/** The passage a span covers, or the passages of several joined by one space. */
export function slice(text: string, at: Span | Spans): string {
  return isSpan(at) ? text.slice(at[0], at[1]) : at.map(([start, end]) => text.slice(start, end)).join(' ');
}

const isSpan = (at: Span | Spans): at is Span => typeof at[0] === 'number';

/** Whether two spans share at least one unit. An empty span overlaps nothing. */
export const overlaps = (a: Span, b: Span): boolean => Math.max(a[0], b[0]) < Math.min(a[1], b[1]);

/** Whether `outer` holds all of `inner`; a span contains itself. */
export const contains = (outer: Span, inner: Span): boolean => outer[0] <= inner[0] && inner[1] <= outer[1];

/** The span without white space at either end; empty at its start where it holds nothing else. */
export function trim(text: string, [start, end]: Span): Span {
  const piece = text.slice(start, end);
  const from = start + piece.length - piece.trimStart().length;
  return from === end ? [start, start] : [from, start + piece.trimEnd().length];
}

/** The spans in text order, overlapping and touching ones joined, empty ones dropped. */
export function merge(spans: Spans): Span[] {
  const joined: [number, number][] = [];
  for (const [start, end] of inOrder(spans)) {
    const last = joined.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}

const inOrder = (spans: Spans): Span[] =>
  spans.filter(([start, end]) => start < end).sort((a, b) => a[0] - b[0] || a[1] - b[1]);

/** What is left of a span when others are taken out of it, in text order. */
export function subtract(span: Span, taken: Spans): Span[] {
  const left: Span[] = [];
  let at = span[0];
  for (const [start, end] of merge(taken)) {
    if (start > at) left.push([at, Math.min(start, span[1])]);
    at = Math.max(at, end);
    if (at >= span[1]) break;
  }
  if (at < span[1]) left.push([at, span[1]]);
  return left.filter(([start, end]) => start < end);
}

/** The smallest span that holds all of them; null where there are none. */
export function spanOf(spans: Spans): Span | null {
  if (spans.length === 0) return null;
  return spans.reduce<Span>(([start, end], next) => [Math.min(start, next[0]), Math.max(end, next[1])], spans[0]!);
}

/** The index of the last of some spans in text order that starts at or before an offset; -1 where none does. */
export function lastFrom(spans: Spans, offset: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]![0] <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Of spans in text order that lie apart, the one that holds the unit at an offset; null where none does. */
export function spanAt(spans: Spans, offset: number): Span | null {
  const span = spans[lastFrom(spans, offset)];
  return span && offset < span[1] ? span : null;
}

/** Of spans in text order that lie apart, those that overlap another. */
export function overlapping(spans: Spans, other: Span): Span[] {
  const found: Span[] = [];
  for (let i = Math.max(0, lastFrom(spans, other[0])); i < spans.length && spans[i]![0] < other[1]; i++)
    if (overlaps(spans[i]!, other)) found.push(spans[i]!);
  return found;
}

/** Whether any of some spans in text order that lie apart overlaps another. */
export function overlapsAny(spans: Spans, other: Span): boolean {
  const at = lastFrom(spans, other[0]);
  const [before, after] = [spans[at], spans[at + 1]];
  return (before !== undefined && overlaps(before, other)) || (after !== undefined && overlaps(after, other));
}
