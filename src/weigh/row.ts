import type { Example } from './example.ts';
import type { Facts } from './facts.ts';

/**
 * A row of a weighing table. `find` gives what the rule finds in a claim; the rule fires where that is not empty.
 * `reason` is for an editor. Tests run both examples of every row.
 */
export interface Row<Name extends string, Found> {
  readonly rule: Name;
  readonly find: (facts: Facts) => readonly Found[];
  readonly reason: string;
  readonly matches: Example;
  readonly misses: Example;
}
