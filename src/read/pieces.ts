import type { Report, Result } from '../model/index.ts';
import { tooLarge } from './decode.ts';
import { byteLines } from './lines.ts';
import type { Origin } from './reader.ts';
import { readAs } from './readers.ts';
import { type Format, formatByContent, formatByName } from './sniff.ts';

/** One report of an input with the bytes that are its own: those of its line, where the input is JSONL. */
export interface Piece {
  readonly raw: Uint8Array;
  readonly format: Format;
  readonly report: Result<Report>;
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

async function* readLines(bytes: Uint8Array, origin: Origin): AsyncGenerator<Piece> {
  for await (const { number, bytes: raw } of byteLines(once(bytes))) {
    const input = `${origin.input}:${number}`;
    const read = raw ? readAs('jsonl', raw, { ...origin, input }) : [tooLarge(input)];
    for (const report of read) yield { raw: raw ?? new Uint8Array(), format: 'jsonl', report };
  }
}

/**
 * Reads bytes that are in memory (pasted, uploaded, sent), each report with its own bytes. The format is told by the
 * name in `origin.input`, else by content. What cannot be read is an error in its place.
 */
export async function* readPieces(bytes: Uint8Array, origin: Origin): AsyncGenerator<Piece> {
  const format = formatByName(origin.input) ?? formatByContent(bytes);
  if (format === 'jsonl') yield* readLines(bytes, origin);
  else for (const report of readAs(format, bytes, origin)) yield { raw: bytes, format, report };
}
