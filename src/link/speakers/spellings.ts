import type { Rule } from '../../model/index.ts';

/**
 * Letters of names that several ways of writing share: each row puts one for the other, from the first row to the last, on
 * one lower-case word without marks. `effect` is what is put; names that come out alike are one spelling.
 */
export const spellings: readonly Rule<string>[] = [
  {
    pattern: /kh/g,
    effect: 'h',
    reason: 'х of Cyrillic, خ of Arabic: Kharkov, Harkov',
    matches: 'mikhail',
    misses: 'michael',
  },
  { pattern: /ou/g, effect: 'u', reason: 'French ways: Mahmoud, Mahmud', matches: 'mahmoud', misses: 'mahmud' },
  { pattern: /oo/g, effect: 'u', reason: 'English ways: Farooq, Faruq', matches: 'farooq', misses: 'faroq' },
  { pattern: /ee/g, effect: 'i', reason: 'English ways: Nadeem, Nadim', matches: 'nadeem', misses: 'nadem' },
  { pattern: /ph/g, effect: 'f', reason: 'Greek ways: Stephan, Stefan', matches: 'stephan', misses: 'stepan' },
  { pattern: /ck|q/g, effect: 'k', reason: 'one sound: Tariq, Tarik', matches: 'tariq', misses: 'tarik' },
  { pattern: /tz|ts/g, effect: 'c', reason: 'ц: Kuznetsov, Kuznetzov', matches: 'kuznetsov', misses: 'kuznecov' },
  { pattern: /^ye|^ie/, effect: 'e', reason: 'е at the start: Yevgeny, Evgeny', matches: 'yevgeny', misses: 'evgeny' },
  { pattern: /[yj]/g, effect: 'i', reason: 'й, ы, і: Sergey, Sergei, Natalja', matches: 'sergey', misses: 'sergei' },
  {
    pattern: /(\p{L})\1+/gu,
    effect: '$1',
    reason: 'doubled letters: Zelenskyy, Zelensky; Hassan, Hasan',
    matches: 'zelenskii',
    misses: 'zelenski',
  },
];

/** Latin letters that are no letter with a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ə: 'e',
};

/** Lower case, without marks, apostrophes and stops: "Côté d’Ivoire", "U.S." → "cote divoire", "us". */
export const bare = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[øłßæœđðþıə]/g, (letter) => LETTERS[letter]!)
    .normalize('NFD')
    .replace(/[\p{M}.'’ʼ`]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** One spelling for all ways of writing a word of a person's name. */
export const spelt = (word: string): string =>
  spellings.reduce((folded, { pattern, effect }) => folded.replace(pattern, effect), bare(word));
