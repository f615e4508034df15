import type { Span } from '../model/index.ts';

/** How a quotation is marked. `twin` is two straight single marks; `dash` is dialogue opened by a dash at the start of a line. */
export type QuoteKind =
  | 'curly'
  | 'curly single'
  | 'straight'
  | 'straight single'
  | 'backtick'
  | 'twin'
  | 'low'
  | 'low single'
  | 'guillemet'
  | 'guillemet single'
  | 'corner'
  | 'dash';

/** What a mark does where it stands: `either` opens if none of its kind is open, else closes; `none` is no quote mark. */
export type MarkRole = 'open' | 'close' | 'either' | 'none';

export interface Mark {
  readonly sign: string;
  readonly at: Span;
  /** The characters beside it; empty at the ends of the paragraph. */
  readonly before: string;
  readonly after: string;
  readonly role: MarkRole;
  /** A single mark that may as well be a plural's apostrophe ("the residents’ block"). */
  readonly isWeak: boolean;
}

interface Sign {
  /** What it opens, and what it closes in order of preference. */
  readonly opens: QuoteKind | null;
  readonly closes: readonly QuoteKind[];
}

const DOUBLE: readonly QuoteKind[] = ['curly', 'straight', 'backtick', 'low'];
const SINGLE: readonly QuoteKind[] = ['curly single', 'straight single', 'low single'];

/** What each sign can open and close, a well-matched kind first. */
export const SIGNS: Readonly<Record<string, Sign>> = {
  '“': { opens: 'curly', closes: ['low', 'curly'] },
  '”': { opens: 'curly', closes: ['curly', 'low', ...DOUBLE] },
  '"': { opens: 'straight', closes: ['straight', ...DOUBLE] },
  '``': { opens: 'backtick', closes: [] },
  "''": { opens: 'twin', closes: ['backtick', 'twin', ...DOUBLE] },
  '„': { opens: 'low', closes: [] },
  '‘': { opens: 'curly single', closes: ['low single'] },
  '’': { opens: null, closes: SINGLE },
  "'": { opens: 'straight single', closes: SINGLE },
  '‚': { opens: 'low single', closes: [] },
  '«': { opens: 'guillemet', closes: ['guillemet'] },
  '»': { opens: 'guillemet', closes: ['guillemet'] },
  '‹': { opens: 'guillemet single', closes: ['guillemet single'] },
  '›': { opens: 'guillemet single', closes: ['guillemet single'] },
  '「': { opens: 'corner', closes: [] },
  '『': { opens: 'corner', closes: [] },
  '」': { opens: null, closes: ['corner'] },
  '』': { opens: null, closes: ['corner'] },
};

const ANY_SIGN = /``|''|[“”"„‘’'‚«»‹›「」『』]/gu;
const OPENS_AFTER = /^(?:[\s([{—–\-/“‘«„‚`"']|)$/u;
const CLOSES_BEFORE = /^(?:[\s.,!?…;:)\]}—–\-”’»"']|)$/u;
const WORD = /^[\p{L}\p{N}]$/u;
const PLURAL = /^[sSn]$/u;
const LOWER_NEXT = /^\s\p{Ll}/u;
/** Words that drop their first letters: '90s, 'em, 'n'. */
const ELISION = /^(?:\d\ds?|em|tis|twas|til|cause|n|bout|round)(?![\p{L}\p{N}])/iu;

export const isSingle = (kind: QuoteKind): boolean => SINGLE.includes(kind);

/** All quote marks of a paragraph in order, with what each does by what stands beside it. */
export const marksOf = (paragraph: string): Mark[] =>
  Array.from(paragraph.matchAll(ANY_SIGN), ({ 0: sign, index }) => {
    const end = index + sign.length;
    const before = charBefore(paragraph, index);
    const after = charAt(paragraph, end);
    const role = roleOf(sign, before, paragraph.slice(end, end + 8));
    const isWeak = role === 'close' && PLURAL.test(before) && LOWER_NEXT.test(paragraph.slice(end, end + 3));
    return { sign, at: [index, end], before, after, role, isWeak };
  });

const charAt = (text: string, i: number): string => (i < text.length ? String.fromCodePoint(text.codePointAt(i)!) : '');

const charBefore = (text: string, i: number): string => Array.from(text.slice(Math.max(0, i - 2), i)).at(-1) ?? '';

function roleOf(sign: string, before: string, rest: string): MarkRole {
  const { opens, closes } = SIGNS[sign]!;
  if (closes.length === 0) return 'open';
  if (isSingleSign(sign) && isApostrophe(before, rest)) return 'none';
  const shape = shapeOf(before, charAt(rest, 0));
  if (opens === null) return shape === 'open' && sign === '’' ? 'none' : 'close';
  if (sign === '“' || sign === '‘') return shape === 'close' ? 'either' : 'open';
  if (sign === '”') return shape === 'open' ? 'either' : 'close';
  return shape;
}

const isSingleSign = (sign: string): boolean => sign === '’' || sign === "'" || sign === '‘';

const isApostrophe = (before: string, rest: string): boolean =>
  (WORD.test(before) && WORD.test(charAt(rest, 0))) || (!WORD.test(before) && ELISION.test(rest));

function shapeOf(before: string, after: string): MarkRole {
  const canOpen = OPENS_AFTER.test(before);
  const canClose = CLOSES_BEFORE.test(after);
  if (canOpen === canClose) return 'either';
  return canOpen ? 'open' : 'close';
}
