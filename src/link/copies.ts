import { paragraphs, words } from '../text/index.ts';
import type { Linkable } from './input.ts';

/** Words in a shingle; five-word runs seldom repeat by chance in news. */
const SHINGLE = 5;
/** Share of a paragraph's shingles that the other report holds from which it is a copy. */
export const COPIED = 0.6;

const shinglesOf = (tokens: readonly string[]): readonly string[] =>
  tokens.slice(0, Math.max(0, tokens.length - SHINGLE + 1)).map((_, i) => tokens.slice(i, i + SHINGLE).join(' '));

const tokensOf = (text: string): readonly string[] =>
  words(text).map(([start, end]) => text.slice(start, end).toLowerCase());

/** The shingles of a report by paragraph, found once. */
export interface Shingled {
  readonly all: ReadonlySet<string>;
  readonly blocks: readonly { readonly start: number; readonly end: number; readonly shingles: readonly string[] }[];
}

export function shingle({ report }: Linkable): Shingled {
  const blocks = paragraphs(report.text).map(([start, end]) => ({
    start,
    end,
    shingles: shinglesOf(tokensOf(report.text.slice(start, end))),
  }));
  return { all: new Set(blocks.flatMap((block) => block.shingles)), blocks };
}

/**
 * How much of the paragraph around a passage stands in the other report too: containment of shingles, 0 to 1. Containment
 * and not Jaccard, since a copy is often cut or carried inside a longer report.
 */
export function containment(from: Shingled, at: number, other: Shingled): number {
  const block = from.blocks.find(({ start, end }) => start <= at && at < end);
  if (!block || block.shingles.length === 0) return 0;
  return block.shingles.filter((item) => other.all.has(item)).length / block.shingles.length;
}
