export { lines } from './lines.ts';
export { matches } from './matches.ts';
export { byteOffsets, codePointOffsets, type OffsetMap } from './offsets.ts';
export { paragraphs } from './paragraphs.ts';
export type { QuoteKind } from './quote-marks.ts';
export { type QuotePair, quotes } from './quotes.ts';
export { sentences } from './sentences.ts';
export { contains, merge, overlaps, slice, spanOf, subtract, trim } from './spans.ts';
export { words } from './words.ts';
