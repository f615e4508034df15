import type { Gap } from '../model/index.ts';
import type { Facts } from './facts.ts';
import { gapRules } from './gap-rules.ts';

/** What nobody has said or shown of one claim, in the order of the table. */
export const findGaps = (facts: Facts): readonly Gap[] =>
  gapRules.flatMap(({ rule, find, text }) =>
    find(facts)
      .toSorted()
      .map((name) => ({ rule, text: text.replace('{}', () => name) })),
  );
