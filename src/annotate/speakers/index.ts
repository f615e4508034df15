export { anonymityRules, isAnonymous } from './anonymity.ts';
export { resolveSpeakers, type Speaker } from './resolve.ts';
