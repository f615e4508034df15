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

/** Events whose number is a toll, whatever noun is counted: "14 people died", "21 dead". */
export const COUNTED: readonly string[] = ['kill', 'injure', 'missing', 'hostage', 'arrest', 'rescue', 'evacuate'];

/** How far before it the count may end that a bare one means, in UTF-16 units of text: about two paragraphs. */
const REACH = 600;

const inside = ({ item, span }: Unit): readonly Quantity[] =>
  item.annotations.quantities.filter(({ span: at }) => at[0] >= span[0] && at[1] <= span[1]);

/** Far enough back for the words of `formerCount`, in UTF-16 units of text. */
const BEFORE = 80;

/** "Up from 17": a count that its source has replaced. */
const isFormer = ({ item, span }: Unit, { span: [at] }: Quantity): boolean =>
  linkPatterns.formerCount.pattern.test(item.report.text.slice(Math.max(span[0], at - BEFORE), at));

/** The counts of a unit, with what they count. */
export const countsIn = (unit: Unit): readonly Quantity[] =>
  inside(unit).filter(
    (quantity) =>
      (quantity.of !== null || quantity.value === 0) && !SKIPPED.has(quantity.unit ?? '') && !isFormer(unit, quantity),
  );

/** The only number of "the figure at nine", "52": what it counts stands elsewhere. */
export function bareCount(unit: Unit): Quantity | null {
  const found = inside(unit);
  const isBare = found.length === 1 && linkPatterns.bareCount.pattern.test(unit.item.report.text.slice(...unit.span));
  return isBare ? found[0]! : null;
}

const isOf = (event: string, { proposition }: Unit): boolean => proposition!.keys.events.includes(event);

/**
 * Of the counts before a bare one the last that it can mean: "the death toll" is no count of the missing, and "the toll" is of the
 * dead where any are counted.
 */
function meantBy({ item, span, proposition }: Unit, counted: readonly Unit[]): Unit | undefined {
  const { events } = proposition!.keys;
  const isToll = /\btoll\b/i.test(item.report.text.slice(...span));
  const dead = isToll ? counted.findLast((one) => isOf('kill', one)) : undefined;
  return dead ?? counted.findLast((one) => events.length === 0 || events.some((event) => isOf(event, one)));
}

/** For each bare count the one before it in its report that says what is counted. */
export function countedBefore(units: readonly Unit[]): ReadonlyMap<Unit, Unit> {
  const found = new Map<Unit, Unit>();
  let counted: readonly Unit[] = [];
  for (const unit of units.toSorted(comparePlaces)) {
    if (unit.proposition === null) continue;
    const isBare = bareCount(unit) !== null;
    const near = counted.filter(({ item, span }) => item === unit.item && unit.span[0] - span[1] < REACH);
    const meant = isBare ? meantBy(unit, near) : undefined;
    if (meant) found.set(unit, meant);
    if (!isBare && countsIn(unit).length === 1) counted = [...near, unit];
  }
  return found;
}
