import { canMatch } from './can-match.ts';
import { quick } from './quick.ts';

/**
 * Every match of a pattern with the flag `g`, in text order. As `String.matchAll`, without the copy of the pattern that
 * it makes at every call, which is dear where a table of patterns meets every sentence.
 */
export function matches(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  if (!canMatch(pattern, text)) return found;
  const search = quick(pattern);
  search.lastIndex = 0;
  for (let match = search.exec(text); match; match = search.exec(text)) {
    found.push(match);
    if (match[0] === '') search.lastIndex += stepAt(text, match.index, search.unicode);
  }
  return found;
}

/** With the flag `u` a place between two surrogates is the place before them: past an empty match there, it is two units. */
const stepAt = (text: string, index: number, isUnicode: boolean): number =>
  isUnicode && (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;

/** Whether a pattern with the flag `g`, which never matches nothing, is found so many times at least. No words are cut out. */
export function isFoundTimes(pattern: RegExp, text: string, least: number): boolean {
  const search = quick(pattern);
  search.lastIndex = 0;
  for (let times = 0; times < least; times++) if (!search.test(text)) return false;
  return true;
}
