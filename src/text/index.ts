export { canMatch, findIn, matchIn, mayBeIn, ruleIn } from './can-match.ts';
export { isCapital, isSmall } from './letters.ts';
export { lines } from './lines.ts';
export { isFoundTimes, matches } from './matches.ts';
export { byteOffsets, codePointOffsets, type OffsetMap } from './offsets.ts';
export { paragraphs } from './paragraphs.ts';
export { quick } from './quick.ts';
export type { QuoteKind } from './quote-marks.ts';
export { type QuotePair, quotes } from './quotes.ts';
export { remembered } from './remembered.ts';
export { sentences } from './sentences.ts';
export {
  contains,
  lastFrom,
  merge,
  overlapping,
  overlaps,
  overlapsAny,
  slice,
  spanAt,
  spanOf,
  subtract,
  trim,
} from './spans.ts';
export { hasWords, words, wordsIn } from './words.ts';
