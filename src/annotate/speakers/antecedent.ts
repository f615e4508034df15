import { remembered } from '../../text/index.ts';
import { mentionPatterns } from '../mentions/rules.ts';
import { speakerPatterns } from './patterns.ts';
import type { Draft as Whole } from './registry.ts';
import { isNamed } from './registry.ts';
import { sidePatterns } from './side-patterns.ts';

/** What finding somebody by a role asks of him. */
type Draft = Omit<Whole, 'gender'>;

/** Where the last mention of a draft before an offset starts; -1 where none does. */
export const lastBefore = (draft: Pick<Whole, 'mentions'>, at: number): number =>
  draft.mentions.reduce((last, [start]) => (start < at && start > last ? start : last), -1);

/** The last word of a body or role before its "of", "in" or "for", in small letters: "ministry" of "the ministry of health". */
export const headOf = remembered(
  (words): string =>
    words
      .toLowerCase()
      .split(/\s(?:of|in|for)\s/)[0]
      ?.split(' ')
      .at(-1) ?? '',
);

/** "The company" is no hospital or party, and "the group" may be. */
export const isBusiness = (name: string, head: string): boolean =>
  !speakerPatterns.noCompany.pattern.test(name) &&
  (head === 'group' ? !mentionPatterns.company.pattern.test(name) : !sidePatterns.noBusiness.pattern.test(name));

function fitsHead(draft: Draft, head: string, spoke: boolean): boolean {
  if (draft.kind === 'person') return isNamed(draft) && draft.role?.split(' ').at(-1) === head;
  if (headOf(draft.name) === head) return draft.name.includes(' ');
  if (draft.kind !== 'organisation' || !isNamed(draft) || !spoke) return false;
  return speakerPatterns.companyWord.pattern.test(head)
    ? isBusiness(draft.name, head)
    : speakerPatterns.regulatorWord.pattern.test(head) && speakerPatterns.regulatorName.pattern.test(draft.name);
}

const portfolioOf = (words: string): string | null =>
  speakerPatterns.portfolio.pattern.exec(words)?.[0].toLowerCase().replace('defence', 'defense') ?? null;

/** "the health ministry" after "Korvia’s foreign ministry": another one; and no minister is the prime minister unless called so. */
function isOtherPortfolio(draft: Draft, words: string): boolean {
  const [asked, known] = [portfolioOf(words), portfolioOf(draft.kind === 'person' ? (draft.role ?? '') : draft.name)];
  return asked === 'prime' ? known !== asked : asked !== null && known !== null && asked !== known;
}

const ownWords = remembered((words): readonly string[] => words.match(/(?<=\s|^)\p{Ll}[\p{L}-]+(?=\s)/gu) ?? []);

/** "the data protection office" after "Weil’s office": what has words of its own is not somebody’s, nor one that is called otherwise. */
function isCalledOtherwise({ name, kind }: Draft, words: string): boolean {
  const [asked, known] = [ownWords(words), ownWords(name)];
  if (kind === 'person' || asked.length === 0 || asked.some((word) => known.includes(word))) return false;
  return /[’']s? \p{Ll}[\p{L}-]*$/u.test(name) || known.length > 0;
}

/** Whether the words name a body or role that this one, by its own words, is not. */
const isAnother = (draft: Draft, words: string): boolean =>
  isOtherPortfolio(draft, words) || isCalledOtherwise(draft, words);

/**
 * "the ministry", "the governor", "the company": the last one named with that head or role; "the bank" is Kestrel Bank
 * before another company. -1 if none.
 */
export function findDefinite(words: string, at: number, drafts: readonly Draft[], spoken: ReadonlySet<number>): number {
  const head = headOf(words);
  // "the home’s owner" is no company that was named before
  const isOwned = speakerPatterns.companyWord.pattern.test(head) && /[’']s?\s/.test(words);
  const bare = !/^(?:army|navy|military|government)$/i.test(words)
    ? -1
    : drafts.findIndex(({ kind, name }) => kind !== 'person' && name.toLowerCase() === words.toLowerCase());
  if (bare >= 0 && spoken.has(bare) && lastBefore(drafts[bare]!, at) >= 0) return bare;
  if (speakerPatterns.companyWord.pattern.test(head) && speakerPatterns.otherCompany.pattern.test(words)) return -1;
  const found = drafts.flatMap((draft, index) => {
    if (isOwned && draft.kind !== 'person') return [];
    if (!fitsHead(draft, head, spoken.has(index)) || isAnother(draft, words)) return [];
    const last = lastBefore(draft, at);
    return last < 0 ? [] : [{ index, at: last }];
  });
  const called = found.filter(({ index }) => headOf(drafts[index]!.name) === head);
  return (called.length > 0 ? called : found).sort((a, b) => b.at - a.at)[0]?.index ?? -1;
}
