/** More words than anyone types; keeps the expression below the depth that FTS5 takes. */
const MOST_WORDS = 50;

const hasWord = (text: string): boolean => /[\p{L}\p{N}\p{Co}]/u.test(text);

/** A phrase as FTS5 takes it whatever is in it: in double quotes, these doubled, without NUL. */
const quote = (text: string): string => `"${text.replaceAll('\0', ' ').replaceAll('"', '""')}"`;

/**
 * What a person typed, as an FTS5 expression that always parses: every word must stand in the text, words in double
 * quotes together, and the last one may be a beginning. "don't" and "2:30" are phrases of two. Null where no word is in it.
 */
export function matchExpression(query: string): string | null {
  const found = [...query.toWellFormed().matchAll(/"([^"]*)"|([^\s"]+)/g)];
  const phrases = found.map(([, together, word]) => ({ text: together ?? word!, open: together === undefined }));
  const words = phrases.filter(({ text }) => hasWord(text)).slice(0, MOST_WORDS);
  if (words.length === 0) return null;
  const isBegun = words.at(-1)!.open && !/\s$/.test(query);
  return `${words.map(({ text }) => quote(text)).join(' ')}${isBegun ? '*' : ''}`;
}
