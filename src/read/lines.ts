import { MAX_BYTES } from './decode.ts';

const NEWLINE = 0x0a;

/** One line of a byte stream, counted from 1. `bytes` is null where the line is longer than a report may be. */
export interface ByteLine {
  readonly number: number;
  readonly bytes: Uint8Array | null;
}

/** The lines of a byte stream, without their line feeds; blank lines are counted and left out. Holds one line at a time. */
export async function* byteLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<ByteLine> {
  let held: Uint8Array[] = [];
  let size = 0;
  let number = 1;
  const take = (part: Uint8Array) => {
    size += part.length;
    if (size <= MAX_BYTES) held.push(part);
  };
  const flush = (): ByteLine => {
    const line = { number, bytes: size > MAX_BYTES ? null : Buffer.concat(held) };
    held = [];
    size = 0;
    number++;
    return line;
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let to = chunk.indexOf(NEWLINE); to >= 0; to = chunk.indexOf(NEWLINE, from)) {
      take(chunk.subarray(from, to));
      from = to + 1;
      const line = flush();
      if (!isBlank(line)) yield line;
    }
    take(chunk.subarray(from));
  }
  const last = flush();
  if (!isBlank(last)) yield last;
}

const SPACES = new Set([0x09, 0x0d, 0x20]);
const isBlank = ({ bytes }: ByteLine): boolean => bytes?.every((byte) => SPACES.has(byte)) ?? false;
