import type { Report, Result } from '../model/index.ts';
import type { Origin } from './reader.ts';
import { readAs } from './readers.ts';
import { formatByContent, formatByName } from './sniff.ts';

/**
 * Reads bytes that are in memory (pasted, uploaded, sent) as one input. Its format is told by the name in
 * `origin.input`, else by content; a JSON object is one line of JSONL and brings its own id and meta.
 */
export const readBytes = (bytes: Uint8Array, origin: Origin): readonly Result<Report>[] =>
  readAs(formatByName(origin.input) ?? formatByContent(bytes), bytes, origin);
