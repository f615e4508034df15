import { speakerPatterns } from './patterns.ts';
import type { Draft } from './registry.ts';
import { isNamed } from './registry.ts';

/** How far back a pronoun reaches, in UTF-16 units: about four paragraphs of news. */
const REACH = 1600;

const lastBefore = (draft: Draft, at: number): number =>
  draft.mentions.reduce((last, [start]) => (start < at && start > last ? start : last), -1);

interface Candidate {
  readonly index: number;
  readonly at: number;
}

/** What an antecedent is looked for in. */
interface Context {
  readonly drafts: readonly Draft[];
  readonly last: Candidate | null;
  readonly isSubject: (offset: number) => boolean;
}

/** "Jori Maslen was on the bridge. He said": who opened a sentence of the outlet’s own since the last speaker. */
function subjectSince(
  drafts: readonly Draft[],
  from: number,
  to: number,
  fits: (draft: Draft, start: number) => boolean,
): number {
  const found = drafts.flatMap((draft, index) =>
    draft.kind === 'person'
      ? draft.mentions
          .filter(([start]) => start > from + 1 && start < to && fits(draft, start))
          .map(([start]) => ({ index, start }))
      : [],
  );
  return found.sort((a, b) => b.start - a.start)[0]?.index ?? -1;
}

const isPlural = (draft: Draft): boolean =>
  draft.kind === 'group' || speakerPatterns.pluralBody.pattern.test(draft.name);

const fits: Readonly<Record<string, (draft: Draft) => boolean>> = {
  he: (draft) => draft.kind === 'person' && draft.gender !== 'she',
  she: (draft) => draft.kind === 'person' && draft.gender !== 'he',
  it: (draft) => draft.kind === 'organisation' || draft.kind === 'government' || draft.kind === 'document',
  they: (draft) => isPlural(draft) || draft.kind === 'government' || draft.kind === 'organisation',
};

const GENERAL: Readonly<Record<string, string>> = {
  him: 'he',
  his: 'he',
  her: 'she',
  its: 'it',
  their: 'they',
  them: 'they',
  who: 'who',
};

/**
 * Whom a pronoun means: the one that spoke or was named last before it and fits in kind and number. Speakers come first
 * when they spoke within the reach of two sentences, since news goes on with "he added". -1 where nobody fits.
 */
export function findAntecedent(pronoun: string, at: number, context: Context): number {
  const { drafts, last: lastSpeaker, isSubject } = context;
  const word = GENERAL[pronoun] ?? pronoun;
  const fit = fits[word];
  if (!fit) return -1;
  const speaker = lastSpeaker && drafts[lastSpeaker.index];
  const since = subjectSince(drafts, lastSpeaker?.at ?? 0, at, (draft, start) => fit(draft) && isSubject(start));
  if (since >= 0) return since;
  if (speaker && at - lastSpeaker.at < REACH / 2 && at > lastSpeaker.at && fit(speaker)) return lastSpeaker.index;
  const near = drafts
    .map((draft, index) => ({ index, at: lastBefore(draft, at) }))
    .filter(({ index, at: when }) => when >= 0 && at - when < REACH && fit(drafts[index]!));
  const plural = word === 'they' ? near.filter(({ index }) => isPlural(drafts[index]!)) : [];
  const pool = plural.length > 0 ? plural : near;
  return pool.sort((a, b) => b.at - a.at)[0]?.index ?? -1;
}

/** "the ministry", "the governor", "the company": the last one named with that head or role. -1 if none. */
export function findDefinite(words: string, at: number, drafts: readonly Draft[]): number {
  const head =
    words
      .toLowerCase()
      .split(/\s(?:of|in|for)\s/)[0]
      ?.split(' ')
      .at(-1) ?? '';
  const isCompany = speakerPatterns.companyWord.pattern.test(head);
  const isRegulator = speakerPatterns.regulatorWord.pattern.test(head);
  const fitsHead = (draft: Draft): boolean => {
    if (draft.kind === 'person') return isNamed(draft) && draft.role?.split(' ').at(-1) === head;
    const own = draft.name
      .toLowerCase()
      .split(/\s(?:of|in|for)\s/)[0]
      ?.split(' ')
      .at(-1);
    if (own === head) return draft.name.includes(' ');
    if (draft.kind !== 'organisation' || !isNamed(draft)) return false;
    return isCompany
      ? !speakerPatterns.noCompany.pattern.test(draft.name)
      : isRegulator && speakerPatterns.regulatorName.pattern.test(draft.name);
  };
  const found = drafts
    .map((draft, index) => ({ index, at: lastBefore(draft, at) }))
    .filter(({ index, at: when }) => when >= 0 && fitsHead(drafts[index]!));
  return found.sort((a, b) => b.at - a.at)[0]?.index ?? -1;
}
