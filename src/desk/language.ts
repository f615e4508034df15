import type { Report } from '../model/index.ts';
import { quick } from '../text/index.ts';

/** The commonest words of English: in any English text of some length they are more than a fifth of all words. */
const COMMON: ReadonlySet<string> = new Set(
  'the of and to a in is it that was for on with he as at by be this had not are but from or have an they which one you were all her she there would their we him been has when who will more no if out so said what up its about'.split(
    ' ',
  ),
);

/** Texts of fewer words are too short to tell by. */
const ENOUGH_WORDS = 40;
const LEAST_SHARE = 0.12;

const LETTERS = /\p{L}+/gu;

/** Whether a text reads as English, as far as its words show; a short one passes. */
export function isEnglish(text: string): boolean {
  const words = text.toLowerCase().match(quick(LETTERS)) ?? [];
  const isLong = words.length >= ENOUGH_WORDS || /[^\p{Script=Latin}\P{L}]{20,}/u.test(text.replace(/\s/g, ''));
  return !isLong || hasEnough(words);
}

/** Whether common words are enough of some words; most texts show it by their first ones. */
function hasEnough(words: readonly string[]): boolean {
  let common = 0;
  return words.some((word) => COMMON.has(word) && ++common / words.length >= LEAST_SHARE);
}

/** English as BCP 47, ISO 639 or a person writes it: "en-GB", "eng", "English". */
const ENGLISH = /^(?:en|eng|english)\b/i;

/** Marks a report as not read where its language is not English, by what is told of it or by its words. */
export function withLanguage(report: Report): Report {
  const told = report.meta.language;
  const isRead = told === null ? isEnglish(report.text) : ENGLISH.test(told.trim());
  return isRead || report.unread.length > 0
    ? report
    : { ...report, unread: [{ span: [0, report.text.length], why: 'language' }] };
}
