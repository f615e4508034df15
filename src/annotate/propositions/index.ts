export { accusedOf, isOwnDeed, namesBusiness, namesNeighbour, pronounAccused } from './accused.ts';
export { clauses, hasVerb } from './clauses.ts';
export { keysOf } from './keys.ts';
export { isNegated, negationRules } from './polarity.ts';
export { placeLineRules } from './rules.ts';
