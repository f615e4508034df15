/** A stretch of pieces `[start, end)` that the encoder reads at once. */
export interface Window {
  readonly start: number;
  readonly end: number;
  /** The pieces `[from, to)` that this window answers for; those of all windows meet without gap or overlap. */
  readonly own: readonly [from: number, to: number];
}

/** Pieces in a window, without `[CLS]` and `[SEP]`. */
const LENGTH = 254;
const STRIDE = 192;
/** Half of what two windows share: a piece belongs to the window in whose middle it lies. */
const MARGIN = (LENGTH - STRIDE) / 2;

/** Windows over `count` pieces, in order. None for an empty text. */
export function windows(count: number): readonly Window[] {
  const steps = count === 0 ? 0 : 1 + Math.max(0, Math.ceil((count - LENGTH) / STRIDE));
  return Array.from({ length: steps }, (_, i) => {
    const start = i * STRIDE;
    const end = Math.min(start + LENGTH, count);
    return { start, end, own: [i === 0 ? 0 : start + MARGIN, i === steps - 1 ? end : end - MARGIN] };
  });
}
