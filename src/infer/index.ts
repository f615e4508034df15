export { readAttributions } from './attributions/index.ts';
export { meaningHash, readerHash } from './hash.ts';
export { loadMeanings, type Marked, type Meaning, type Meanings } from './meanings/index.ts';
export { PAIR_TAGS, type PieceRun } from './pairs.ts';
export type { Pieces } from './pieces.ts';
export { loadReader, type Reader } from './reader.ts';
export { runtimeVersion } from './sessions.ts';
export { groupsOf, type Window, windows } from './windows.ts';
