import type { Span } from '../model/index.ts';
import { paragraphs } from './paragraphs.ts';
import { isSingle, type Mark, marksOf, type QuoteKind, SIGNS } from './quote-marks.ts';
import { trim } from './spans.ts';

/** A quotation. `close` is null where no mark closes it; then `inner` ends with the paragraph or the quote around it. */
export interface QuotePair {
  readonly open: Span;
  readonly close: Span | null;
  /** What is quoted, trimmed, without the marks. */
  readonly inner: Span;
  /** 0 outside, 1 for a quotation inside another, and so on. */
  readonly level: number;
  readonly kind: QuoteKind;
}

type Pair = Omit<QuotePair, 'level'>;

interface Open {
  readonly kind: QuoteKind;
  readonly mark: Mark;
}

/**
 * The quotations of a text by their opening mark. Each paragraph is read by itself, so that a stray mark never reaches
 * beyond its own: a quotation of several paragraphs, re-opened in each, gives one pair a paragraph, and only the last
 * has a `close`. Apostrophes are no quotes; a single mark that is never closed is taken as one, unless the paragraph
 * opens with it and the next one does too. An opening dash is a quotation up to the first dash after punctuation.
 */
export function quotes(text: string): QuotePair[] {
  const all = paragraphs(text);
  const pairs = all.flatMap((paragraph, i) => inParagraph(text, paragraph, all[i + 1]));
  return withLevels(pairs.sort((a, b) => a.open[0] - b.open[0]));
}

function inParagraph(text: string, [start, end]: Span, next: Span | undefined): Pair[] {
  const reopened = next ? text.slice(next[0], next[0] + 1) : '';
  const paragraph = text.slice(start, end);
  const pairs = pairUp(marksOf(paragraph), paragraph.length, reopened);
  return [...dashPairs(paragraph), ...pairs].map((pair) => place(text, pair, start));
}

/** Moves a pair to its place in the text and trims its inside. */
function place(text: string, { open, close, inner, kind }: Pair, by: number): Pair {
  const move = ([start, end]: Span): Span => [start + by, end + by];
  return { open: move(open), close: close && move(close), inner: trim(text, move(inner)), kind };
}

/** Opening marks that wait for their closing one, with a count by kind so that a look-up never walks in vain. */
interface Pending {
  readonly stack: Open[];
  readonly counts: Map<QuoteKind, number>;
}

function pairUp(marks: readonly Mark[], length: number, reopened: string): Pair[] {
  const pending: Pending = { stack: [], counts: new Map() };
  const isPlural = plurals(marks);
  const found: Pair[] = [];
  for (const [i, mark] of marks.entries()) {
    const closed = isPlural[i] ? null : kindClosed(mark, pending);
    if (closed) for (const pair of closeAt(pending, closed, mark)) found.push(pair);
    else if (opensHere(mark)) push(pending, { kind: SIGNS[mark.sign]!.opens!, mark });
  }
  const goesOn = ({ mark }: Open) => mark.at[0] === 0 && mark.sign === reopened;
  for (const left of pending.stack) if (!isSingle(left.kind) || goesOn(left)) found.push(unclosed(left, length));
  return found;
}

const opensHere = ({ role, after, sign }: Mark): boolean =>
  SIGNS[sign]!.opens !== null && (role === 'open' || role === 'either') && after !== '';

/** For each mark whether it is a plural's apostrophe: one that could close, with a surer closing mark to follow. */
function plurals(marks: readonly Mark[]): boolean[] {
  const found: boolean[] = [];
  let hasCloser = false;
  for (let i = marks.length - 1; i >= 0; i--) {
    const { sign, role, isWeak } = marks[i]!;
    const isSingleMark = sign === '’' || sign === "'" || sign === '‘';
    found[i] = isSingleMark && isWeak && hasCloser;
    if (isSingleMark && role !== 'none' && !isWeak) hasCloser = role === 'close';
  }
  return found;
}

/** The kind of open quotation that this mark closes, null where it closes none. */
function kindClosed(mark: Mark, { stack, counts }: Pending): QuoteKind | null {
  const { sign, role } = mark;
  const top = stack.at(-1);
  if (role === 'none' || !top) return null;
  const kinds = SIGNS[sign]!.closes;
  if (isSingle(kinds[0] ?? 'dash'))
    return role !== 'open' || sign === '‘' ? (kinds.find((k) => k === top.kind) ?? null) : null;
  if (sign === '“' && counts.get('low')) return 'low';
  if (isTurned(mark, top)) return top.kind;
  if (role === 'open' || (sign === '"' && /\d/.test(mark.before) && !counts.get('straight'))) return null;
  return kinds.find((kind) => counts.get(kind)) ?? null;
}

/** »…« and the like: the other sign of an open guillemet closes it wherever it stands. */
const isTurned = ({ sign }: Mark, top: Open): boolean =>
  top.kind.startsWith('guillemet') && SIGNS[sign]!.opens === top.kind && sign !== top.mark.sign;

function push({ stack, counts }: Pending, open: Open): void {
  stack.push(open);
  counts.set(open.kind, (counts.get(open.kind) ?? 0) + 1);
}

function pop({ stack, counts }: Pending): Open {
  const open = stack.pop()!;
  counts.set(open.kind, counts.get(open.kind)! - 1);
  return open;
}

/** Closes the nearest open quotation of a kind; what was opened inside it and is still open ends there too. */
function closeAt(pending: Pending, kind: QuoteKind, mark: Mark): Pair[] {
  const found: Pair[] = [];
  let open = pop(pending);
  for (; open.kind !== kind; open = pop(pending)) if (!isSingle(open.kind)) found.push(unclosed(open, mark.at[0]));
  found.push({ open: open.mark.at, close: mark.at, inner: [open.mark.at[1], mark.at[0]], kind });
  return found;
}

const unclosed = ({ kind, mark }: Open, end: number): Pair => ({
  open: mark.at,
  close: null,
  inner: [mark.at[1], end],
  kind,
});

const DASH = /^[—–](?=\s?\S)/u;
const DASH_AGAIN = /[,.!?…]\s*(?=[—–]\s)/u;

function dashPairs(paragraph: string): Pair[] {
  if (!DASH.test(paragraph)) return [];
  const again = DASH_AGAIN.exec(paragraph);
  const end = again ? again.index + again[0].length : paragraph.length;
  return [{ open: [0, 1], close: null, inner: [1, end], kind: 'dash' }];
}

function withLevels(pairs: readonly Pair[]): QuotePair[] {
  const ends: number[] = [];
  return pairs.map((pair) => {
    while (ends.length > 0 && ends.at(-1)! <= pair.open[0]) ends.pop();
    ends.push(pair.close?.[1] ?? pair.inner[1]);
    return { ...pair, level: ends.length - 1 };
  });
}
