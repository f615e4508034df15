import type { Span } from '../../src/model/index.ts';

/** Words `[first, last)` of a report. */
export interface Passage {
  readonly report: string;
  readonly first: number;
  readonly last: number;
}

/** A report's text with the places of its words, for measuring in words. */
export interface Page {
  readonly report: string;
  readonly text: string;
  readonly words: readonly Span[];
}

const WORD = /[\p{L}\p{N}]+(?:[.,'’-][\p{L}\p{N}]+)*/gu;

/** A longer proof says nothing about where the words stand. */
const LONGEST = 80;

export const pageOf = (report: string, text: string): Page => ({
  report,
  text,
  words: [...text.matchAll(WORD)].map(({ index, 0: word }) => [index, index + word.length] as const),
});

/** The words that a span touches; null where it touches none. */
export function passageAt({ report, words }: Page, [start, end]: Span): Passage | null {
  const first = words.findIndex(([, to]) => to > start);
  const last = words.findLastIndex(([from]) => from < end);
  return first < 0 || last < first || end <= start ? null : { report, first, last: last + 1 };
}

/** Everywhere a quote occurs in its report. Throws where it does not: then the expected board is wrong. */
export function passagesOf(page: Page, quote: string): readonly Passage[] {
  const found: Passage[] = [];
  for (let at = page.text.indexOf(quote); at >= 0; at = page.text.indexOf(quote, at + 1)) {
    const passage = passageAt(page, [at, at + quote.length]);
    if (passage) found.push(passage);
  }
  if (found.length === 0) throw new Error(`not in ${page.report}: ${quote}`);
  return found;
}

const length = ({ first, last }: Passage): number => last - first;
const shared = (a: Passage, b: Passage): number => Math.min(a.last, b.last) - Math.max(a.first, b.first);

/** Whether a proof lies on one of the passages: it shares at least half of the words of the shorter of the two. */
export const liesOn = (proof: Passage, passages: readonly Passage[]): boolean =>
  length(proof) <= LONGEST &&
  passages.some(
    (passage) =>
      passage.report === proof.report && shared(passage, proof) >= Math.min(length(passage), length(proof)) / 2,
  );
