/** Goes from UTF-16 offsets of one text to offsets in another unit, and back. Offsets outside the text are clamped. */
export interface OffsetMap {
  /** UTF-16 offset → other unit. An offset inside a surrogate pair counts as the start of the pair. */
  readonly to: (offset: number) => number;
  /** Other unit → UTF-16 offset. An offset inside a character counts as the start of the character. */
  readonly from: (offset: number) => number;
}

/** UTF-16 units ↔ code points. A lone surrogate is one code point. Built in one pass; look-ups take logarithmic time. */
export const codePointOffsets = (text: string): OffsetMap => offsetMap(text, () => 1);

/** UTF-16 units ↔ UTF-8 bytes. A lone surrogate takes the three bytes of U+FFFD, as `TextEncoder` writes it. */
export const byteOffsets = (text: string): OffsetMap => offsetMap(text, bytesOf);

function bytesOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}

function offsetMap(text: string, sizeOf: (codePoint: number) => number): OffsetMap {
  const table = prefixSums(text, sizeOf);
  return {
    to: (offset) => table[clamp(offset, text.length)]!,
    from: (offset) => charStart(text, lastNotAfter(table, offset)),
  };
}

/** For each UTF-16 offset the size of what stands before it; the middle of a pair has the value of its start. */
function prefixSums(text: string, sizeOf: (codePoint: number) => number): Uint32Array {
  const table = new Uint32Array(text.length + 1);
  let sum = 0;
  for (let i = 0; i < text.length; ) {
    const codePoint = text.codePointAt(i)!;
    const units = codePoint > 0xffff ? 2 : 1;
    table.fill(sum, i, i + units);
    sum += sizeOf(codePoint);
    i += units;
  }
  table[text.length] = sum;
  return table;
}

const clamp = (offset: number, length: number): number => Math.min(Math.max(Math.trunc(offset), 0), length);

function lastNotAfter(table: Uint32Array, value: number): number {
  let low = 0;
  let high = table.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (table[middle]! <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

const charStart = (text: string, offset: number): number =>
  offset > 0 && (text.codePointAt(offset - 1) ?? 0) > 0xffff ? offset - 1 : offset;
