/** Logits of one piece, `[at, at + tags)` of a list, and one tag among them. */
interface Asked {
  readonly at: number;
  readonly tags: number;
  readonly tag: number;
}

/** The probability of a tag: its share in the softmax of the piece's logits. */
export function chanceOf(logits: Float32Array, { at, tags, tag }: Asked): number {
  let sum = 0;
  for (let i = at; i < at + tags; i++) sum += Math.exp(logits[i]! - logits[at + tag]!);
  return 1 / sum;
}
