import type { PieceRun } from '../pairs.ts';
import { chanceOf } from './tags.ts';

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
/** What goes on with a word of a role. */
const WITHIN: Readonly<Record<Role, Piece>> = {
  none: NONE,
  cue: CUE,
  source: { role: 'source', begins: false },
  content: { role: 'content', begins: false },
};

/**
 * Source and content of one cue from its pair logits (one row of 5 a piece). A word takes its first piece's tag, the
 * cue's own pieces are out, holes in the content are filled, and runs of a role become spans; B starts a new one.
 */
export function findPair(scores: Float32Array, cue: PieceRun, continues: readonly boolean[]): Pair {
  const tagged = wordPieces(scores, cue, continues);
  const filled = fillHoles(tagged);
  return {
    source: runsOf(filled, 'source'),
    content: runsOf(filled, 'content'),
    certainty: certaintyOf(scores, tagged),
  };
}

/** Mean probability of the tags of all pieces that are source or content. */
function certaintyOf(scores: Float32Array, tagged: readonly Piece[]): number {
  let [sum, count] = [0, 0];
  for (const [i, { role }] of tagged.entries()) {
    if (role !== 'source' && role !== 'content') continue;
    sum += chanceOf(scores, { at: i * TAGS, tags: TAGS, tag: topOf(scores, i * TAGS) });
    count++;
  }
  return count === 0 ? 1 : sum / count;
}

function wordPieces(scores: Float32Array, { first, last }: PieceRun, continues: readonly boolean[]): readonly Piece[] {
  const words: Piece[] = [];
  for (let i = 0; i * TAGS < scores.length; i++) {
    const word = i > 0 && continues[i] ? words[i - 1] : undefined;
    words.push(word ? WITHIN[word.role] : (PIECES[topOf(scores, i * TAGS)] ?? NONE));
  }
  return words.map((word, i) => (i >= first && i <= last ? CUE : word));
}

function topOf(scores: Float32Array, at: number): number {
  let top = 0;
  for (let i = 1; i < TAGS; i++) if (scores[at + i]! > scores[at + top]!) top = i;
  return top;
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
