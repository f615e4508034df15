/** What is known of a case, and whether what is asked is true of it. */
export interface Example {
  readonly signs: readonly number[];
  readonly isTrue: boolean;
}

const ROUNDS = 15;
/** How much weights are drawn to zero, for each example. */
const DECAY = 1e-5;

const dot = (a: readonly number[], b: readonly number[]): number => a.reduce((sum, each, i) => sum + each * b[i]!, 0);

/** The solution of so many equations, by Gauss and Jordan with the largest pivot; each row ends with its right side. */
function solved(rows: readonly (readonly number[])[]): readonly number[] {
  const left = rows.map((row) => [...row]);
  for (let i = 0; i < left.length; i++) {
    const best = left.reduce((at, row, k) => (k > i && Math.abs(row[i]!) > Math.abs(left[at]![i]!) ? k : at), i);
    [left[i], left[best]] = [left[best]!, left[i]!];
    const pivot = left[i]!;
    for (const row of left) {
      const share = row === pivot ? 0 : row[i]! / pivot[i]!;
      if (share !== 0) for (let k = i; k < row.length; k++) row[k]! -= share * pivot[k]!;
    }
  }
  return left.map((row, i) => row.at(-1)! / row[i]!);
}

/** The weights of a logistic model, by Newton's method. */
export function fit(examples: readonly Example[]): readonly number[] {
  const size = examples[0]!.signs.length;
  const decay = DECAY * examples.length;
  let weights = Array.from({ length: size }, () => 0);
  for (let round = 0; round < ROUNDS; round++) {
    const rows = weights.map((weight, i) => [...weights.map((_, k) => (i === k ? decay : 0)), -decay * weight]);
    for (const { signs, isTrue } of examples) {
      const share = 1 / (1 + Math.exp(-dot(signs, weights)));
      for (const [i, row] of rows.entries()) {
        for (let k = 0; k < size; k++) row[k]! += signs[i]! * signs[k]! * share * (1 - share);
        row[size]! += signs[i]! * (Number(isTrue) - share);
      }
    }
    const steps = solved(rows);
    weights = weights.map((weight, i) => weight + steps[i]!);
  }
  return weights;
}
