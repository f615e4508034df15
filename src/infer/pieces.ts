import type { Span } from '../model/index.ts';
import { remembered } from '../text/index.ts';
import { features } from './features.ts';
import { type Places, placesOf } from './places.ts';
import { LONGEST_WORD, plainWords } from './words.ts';

/** Word pieces with their number, so that the line of `vocab.txt` is the id. */
export type Vocabulary = ReadonlyMap<string, number>;

/** The word pieces of one text: lists of the same length. */
export interface Pieces extends Places {
  /** Numbers of the vocabulary. */
  readonly ids: readonly number[];
  /** Where each piece stands, in UTF-16 units of the unaltered text; in order, never overlapping. */
  readonly spans: readonly Span[];
  /** What the plain form loses: case, quotation marks, paragraphs (see `features`). */
  readonly features: readonly number[];
}

const UNKNOWN = '[UNK]';

/** Reads a vocabulary of one piece a line. */
export const readVocabulary = (lines: string): Vocabulary =>
  new Map(lines.split(/\r?\n/).flatMap((piece, id) => (piece ? [[piece, id] as const] : [])));

/**
 * Cuts a text into word pieces: longest match first, later pieces of a word with `##`; a word that cannot be matched
 * or has over 100 characters is one `[UNK]`. Where one character holds several pieces (a Hangul syllable), only the
 * first is kept: the others have no width of their own.
 * Follows Devlin et al. 2019 (uncased BERT), with offsets into the text as it stands.
 */
export function pieces(text: string, vocabulary: Vocabulary): Pieces {
  const ids: number[] = [];
  const spans: Span[] = [];
  const cut = remembered((form) => wordPieces(form, vocabulary));
  let reached = 0;
  for (const word of plainWords(text)) {
    for (const [id, from, to] of cut(word.form)) {
      const start = Math.max(reached, word.starts[from] ?? reached);
      const end = word.ends[to - 1] ?? start;
      if (end <= start) continue;
      ids.push(id);
      spans.push([start, end]);
      reached = end;
    }
  }
  const flags = features(text, spans);
  return { ids, spans, features: flags, ...placesOf(text, spans, flags) };
}

type WordPiece = readonly [id: number, from: number, to: number];

function wordPieces(form: string, vocabulary: Vocabulary): readonly WordPiece[] {
  const unknown: readonly WordPiece[] = [[vocabulary.get(UNKNOWN) ?? 0, 0, form.length]];
  if (form.length > LONGEST_WORD && [...form].length > LONGEST_WORD) return unknown;
  const found: WordPiece[] = [];
  for (let from = 0; from < form.length; ) {
    const piece = longestPiece(form, from, vocabulary);
    if (!piece) return unknown;
    found.push(piece);
    from = piece[2];
  }
  return found;
}

function longestPiece(form: string, from: number, vocabulary: Vocabulary): WordPiece | undefined {
  const prefix = from > 0 ? '##' : '';
  for (let to = form.length; to > from; to--) {
    const id = vocabulary.get(prefix + form.slice(from, to));
    if (id !== undefined) return [id, from, to];
  }
  return undefined;
}
