export { accusedOf } from './accused.ts';
export { clauses } from './clauses.ts';
export { keysOf } from './keys.ts';
export { isNegated, negationRules } from './polarity.ts';
