import type { Keys } from '../model/index.ts';

/** What each kind of key weighs when two propositions are compared; events tell most, names next. */
const WEIGHT = { event: 2, name: 1.5, term: 1 } as const;

const weigh = (keys: Keys): number =>
  keys.names.length * WEIGHT.name + keys.terms.length * WEIGHT.term + keys.events.length * (WEIGHT.event - WEIGHT.term);

// the lists are short: a set would cost more than it saves
const common = (a: readonly string[], b: readonly string[]): number => {
  let count = 0;
  for (const item of a) if (b.includes(item)) count += 1;
  return count;
};

/** How alike two propositions are in their words. */
export interface Likeness {
  /** Dice over weighted keys, 0 to 1. */
  readonly dice: number;
  /** Share of the shorter one that the longer holds, 0 to 1. */
  readonly held: number;
  readonly shared: number;
  readonly events: number;
  readonly smaller: number;
}

export function likeness(a: Keys, b: Keys): Likeness {
  const events = common(a.events, b.events);
  const shared =
    common(a.names, b.names) * WEIGHT.name +
    common(a.terms, b.terms) * WEIGHT.term +
    events * (WEIGHT.event - WEIGHT.term);
  const [wa, wb] = [weigh(a), weigh(b)];
  const smaller = Math.min(wa, wb);
  return {
    dice: wa + wb > 0 ? (2 * shared) / (wa + wb) : 0,
    held: smaller > 0 ? shared / smaller : 0,
    shared,
    events,
    smaller,
  };
}

const eventsClash = (a: Keys, b: Keys, { events }: Likeness): boolean =>
  a.events.length > 0 && b.events.length > 0 && events === 0;

/** Less in common than an event and a half-name is chance, unless it is nearly all of both. */
const LEAST_SHARED = 2.5;
const NEARLY_ALL = 0.75;
/** For two words that are no event: "running without lights", "showed no lights", of one carrier. */
const MOST = 0.65;

/**
 * How strongly two propositions say the same or the opposite, 0 to 1. A short one wholly held by a longer counts nearly
 * as much as one that is alike throughout; different events ("fired" and "arrested") tell them apart.
 */
export function pairScore(a: Keys, b: Keys): number {
  const alike = likeness(a, b);
  const enough = alike.shared >= 2 && alike.events === 0 ? MOST : NEARLY_ALL;
  const isChance = alike.shared < LEAST_SHARED && alike.dice < enough;
  if (isChance || eventsClash(a, b, alike)) return alike.dice >= NEARLY_ALL ? alike.dice : 0;
  const held = alike.smaller >= 4 ? 0.75 * alike.held : 0;
  return Math.round(1000 * Math.max(alike.dice, held)) / 1000;
}
