/**
 * Character classes of uncased BERT, as the trained vocabulary expects them. Every function takes one code point.
 */

const CONTROL = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/u;
const SPACE = /\p{White_Space}/u;
const PUNCTUATION = /\p{P}/u;
const NONSPACING = /\p{Mn}/gu;

/** Blocks of Chinese characters that stand as words of their own. Kana and Hangul are not among them. */
const CJK: readonly (readonly [number, number])[] = [
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xf900, 0xfaff],
  [0x20000, 0x2a6df],
  [0x2a700, 0x2b73f],
  [0x2b740, 0x2b81f],
  [0x2b920, 0x2ceaf],
  [0x2f800, 0x2fa1f],
];

/** Tab, line feed and carriage return are spaces; other controls, even vertical tab and form feed, are not. */
export const isSpace = (char: string): boolean =>
  char === '\t' || char === '\n' || char === '\r' || (SPACE.test(char) && !CONTROL.test(char));

/** Controls, zero-width and format characters, private use, lone surrogates and U+FFFD leave no trace in a word. */
export const isDropped = (char: string): boolean => char === '\ufffd' || (CONTROL.test(char) && !isSpace(char));

/** ASCII symbols ("$", "+", "^") count as punctuation beside Unicode's own class. */
export const isPunctuation = (char: string): boolean => {
  const code = char.charCodeAt(0);
  return code < 128 ? isAsciiMark(code) : PUNCTUATION.test(char);
};

const isAsciiMark = (code: number): boolean =>
  (code > 32 && code < 48) || (code > 57 && code < 65) || (code > 90 && code < 97) || (code > 122 && code < 127);

/** True for a character that is a word by itself because its script writes no spaces. */
export const isCjk = (char: string): boolean => {
  const code = char.codePointAt(0) ?? 0;
  return code >= 0x3400 && CJK.some(([low, high]) => code >= low && code <= high);
};

/** Lower case without accents: "É" is "e". May be empty (a lone accent) or several characters (a Hangul syllable). */
export const plainForm = (char: string): string =>
  char.charCodeAt(0) < 128 ? char.toLowerCase() : char.normalize('NFD').replace(NONSPACING, '').toLowerCase();
