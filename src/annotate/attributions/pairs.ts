import type { PieceRun } from '../../infer/index.ts';
import { mean, rows, softmax, topIndex } from './tags.ts';

/** What belongs to one cue, as pieces of its window, and how sure the model is of those pieces (0..1). */
export interface Pair {
  readonly source: readonly PieceRun[];
  readonly content: readonly PieceRun[];
  readonly certainty: number;
}

type Role = 'none' | 'cue' | 'source' | 'content';
interface Piece {
  readonly role: Role;
  readonly begins: boolean;
}

const TAGS = 5;
const NONE: Piece = { role: 'none', begins: false };
const CUE: Piece = { role: 'cue', begins: false };
/** By tag: O, B-source, I-source, B-content, I-content. */
const PIECES: readonly Piece[] = [
  NONE,
  { role: 'source', begins: true },
  { role: 'source', begins: false },
  { role: 'content', begins: true },
  { role: 'content', begins: false },
];

/**
 * Source and content of one cue from its pair logits (pieces × 5). A word takes its first piece's tag, the cue's own
 * pieces are out, holes in the content are filled, and runs of a role become spans; B starts a new one.
 */
export function findPair(scores: Float32Array, cue: PieceRun, continues: readonly boolean[]): Pair {
  const logits = rows(scores, TAGS);
  const tagged = wordPieces(logits, cue, continues);
  const filled = fillHoles(tagged);
  const sure = logits.filter((_, i) => isPart(tagged[i]?.role)).map((piece) => Math.max(...softmax(piece)));
  return { source: runsOf(filled, 'source'), content: runsOf(filled, 'content'), certainty: mean(sure, 1) };
}

const isPart = (role: Role | undefined): boolean => role === 'source' || role === 'content';

function wordPieces(
  logits: readonly Float32Array[],
  { first, last }: PieceRun,
  continues: readonly boolean[],
): readonly Piece[] {
  const words: Piece[] = [];
  for (const [i, piece] of logits.entries()) {
    const word = i > 0 && continues[i] ? words[i - 1] : undefined;
    words.push(word ? { ...word, begins: false } : (PIECES[topIndex(piece)] ?? NONE));
  }
  return words.map((word, i) => (i >= first && i <= last ? CUE : word));
}

/** A gap between two pieces of content is content too, unless the cue or a piece of its source lies in it. */
function fillHoles(pieces: readonly Piece[]): readonly Piece[] {
  const filled = [...pieces];
  let before = -1;
  for (const [i, { role }] of pieces.entries()) {
    if (role === 'cue' || role === 'source') before = -1;
    if (role !== 'content') continue;
    if (before >= 0 && before < i - 1) filled.fill({ role, begins: false }, before + 1, i + 1);
    before = i;
  }
  return filled;
}

function runsOf(pieces: readonly Piece[], role: Role): readonly PieceRun[] {
  const starts = pieces.flatMap((piece, i) =>
    piece.role === role && (piece.begins || pieces[i - 1]?.role !== role) ? [i] : [],
  );
  return starts.map((first) => {
    let last = first;
    while (pieces[last + 1]?.role === role && !pieces[last + 1]?.begins) last++;
    return { first, last };
  });
}
