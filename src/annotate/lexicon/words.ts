import { remembered } from '../../text/index.ts';
import { documents, groups, organisations, recordings, stateBodies, titles } from './roles.ts';

/** Look-ups over the role lists; all take plain lower-case words. */

const lists = {
  title: titles,
  group: groups,
  organisation: organisations,
  document: documents,
  recording: recordings,
  state: stateBodies,
};

type List = keyof typeof lists;

/** Each word with the lists that it is in. */
const listsOf: ReadonlyMap<string, ReadonlySet<List>> = new Map(
  [
    ...Map.groupBy(
      (Object.keys(lists) as List[]).flatMap((list) => lists[list].map((word) => [word.toLowerCase(), list] as const)),
      ([word]) => word,
    ),
  ].map(([word, rows]) => [word, new Set(rows.map(([, list]) => list))]),
);

const LONGEST = 3;
/** Different phrases of some hundred reports. */
const MANY_WORDS = 8_000;

/** The last words, the most of them first. */
function tailsOf(words: string): readonly string[] {
  const parts = words.toLowerCase().replaceAll('’', "'").split(/\s+/).slice(-LONGEST);
  return parts.length === 1 ? parts : parts.map((_, i) => parts.slice(i).join(' '));
}

/** The longest word of each list that these words end in. */
const endsOf = remembered((words): Readonly<Partial<Record<List, string>>> => {
  const ends: Partial<Record<List, string>> = {};
  for (const tail of tailsOf(words)) for (const list of listsOf.get(tail) ?? []) ends[list] ??= tail;
  return ends;
}, MANY_WORDS);

/** The title that these words end in: "foreign minister" of "Norwegian Foreign Minister"; null if none. */
export const titleAtEnd = (words: string): string | null => endsOf(words).title ?? null;
export const groupAtEnd = (words: string): string | null => endsOf(words).group ?? null;
export const organisationAtEnd = (words: string): string | null => endsOf(words).organisation ?? null;
export const documentAtEnd = (words: string): string | null => endsOf(words).document ?? null;
export const recordingAtEnd = (words: string): string | null => endsOf(words).recording ?? null;

/** Whether a body of this kind speaks for the state it is of: "navy", "foreign minister". */
export const isStateBody = (words: string): boolean => endsOf(words).state !== undefined;
export const isTitle = (words: string): boolean => listsOf.get(words.toLowerCase())?.has('title') ?? false;
