import type { NumberRow, Quantity } from '../model/index.ts';
import type { Unit } from './input.ts';
import { linkPatterns } from './patterns.ts';
import { sourceOf } from './sources.ts';
import type { Cast } from './speakers/index.ts';

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
const TOLL: ReadonlySet<string> = new Set(['kill', 'injure', 'missing', 'hostage', 'arrest', 'rescue', 'evacuate']);

interface Value {
  readonly key: string;
  readonly of: string;
  readonly claim: string | null;
  readonly value: NumberRow['values'][number];
}

const headOf = (words: string): string =>
  words.toLowerCase().split(linkPatterns.countedEnd.pattern)[0]!.trim().split(' ').at(-1)!.replace(/s$/, '');

/** Bodies are counted as such, rescued or washed ashore; of the rest the event beside the number: in "14 dead and 30 injured" each number goes with the nearest. */
function keyFor(unit: Unit, quantity: Quantity): { key: string; of: string } {
  const { text } = unit.item.report;
  const counted = quantity.of ? text.slice(...quantity.of) : (quantity.unit ?? '');
  if (linkPatterns.remains.pattern.test(counted)) return { key: 'toll bodies', of: 'bodies' };
  const toll = unit.proposition!.keys.events.filter((event) => TOLL.has(event));
  const event =
    toll.length === 1
      ? toll[0]!
      : nearestToll([text.slice(unit.span[0], quantity.span[0]), text.slice(quantity.span[1], unit.span[1])], toll);
  const others = unit.proposition!.keys.events.filter((other) => !TOLL.has(other));
  if (event)
    return { key: `toll ${event}`, of: `${event === 'kill' ? 'killed' : event === 'injure' ? 'injured' : event}` };
  return { key: `${headOf(counted)} ${others.join(' ')} ${quantity.unit ?? ''}`, of: counted };
}

const STEMS: Readonly<Record<string, RegExp>> = {
  kill: linkPatterns.kill.pattern,
  injure: linkPatterns.injure.pattern,
  missing: linkPatterns.missing.pattern,
  arrest: linkPatterns.arrest.pattern,
  rescue: linkPatterns.rescue.pattern,
  evacuate: linkPatterns.evacuate.pattern,
  hostage: linkPatterns.hostage.pattern,
};

/** "killing at least four people and injuring 19": the verb nearest to the number on either side. */
function nearestToll([before, after]: readonly [string, string], events: readonly string[]): string | null {
  const found = events.flatMap((event) => {
    const stem = STEMS[event] ?? /$^/;
    const last = [...before.matchAll(new RegExp(stem.source, 'gi'))].at(-1);
    const next = after.search(stem);
    return [
      ...(last ? [{ event, at: before.length - last.index - last[0].length }] : []),
      ...(next >= 0 ? [{ event, at: next }] : []),
    ];
  });
  return found.sort((a, b) => a.at - b.at)[0]?.event ?? null;
}

const isCount = (quantity: Quantity): boolean =>
  (quantity.of !== null || quantity.value === 0) && !SKIPPED.has(quantity.unit ?? '');

function valuesOf(unit: Unit, claim: string | null, cast: Cast): readonly Value[] {
  const inside = unit.item.annotations.quantities.filter(
    ({ span }) => span[0] >= unit.span[0] && span[1] <= unit.span[1],
  );
  const partOf = ({ span }: Quantity) => inside.some(({ of }) => of !== null && of[0] <= span[0] && span[1] <= of[1]);
  return inside
    .filter((quantity) => isCount(quantity) && !partOf(quantity))
    .map((quantity) => ({
      ...keyFor(unit, quantity),
      claim,
      value: {
        value: quantity.value,
        unit: quantity.unit,
        qualifier: quantity.qualifier,
        report: unit.item.report.id,
        proof: { report: unit.item.report.id, start: unit.span[0], end: unit.span[1] },
        source: sourceOf(unit, cast).name,
        at: null,
      },
    }));
}

/** What is counted in one story, and what each source gives for it: one row a thing counted. */
export function findNumbers(
  units: readonly Unit[],
  claimOf: (unit: Unit) => string | null,
  cast: Cast,
): readonly NumberRow[] {
  const rows = new Map<string, Value[]>();
  for (const unit of units.filter(({ proposition }) => proposition !== null)) {
    for (const value of valuesOf(unit, claimOf(unit), cast))
      rows.set(value.key, [...(rows.get(value.key) ?? []), value]);
  }
  return [...rows.values()].map((values) => ({
    of: values[0]!.of,
    claim: values[0]!.claim,
    values: values.map(({ value }) => value),
  }));
}
