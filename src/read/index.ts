export { readBytes } from './bytes.ts';
export { readFiles } from './files.ts';
export { reportHash } from './hash.ts';
export { type Input, listInputs } from './list.ts';
export { maybeMeta } from './meta.ts';
export { noMeta, type Origin, type Reader } from './reader.ts';
