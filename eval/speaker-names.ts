/** Whether two names are of one speaker, for scoring alone: an editor would take the one for the other. */

const WORD = /[\p{L}\p{N}]+(?:[.'’-][\p{L}\p{N}]+)*/gu;
const SMALL: ReadonlySet<string> = new Set(
  'a an the of for in at on to and or from with by his her its their some many most several other another all both these those former new latest'.split(
    ' ',
  ),
);
const TITLE =
  /^(?:mrs?|ms|dr|sen|rep|gov|gen|col|president|senator|governor|secretary|director|mayor|minister|judge|republican|democratic|nominee|candidate)$/;

const plain = (word: string): string =>
  word
    .toLowerCase()
    .replace(/['’]s?$/, '')
    .replaceAll('.', '');

const wordsOf = (text: string): readonly string[] =>
  (text.match(WORD) ?? []).map(plain).filter((word) => word !== '' && !SMALL.has(word));

const withoutTitles = (words: readonly string[]): readonly string[] => {
  const rest = words.filter((word) => !TITLE.test(word));
  return rest.length > 0 ? rest : words;
};

/** The last word of a name before a comma or what belongs to it: "spokesman" of "a spokesman for Acme". */
function headOf(name: string): string {
  const front = name.split(/,|\s\(|\s(?:of|for|in|at|on|from|with|who|whom|which|that|by|to)\s/)[0] ?? name;
  return wordsOf(front).at(-1) ?? wordsOf(name).at(-1) ?? '';
}

const stem = (word: string): string => word.replace(/ies$/, 'y').replace(/s$/, '');

const isWithin = (short: readonly string[], long: readonly string[]): boolean => {
  const known = new Set(long.map(stem));
  return short.every((word) => known.has(stem(word)));
};

/**
 * All words of the shorter name but titles are in the longer one, and both have the same head: "Clinton" is Hillary
 * Clinton, "Bill Clinton" and "the Clinton campaign" are not.
 */
export function isSameSpeaker(gold: string, found: string): boolean {
  const [a, b] = [gold, found].map((name) => withoutTitles(wordsOf(name))) as [readonly string[], readonly string[]];
  if (a.length === 0 || b.length === 0) return false;
  return stem(headOf(gold)) === stem(headOf(found)) && (a.length <= b.length ? isWithin(a, b) : isWithin(b, a));
}

const PRONOUN = /^(?:he|she|they|it|we|i|you|who|which|that|this|these|those|one)$/i;

export const isPronoun = (name: string): boolean => PRONOUN.test(name);
