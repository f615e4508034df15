import type { Span } from '../../model/index.ts';
import { lastFrom, quick, quotes, spanAt } from '../../text/index.ts';
import { titleAtEnd } from '../lexicon/words.ts';
import { mentionPatterns } from './rules.ts';

/** Where a mention stands: what it takes to weigh it as what a later pronoun means. */
export interface Spot {
  readonly span: Span;
  readonly sentence: number;
  readonly isSubject: boolean;
  readonly isQuoted: boolean;
}

/** A text as mentions are weighed in it. */
export interface Ground {
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly isQuoted: (offset: number) => boolean;
  readonly spotAt: (span: Span) => Spot;
}

const OPENING = 30;
const REACH = 48;
/** "Gurras (also Guras) is a town", "Brandt — a former mayor — said": the verb comes after. */
const BRACKET = /^ (?:\([^()\n]{1,90}\)|[—–] [^—–\n]{1,90} [—–])/u;

/** "His father, Oru, told him": the name stands for the words before it. */
const ROLE_END = /\s\p{Ll}[\p{L}-]*, $/u;

const { saidBefore, inverted, verbAfter, clauseBefore } = mentionPatterns;

function isSubject(text: string, [start, end]: Span, opens: number): boolean {
  const front = text.slice(Math.max(opens, start - REACH), start);
  if (quick(saidBefore.pattern).test(front)) return true;
  if (quick(inverted.pattern).test(text.slice(opens, start))) return true;
  const isApposed = text[end] === ',' && ROLE_END.test(front);
  if (isApposed && quick(verbAfter.pattern).test(text.slice(end + 1, end + REACH))) return true;
  const after = end + (BRACKET.exec(text.slice(end, end + 96))?.[0].length ?? 0);
  if (!quick(verbAfter.pattern).test(text.slice(after, after + REACH)))
    return start - opens < OPENING && text[after] === ',';
  return (
    start - opens < OPENING ||
    (start - opens < REACH && titleAtEnd(front.trimEnd()) !== null) ||
    quick(clauseBefore.pattern).test(front) ||
    /, (?:\p{L}+ ){0,3}$/u.test(front)
  );
}

/** Reads sentences and quotations of a text once. `sentences` are its sentences, in order. */
export function groundOf(text: string, sentences: readonly Span[]): Ground {
  const quoted = quotes(text).flatMap(({ level, inner }) => (level === 0 ? [inner] : []));
  const isQuoted = (offset: number): boolean => spanAt(quoted, offset) !== null;
  return {
    text,
    sentences,
    isQuoted,
    spotAt: (span) => {
      const sentence = Math.max(0, lastFrom(sentences, span[0]));
      const opens = sentences[sentence]?.[0] ?? 0;
      return { span, sentence, isSubject: isSubject(text, span, opens), isQuoted: isQuoted(span[0]) };
    },
  };
}
