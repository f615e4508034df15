import { remembered } from '../../text/index.ts';
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

const LONGEST = 3;
/** Different phrases of some hundred reports. */
const MANY_WORDS = 8_000;

/** The last words, the most of them first. */
const tailsOf = remembered((words): readonly string[] => {
  const parts = words.toLowerCase().replaceAll('’', "'").split(/\s+/).slice(-LONGEST);
  return parts.length === 1 ? parts : parts.map((_, i) => parts.slice(i).join(' '));
}, MANY_WORDS);

const lastOf = (words: string, all: ReadonlySet<string>): string | null =>
  tailsOf(words).find((tail) => all.has(tail)) ?? null;

/** The title that these words end in: "foreign minister" of "Norwegian Foreign Minister"; null if none. */
export const titleAtEnd = (words: string): string | null => lastOf(words, titleSet);
export const groupAtEnd = (words: string): string | null => lastOf(words, groupSet);
export const organisationAtEnd = (words: string): string | null => lastOf(words, organisationSet);
export const documentAtEnd = (words: string): string | null => lastOf(words, documentSet);
export const recordingAtEnd = (words: string): string | null => lastOf(words, recordingSet);

/** Whether a body of this kind speaks for the state it is of: "navy", "foreign minister". */
export const isStateBody = (words: string): boolean => lastOf(words, stateSet) !== null;
export const isTitle = (words: string): boolean => titleSet.has(words.toLowerCase());
