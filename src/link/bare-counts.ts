import type { Quantity } from '../model/index.ts';
import { comparePlaces, type Unit } from './input.ts';
import { linkPatterns } from './patterns.ts';

/** Units that measure time, age or order: they seldom are what sources differ over, and count nobody. */
const SKIPPED: ReadonlySet<string> = new Set([
  'ordinal',
  'month',
  'day',
  'week',
  'hour',
  'minute',
  'year',
  'second',
  'age',
]);

/** How far before it the count may end that a bare one means, in UTF-16 units of text: about two paragraphs. */
const REACH = 600;

const inside = ({ item, span }: Unit): readonly Quantity[] =>
  item.annotations.quantities.filter(({ span: at }) => at[0] >= span[0] && at[1] <= span[1]);

/** The counts of a unit, with what they count. */
export const countsIn = (unit: Unit): readonly Quantity[] =>
  inside(unit).filter(
    (quantity) => (quantity.of !== null || quantity.value === 0) && !SKIPPED.has(quantity.unit ?? ''),
  );

/** The only number of "the figure at nine", "52": what it counts stands elsewhere. */
export function bareCount(unit: Unit): Quantity | null {
  const found = inside(unit);
  const isBare = found.length === 1 && linkPatterns.bareCount.pattern.test(unit.item.report.text.slice(...unit.span));
  return isBare ? found[0]! : null;
}

/** "The death toll" is no count of the missing: what a bare count names of its own must be what the other counts. */
function isOfOne(counted: Unit, bare: Unit): boolean {
  const [a, b] = [counted.proposition!.keys.events, bare.proposition!.keys.events];
  return b.length === 0 || b.some((event) => a.includes(event));
}

/** For each bare count the one before it in its report that says what is counted. */
export function countedBefore(units: readonly Unit[]): ReadonlyMap<Unit, Unit> {
  const found = new Map<Unit, Unit>();
  let counted: readonly Unit[] = [];
  for (const unit of units.toSorted(comparePlaces)) {
    if (unit.proposition === null) continue;
    const isBare = bareCount(unit) !== null;
    const near = counted.filter(({ item, span }) => item === unit.item && unit.span[0] - span[1] < REACH);
    const isToll = /\btoll\b/i.test(unit.item.report.text.slice(...unit.span));
    const dead = isToll ? near.findLast((one) => one.proposition!.keys.events.includes('kill')) : undefined;
    const last = dead ?? near.findLast((one) => isOfOne(one, unit));
    if (isBare && last) found.set(unit, last);
    if (!isBare && countsIn(unit).length === 1) counted = [...near, unit];
  }
  return found;
}
