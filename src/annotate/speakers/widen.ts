import type { Span } from '../../model/index.ts';
import { overlaps, quick } from '../../text/index.ts';
import { speakerPatterns } from './patterns.ts';

const WORD_AFTER = /^ (?:\p{Lu}[\p{L}’'.-]*)(?: \p{Lu}[\p{L}’'.-]*){0,2}/u;
const WORD_BEFORE = speakerPatterns.wordBefore.pattern;
const HALF_WORD = /[\p{L}\d]+-?$/u;
const NAME_APART = /^, (?:\p{Lu}[\p{L}’'.-]+)(?: \p{Lu}[\p{L}’'.-]+){1,3}(?=[,. ])/u;

/** Finishes a name that was cut: "Minister" of "Prime Minister Tove Arngrim", "chief of staff" of "her chief of staff, Gift Kalumba". */
export function widen(text: string, span: Span, taken: readonly Span[]): Span {
  const words = text.slice(...span);
  const after = /\p{Lu}[\p{L}’'-]*$/u.test(words)
    ? (WORD_AFTER.exec(text.slice(span[1], span[1] + 60))?.[0] ?? '')
    : '';
  const apart =
    speakerPatterns.commonStart.pattern.test(words) && !words.includes(',')
      ? (NAME_APART.exec(text.slice(span[1], span[1] + 60))?.[0] ?? '')
      : '';
  const word =
    WORD_BEFORE.exec(
      text
        .slice(Math.max(0, span[0] - 40), span[0])
        .split('\n')
        .at(-1) ?? '',
    )?.[0] ?? '';
  const before = speakerPatterns.sentenceStart.pattern.test(word.trim()) ? '' : word;
  const starts = /^[\p{Lu}\p{Ll}]/u.test(words) && !speakerPatterns.ownDeterminer.pattern.test(words);
  const half = quick(HALF_WORD).exec(text.slice(Math.max(0, span[0] - 30), span[0]))?.[0] ?? '';
  const wide: Span = [span[0] - (half || (starts ? before : '')).length, span[1] + (after || apart).length];
  return taken.some((other) => overlaps(other, [wide[0], span[0]]) || overlaps(other, [span[1], wide[1]]))
    ? [span[0], span[1]]
    : wide;
}
