import type { Span } from '../../model/index.ts';
import { gap, type NumberAt } from './numbers.ts';
import type { Unit } from './units.ts';

/** A number with its unit, before qualifier and counted words. */
export interface Measured {
  readonly number: NumberAt;
  readonly span: Span;
  readonly value: number;
  readonly upper: number | null;
  readonly unit: Unit | null;
  readonly isHyphened: boolean;
}

const LINK = new RegExp(
  `^(?:(?<to>(?:-|${gap})to(?:-|${gap})|${gap}or${gap})|(?<dash>[^\\S\\n]?[-–—‑][^\\S\\n]?)|(?<and>${gap}and${gap}))$`,
  'iu',
);
const BETWEEN = new RegExp(`\\bbetween${gap}$`, 'i');
const CHANGE = new RegExp(`\\bfrom${gap}$`, 'i');

/**
 * Joins two neighbours into one range: "between 10 and 20", "10 to 20", "10-20", "one or two". "From 10 to 20" stays two
 * numbers, for it mostly tells a change; falling pairs with a dash are scores and are dropped.
 */
export function joinRanges(text: string, found: readonly Measured[]): Measured[] {
  const joined: Measured[] = [];
  for (let i = 0; i < found.length; i++) {
    const [a, b] = [found[i]!, found[i + 1]];
    const link = b ? linkOf(text, a, b) : null;
    if (link === 'range' && b) joined.push(range(text, a, b));
    else if (link === null) joined.push(a);
    if (link !== null) i++;
  }
  return joined;
}

function linkOf(text: string, a: Measured, b: Measured): 'range' | 'score' | null {
  const between = text.slice(a.span[1], b.span[0]);
  const link = between.length > 9 ? undefined : LINK.exec(between)?.groups;
  if (!link) return null;
  const before = text.slice(Math.max(0, a.span[0] - 10), a.span[0]);
  if (link.and !== undefined) return BETWEEN.test(before) && low(a, b) < b.value ? 'range' : null;
  if (link.dash !== undefined && a.unit === null) return low(a, b) < b.value ? 'range' : 'score';
  return low(a, b) < b.value && !CHANGE.test(before) && sameUnit(a, b) ? 'range' : null;
}

const sameUnit = (a: Measured, b: Measured): boolean => !a.unit || !b.unit || a.unit.unit === b.unit.unit;

/** The lower end, with the scale of the upper where only that is said: "2 to 3 million". */
const low = (a: Measured, b: Measured): number =>
  a.number.scale === 1 && b.number.scale >= 1e3 && a.value < 1e3 ? a.value * b.number.scale : a.value;

function range(text: string, a: Measured, b: Measured): Measured {
  const before = text.slice(Math.max(0, a.span[0] - 10), a.span[0]);
  const start = a.span[0] - (BETWEEN.exec(before)?.[0].length ?? 0);
  return { ...b, span: [start, b.span[1]], value: low(a, b), upper: b.value, unit: b.unit ?? a.unit };
}
