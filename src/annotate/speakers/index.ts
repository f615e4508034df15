export { anonymityRules, isAnonymous } from './anonymity.ts';
export { findDefinite } from './antecedent.ts';
export { resolveSpeakers, type Speaker } from './resolve.ts';
