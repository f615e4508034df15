import { childrenOf, type Page, type PageNode } from './dom.ts';

/** More opening tags than any report's page has; parsing time grows with their square where they are never closed. */
const MAX_TAGS = 50_000;
/** Every bare `<` and `&` may become a node of its own. */
const MAX_MARKS = 200_000;
/** Browsers stop nesting at 512; pages of reports stay below 100. */
const MAX_DEPTH = 200;

/** Whether markup would take too long to parse; counts only, so that no trick in it can mislead. */
export const isTooMuch = (markup: string): boolean =>
  count(markup, /<[a-z]/gi) > MAX_TAGS || count(markup, /[<&]/g) > MAX_MARKS;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Whether elements of a page are nested deeper than {@link MAX_DEPTH}. */
export function isTooDeep(page: Page): boolean {
  let level: PageNode[] = [page];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MAX_DEPTH) return true;
    level = level.flatMap((node) => [...childrenOf(node)]);
  }
  return false;
}
