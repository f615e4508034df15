import type { Proof, Span } from '../../src/model/index.ts';

/** Keys of a proposition hold numbers that are values, not places. */
const NOT_PLACES = new Set(['keys', 'value', 'values']);

const isSpan = (value: unknown): value is Span =>
  Array.isArray(value) && value.length === 2 && value.every((part) => Number.isInteger(part));

const isProof = (value: object): value is Proof => 'report' in value && 'start' in value && 'end' in value;

function* valuesOf(value: unknown): Generator<object> {
  if (typeof value !== 'object' || value === null) return;
  yield value;
  for (const [key, inner] of Object.entries(value)) if (!NOT_PLACES.has(key)) yield* valuesOf(inner);
}

/** Every span in a report's annotations, wherever it stands. */
export const spansIn = (annotations: unknown): readonly Span[] => [...valuesOf(annotations)].filter(isSpan);

/** Every proof on a board, wherever it stands. */
export const proofsIn = (board: unknown): readonly Proof[] => [...valuesOf(board)].filter(isProof);

/** Whether a span opens on words of the text: inside it, not empty, not blank, no character cut in two. */
export function opensIn(text: string, [start, end]: Span): boolean {
  const quote = text.slice(start, end);
  return start < end && end <= text.length && quote.trim() !== '' && quote.isWellFormed();
}
