import type { Spans } from '../../model/index.ts';

const WORD_END = /[\p{L}\p{N}'’_]$/u;
const WORD_START = /^[\p{L}\p{N}'’_]/u;

/**
 * For each piece whether it continues the word of the piece before: it starts where that one ends, and both characters
 * at the seam are letters, digits, apostrophes or underscores ("don", "'", "t" are one word, "U.S." four).
 */
export const continuations = (text: string, spans: Spans): readonly boolean[] =>
  spans.map(([start, end], i) => {
    const before = spans[i - 1];
    return (
      before !== undefined &&
      before[1] === start &&
      WORD_START.test(text.slice(start, end)) &&
      WORD_END.test(text.slice(before[0], before[1]))
    );
  });
