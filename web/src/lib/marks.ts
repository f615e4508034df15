import type { Span } from '../../../src/model/index.ts';

/** A stretch of text and what it is. */
export interface Mark {
  readonly span: Span;
  readonly kind: string;
}

/** A piece of text between two borders, with all that is marked over it. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  readonly kinds: readonly string[];
}

/** Cuts a text of this length wherever a mark begins or ends; pieces without marks have no kinds. */
export function segmentsOf(length: number, marks: readonly Mark[]): readonly Segment[] {
  const inside = marks.filter(({ span }) => span[0] < span[1]);
  const borders = new Set([0, length, ...inside.flatMap(({ span }) => span)]);
  const sorted = [...borders].filter((at) => at >= 0 && at <= length).sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, i) => ({
    start,
    end: sorted[i + 1]!,
    kinds: [...new Set(inside.filter(({ span }) => span[0] <= start && span[1] > start).map(({ kind }) => kind))],
  }));
}
