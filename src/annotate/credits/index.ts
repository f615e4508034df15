import type { Credit, Span } from '../../model/index.ts';
import { findIn } from '../../text/index.ts';
import { named } from './agencies.ts';
import { creditRules, type Unknown, type Where } from './rules.ts';

export { creditRules } from './rules.ts';

/** A place line of an unknown agency is believed only at the head of a report, in one of its first paragraphs. */
const HEAD = 4;
/** Lines longer than this are sentences, whatever they begin with. */
const LONGEST_LINE = 400;

/**
 * Lines and brackets that credit an agency or reporters for a report, in text order. `agency` is the desk's name of a
 * known agency ("AP" is Associated Press), the words themselves for an unknown one in a clear frame ("OSLO (Petrel) —"),
 * null where none is named ("With News Wire Services"). A line that credits two known agencies gives two.
 * `paragraphs` are spans of `text`.
 */
export function findCredits(text: string, paragraphs: readonly Span[]): Credit[] {
  return paragraphs.flatMap((paragraph, i) => creditsIn(text, paragraph, i < HEAD));
}

const PIECE: Readonly<Record<Where, (line: string) => string>> = {
  whole: (line) => (line.length > LONGEST_LINE ? '' : line),
  start: (line) => line.slice(0, LONGEST_LINE),
  end: (line) => line.slice(-LONGEST_LINE),
};

const rules = creditRules.map(({ pattern, effect }) => ({
  ...effect,
  pattern: new RegExp(pattern, `${pattern.flags}d`),
}));

function creditsIn(text: string, [start, end]: Span, isHead: boolean): Credit[] {
  const line = text.slice(start, end).trimEnd();
  for (const { pattern, where, unknown } of rules) {
    const piece = PIECE[where](line);
    const match = findIn(piece, pattern);
    if (!match) continue;
    const offset = start + (where === 'end' ? line.length - piece.length : 0);
    const span: Span = [offset + match.index, offset + match.index + match[0].length];
    const at = match.indices?.groups?.agency;
    const agency: Span | null = at ? [offset + at[0], offset + at[1]] : null;
    const found = creditsOf(text, { span, agency, unknown: where === 'start' && !isHead ? 'no credit' : unknown });
    if (found.length > 0) return found;
  }
  return [];
}

interface Match {
  readonly span: Span;
  readonly agency: Span | null;
  readonly unknown: Unknown;
}

function creditsOf(text: string, { span, agency, unknown }: Match): Credit[] {
  if (!agency) return [{ span, agency: null }];
  const several = knownParts(text, agency);
  if (several.length > 1) return several;
  const found = named(text.slice(...agency));
  if (found.kind === 'nobody') return [{ span, agency: null }];
  if (found.kind !== 'other' || unknown === 'agency') return [{ span, agency: found.agency }];
  return unknown === 'somebody' ? [{ span, agency: null }] : [];
}

const PART = /[^,/&]+?(?=,? and |[,/&]|$)/g;

/** "AP and Reuters": each known agency with its own words. */
function knownParts(text: string, [start, end]: Span): Credit[] {
  return Array.from(text.slice(start, end).matchAll(PART)).flatMap((match): Credit[] => {
    const words = match[0].replace(/^\s*(?:and )?\s*/, '');
    const found = named(words);
    const from = start + match.index + match[0].length - words.length;
    return found.kind === 'known' ? [{ span: [from, from + words.length], agency: found.agency }] : [];
  });
}
