import { z } from 'zod';

/** A half-open passage `[start, end)` in UTF-16 units of a report's text: `text.slice(start, end)` is the quote. */
export const span = z.tuple([z.int().nonnegative(), z.int().nonnegative()]).readonly();
export type Span = z.infer<typeof span>;

/** Several pieces of one text, in text order. Empty where there is none (an attribution without a source). */
export const spans = z.array(span).readonly();
export type Spans = z.infer<typeof spans>;

/** A passage of a report on the board. `report` is the report's id there. */
export const proof = z.object({ report: z.string(), start: z.int(), end: z.int() }).readonly();
export type Proof = z.infer<typeof proof>;
