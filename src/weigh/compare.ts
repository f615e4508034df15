import type { Proof } from '../model/index.ts';

export type Compare<T> = (a: T, b: T) => number;

/** Plain order of UTF-16 units: the same on every machine, unlike a locale's. */
export const compareText: Compare<string> = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

/** Reports in id order, then passages in text order, the shorter first. */
export const compareProof: Compare<Proof> = (a, b) =>
  compareText(a.report, b.report) || a.start - b.start || a.end - b.end;

/** The first comparison that tells two things apart; `up` sorts by a number ascending, `down` descending. */
export const inOrder =
  <T>(...steps: readonly Compare<T>[]): Compare<T> =>
  (a, b) => {
    for (const step of steps) {
      const order = step(a, b);
      if (order !== 0) return order;
    }
    return 0;
  };

export const up =
  <T>(value: (item: T) => number): Compare<T> =>
  (a, b) =>
    value(a) - value(b) || 0;
export const down = <T>(value: (item: T) => number): Compare<T> => up((item) => -value(item));

/** Last resort of an order, so that two things differ only if they are the same: their JSON. */
export const compareWhole = <T>(a: T, b: T): number => compareText(JSON.stringify(a), JSON.stringify(b));

/** Name of a passage, REPORT/START-END. */
export const proofId = ({ report, start, end }: Proof): string => `${report}/${start}-${end}`;
