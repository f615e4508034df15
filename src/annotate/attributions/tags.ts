/** Probabilities of one piece's tags. */
export function softmax(logits: Float32Array): readonly number[] {
  const top = Math.max(...logits);
  const powers = Array.from(logits, (logit) => Math.exp(logit - top));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}

/** Index of the highest value, the first of equals. */
export const topIndex = (values: ArrayLike<number>): number => {
  let top = 0;
  for (let i = 1; i < values.length; i++) if ((values[i] ?? 0) > (values[top] ?? 0)) top = i;
  return top;
};

/** Cuts `scores` into one row of `width` a piece. */
export const rows = (scores: Float32Array, width: number): readonly Float32Array[] =>
  Array.from({ length: scores.length / width }, (_, i) => scores.subarray(i * width, (i + 1) * width));

/** Mean of the values; `otherwise` for none. */
export const mean = (values: readonly number[], otherwise: number): number =>
  values.length === 0 ? otherwise : values.reduce((a, b) => a + b, 0) / values.length;
