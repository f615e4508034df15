import type { NumberRow, Proof } from '../model/index.ts';
import { instant } from './clock.ts';
import { compareProof } from './compare.ts';
import type { Facts } from './facts.ts';

type Value = NumberRow['values'][number];

interface Range {
  readonly low: number;
  readonly high: number;
  /** Whether the bounds themselves are left out: "more than 10" is not 10. */
  readonly open: boolean;
}

/** "About 100" is read as 90 to 110. */
const ROUNDING = 0.1;

/** What a number allows. The upper end of "between" is not on the row, so that it rules out only what is below. */
function rangeOf({ value, qualifier }: Value): Range {
  if (qualifier === 'exact') return { low: value, high: value, open: false };
  if (qualifier === 'at most') return { low: -Infinity, high: value, open: false };
  if (qualifier === 'less than') return { low: -Infinity, high: value, open: true };
  if (qualifier === 'more than') return { low: value, high: Infinity, open: true };
  if (qualifier === 'about') {
    const slack = Math.abs(value) * ROUNDING;
    return { low: value - slack, high: value + slack, open: false };
  }
  return { low: value, high: Infinity, open: false };
}

const isBelow = (a: Range, b: Range): boolean => a.high < b.low || (a.high === b.low && (a.open || b.open));

function canBothHold(a: Value, b: Value): boolean {
  const [x, y] = [rangeOf(a), rangeOf(b)];
  return a.unit !== b.unit || !(isBelow(x, y) || isBelow(y, x));
}

/** A source that gives a later value has replaced its own earlier one; only times that are known decide. */
function isReplaced(value: Value, others: readonly Value[]): boolean {
  const at = instant(value.at);
  if (at === null || value.source === null) return false;
  return others.some((o) => o.source === value.source && o.unit === value.unit && (instant(o.at) ?? at) > at);
}

/**
 * The values of a row that cannot hold together with some other value of it. Numbers of different units are never
 * compared; "at least 10" goes with 12, and not with 8.
 */
export function findConflict(row: NumberRow): readonly Value[] {
  const current = row.values.filter((v) => !isReplaced(v, row.values));
  return current.filter((v) => current.some((o) => !canBothHold(v, o)));
}

/** Where the numbers of a claim stand that cannot hold together. */
export const findNumbers = ({ numbers }: Facts): readonly Proof[] =>
  numbers.flatMap((row) => findConflict(row).map((v) => v.proof)).sort(compareProof);
