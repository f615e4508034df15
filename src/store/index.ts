export { canonicalJson } from './canonical.ts';
export { hashBytes } from './chain.ts';
export { hasStore } from './sqlite/open.ts';
export { openStore } from './sqlite/store.ts';
export type { CacheKey, Custody, Hit, Kept, SearchText, Store } from './store.ts';
