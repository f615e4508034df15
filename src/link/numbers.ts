import type { NumberRow, Quantity } from '../model/index.ts';
import { bareCount, COUNTED, countedBefore, countsIn } from './bare-counts.ts';
import type { Unit } from './input.ts';
import { linkPatterns } from './patterns.ts';
import { sourceOf } from './sources.ts';
import type { Cast } from './speakers/index.ts';

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
  const toll = unit.proposition!.keys.events.filter((event) => COUNTED.includes(event));
  const event =
    toll.length === 1
      ? toll[0]!
      : nearestToll([text.slice(unit.span[0], quantity.span[0]), text.slice(quantity.span[1], unit.span[1])], toll);
  const others = unit.proposition!.keys.events.filter((other) => !COUNTED.includes(other));
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

interface Counted {
  readonly quantity: Quantity;
  readonly key: string;
  readonly of: string;
}

/** The counts of a unit; a bare one is of what the count before it is of. */
function countedIn(unit: Unit, before: Unit | undefined): readonly Counted[] {
  const bare = before && bareCount(unit);
  if (before && bare) return [{ quantity: bare, ...keyFor(before, countsIn(before)[0]!) }];
  const counts = countsIn(unit);
  const isPart = ({ span }: Quantity): boolean =>
    counts.some(({ of }) => of !== null && of[0] <= span[0] && span[1] <= of[1]);
  return counts.filter((quantity) => !isPart(quantity)).map((quantity) => ({ quantity, ...keyFor(unit, quantity) }));
}

function valuesOf(unit: Unit, before: Unit | undefined, claim: string | null, cast: Cast): readonly Value[] {
  return countedIn(unit, before).map(({ quantity, key, of }) => ({
    key,
    of,
    claim,
    value: {
      value: quantity.value,
      unit: quantity.unit,
      qualifier: quantity.qualifier,
      report: unit.item.report.id,
      proof: { report: unit.item.report.id, start: unit.span[0], end: unit.span[1] },
      source: sourceOf(unit, cast).name,
      at: unit.item.report.meta.publishedAt,
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
  const before = countedBefore(units);
  for (const unit of units.filter(({ proposition }) => proposition !== null)) {
    for (const value of valuesOf(unit, before.get(unit), claimOf(unit), cast))
      rows.set(value.key, [...(rows.get(value.key) ?? []), value]);
  }
  return [...rows.values()].map((values) => ({
    of: values[0]!.of,
    claim: values[0]!.claim,
    values: values.map(({ value }) => value),
  }));
}
