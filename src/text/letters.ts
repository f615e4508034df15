const CAPITAL = /^\p{Lu}/u;
const SMALL = /^\p{Ll}/u;

/** Whether some words open with a capital letter. Most letters are plain, and told without a pattern. */
export function isCapital(words: string): boolean {
  const code = words.charCodeAt(0);
  return code < 0x80 ? code >= 0x41 && code <= 0x5a : CAPITAL.test(words);
}

/** Whether some words open with a small letter. */
export function isSmall(words: string): boolean {
  const code = words.charCodeAt(0);
  return code < 0x80 ? code >= 0x61 && code <= 0x7a : SMALL.test(words);
}
