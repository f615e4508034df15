import type { Report, ReportMeta, Result } from '../model/index.ts';
import type { Format } from './sniff.ts';

/** Where bytes come from and what is known beside them. */
export interface Origin {
  /** What errors call it: a path, or a path and a line. */
  readonly input: string;
  /** Id of the report where the bytes do not give one themselves. */
  readonly id: string;
  readonly meta: ReportMeta;
}

/**
 * One kind of input. `read` is a pure function that never throws: an input gives any number of reports, each or an
 * error in its place, so that one bad report leaves the rest alone. Of a `jsonl` input the bytes are one line.
 * Every reader passes the suite in `reader.contract.ts`.
 */
export interface Reader {
  readonly format: Format;
  readonly read: (bytes: Uint8Array, origin: Origin) => readonly Result<Report>[];
}

/** Nothing is known beside the text. */
export const noMeta: ReportMeta = { publisher: null, publishedAt: null, url: null, language: null };
