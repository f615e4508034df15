import { Readability } from '@mozilla/readability';
import { blocksOf } from './blocks.ts';
import type { Page, PageNode } from './dom.ts';

/** Below this many characters the finder of the article may have taken a side box for it. */
const LITTLE = 400;
/** A page whose whole text is no longer than this has hardly anything beside the report. */
const SMALL_PAGE = 3000;

const sizeOf = (blocks: readonly string[]): number => blocks.reduce((sum, block) => sum + block.length, 0);

/** The element that Readability takes for the article; null where it finds none. It changes the page. */
function findArticle(page: Page): PageNode | null {
  try {
    const options = { serializer: (node: PageNode) => node, keepClasses: false, nbTopCandidates: 8 };
    const found = new Readability(page as never, options as never).parse();
    return (found?.content ?? null) as PageNode | null;
  } catch {
    return null;
  }
}

/** The report on a page, a block a line: the article, else all of a small page. */
export function articleBlocks(page: Page): readonly string[] {
  const all = blocksOf(page.body);
  const article = findArticle(page);
  const found = article ? blocksOf(article) : [];
  return sizeOf(found) < LITTLE && sizeOf(all) <= SMALL_PAGE ? all : found;
}
