export * from './annotations.ts';
export * from './board.ts';
export * from './error.ts';
export * from './linked.ts';
export * from './lists.ts';
export * from './report.ts';
export * from './rule.ts';
export * from './span.ts';
