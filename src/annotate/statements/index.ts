export { buildOwnVoice, buildStatement, type Statement } from './build.ts';
export { collectAttributions } from './collect.ts';
export { formulaRules } from './formula-rules.ts';
export { headlineRules } from './headline-rules.ts';
export { findOwnVoice, ownText } from './own.ts';
export { isCause, isResponsibility, type Reading } from './reading.ts';
