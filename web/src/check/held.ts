import type { UncheckedRow, UncheckedView } from '../../../src/api/index.ts';
import { proofKey } from '../lib/claims.ts';

/** A row of the list, which keeps its place, with its words. */
export interface HeldRow {
  readonly id: string;
  readonly row: UncheckedRow;
  readonly sentence: string;
  readonly paragraph: number | null;
  /** Whether it is still to be checked. */
  readonly isLeft: boolean;
}

type Now = Pick<UncheckedView, 'statements' | 'quotes'>;

/** Words with one stance are one row, whatever claims they are about. */
const idOf = ({ proof, stance }: UncheckedRow): string => `${proofKey(proof)} ${stance}`;

const toHeld = (row: UncheckedRow, quotes: Now['quotes']): HeldRow => ({
  id: idOf(row),
  row,
  sentence: quotes[proofKey(row.sentence)]?.words ?? '',
  paragraph: quotes[proofKey(row.proof)]?.paragraph ?? null,
  isLeft: true,
});

/** A row as it was shown, which keeps its height and its part of the list; anew where it says something else now. */
function again(held: HeldRow, now: HeldRow | undefined): HeldRow {
  if (!now) return { ...held, isLeft: false };
  const isSame = now.row.speaker.name === held.row.speaker.name;
  return isSame ? { ...held, isLeft: true } : { ...now, row: { ...now.row, section: held.row.section } };
}

/**
 * The list after the desk has changed: every row stays where it was, also one that is settled now; what is new comes
 * after the others.
 */
export function holdRows(before: readonly HeldRow[], { statements, quotes }: Now): readonly HeldRow[] {
  const left = new Map<string, HeldRow>();
  for (const row of statements) if (!left.has(idOf(row))) left.set(idOf(row), toHeld(row, quotes));
  const known = new Set(before.map(({ id }) => id));
  const stay = before.map((held) => again(held, left.get(held.id)));
  return [...stay, ...[...left.values()].filter(({ id }) => !known.has(id))];
}
