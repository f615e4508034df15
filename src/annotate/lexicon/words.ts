import { documents, groups, organisations, recordings, stateBodies, titles } from './roles.ts';

/** Look-ups over the role lists; all take plain lower-case words. */

const set = (list: readonly string[]): ReadonlySet<string> => new Set(list.map((word) => word.toLowerCase()));

const [titleSet, groupSet, organisationSet, documentSet, recordingSet, stateSet] = [
  set(titles),
  set(groups),
  set(organisations),
  set(documents),
  set(recordings),
  set(stateBodies),
];

const lastOf = (words: string, all: ReadonlySet<string>): string | null => {
  const parts = words.toLowerCase().replaceAll('’', "'").split(/\s+/);
  for (let n = Math.min(3, parts.length); n > 0; n--) {
    const tail = parts.slice(-n).join(' ');
    if (all.has(tail)) return tail;
  }
  return null;
};

/** The title that these words end in: "foreign minister" of "Norwegian Foreign Minister"; null if none. */
export const titleAtEnd = (words: string): string | null => lastOf(words, titleSet);
export const groupAtEnd = (words: string): string | null => lastOf(words, groupSet);
export const organisationAtEnd = (words: string): string | null => lastOf(words, organisationSet);
export const documentAtEnd = (words: string): string | null => lastOf(words, documentSet);
export const recordingAtEnd = (words: string): string | null => lastOf(words, recordingSet);

/** Whether a body of this kind speaks for the state it is of: "navy", "foreign minister". */
export const isStateBody = (words: string): boolean => lastOf(words, stateSet) !== null;
export const isTitle = (words: string): boolean => titleSet.has(words.toLowerCase());
