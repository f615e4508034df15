import { displayWidth, letters, padTo } from './width.ts';

/** Cuts a word that is wider than a line. */
function cutWord(word: string, width: number): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const letter of letters(word)) {
    if (piece !== '' && displayWidth(piece + letter) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return [...pieces, piece];
}

/**
 * Lines of at most `width` cells. The first keeps the spaces that the text begins with, further ones are set in by
 * `indent`. No word is lost.
 */
export function wrap(text: string, width: number, indent = 0): readonly string[] {
  const words = text.trimStart();
  const lead = text.slice(0, text.length - words.length);
  const lines: string[] = [];
  let line = lead;
  for (const word of words.split(' ').flatMap((w) => cutWord(w, width - Math.max(indent, lead.length)))) {
    const longer = line === lead ? line + word : `${line} ${word}`;
    if (line === lead || displayWidth(longer) <= width) line = longer;
    else {
      lines.push(line);
      line = ' '.repeat(indent) + word;
    }
  }
  return [...lines, line];
}

export interface Column {
  readonly lines: readonly string[];
  readonly width: number;
}

const GAP = '  ';

/** Blocks of lines side by side. */
export function besides(columns: readonly Column[]): readonly string[] {
  const height = Math.max(0, ...columns.map((c) => c.lines.length));
  return Array.from({ length: height }, (_, row) =>
    columns
      .map((c) => padTo(c.lines[row] ?? '', c.width))
      .join(GAP)
      .trimEnd(),
  );
}

/** Splits a line's width among columns by weight; the gaps between them are taken off first. */
export function shareWidth(total: number, weights: readonly number[]): readonly number[] {
  const free = total - GAP.length * (weights.length - 1);
  const sum = weights.reduce((a, b) => a + b, 0);
  return weights.map((weight) => Math.floor((free * weight) / sum));
}
