/** How many were found, how many should have been, and how many of these were right. */
export interface Tally {
  readonly right: number;
  readonly found: number;
  readonly gold: number;
}

/** Shares from 0 to 1; 0 where there was nothing to share. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

/** Harmonic mean of precision and recall. */
export const f1Of = (precision: number, recall: number): number => share(2 * precision * recall, precision + recall);

export const addTallies = (tallies: readonly Tally[]): Tally =>
  tallies.reduce(
    (sum, each) => ({ right: sum.right + each.right, found: sum.found + each.found, gold: sum.gold + each.gold }),
    { right: 0, found: 0, gold: 0 },
  );

export function scoreOf({ right, found, gold }: Tally): Score {
  const [precision, recall] = [share(right, found), share(right, gold)];
  return { precision, recall, f1: f1Of(precision, recall) };
}
