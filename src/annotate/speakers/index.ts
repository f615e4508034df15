export { anonymityRules, isAnonymous } from './anonymity.ts';
export { findDefinite } from './antecedent.ts';
export { resolveSpeakers } from './resolve.ts';
export type { Speaker } from './scene.ts';
