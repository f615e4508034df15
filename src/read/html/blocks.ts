import { childrenOf, isElement, isText, oneLine, type PageNode } from './dom.ts';

/** Elements that stand on lines of their own. */
const BLOCK =
  /^(?:address|article|aside|blockquote|body|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)$/;

/** The text of an element as people see it: one line a block, runs of white space as one space. */
export function blocksOf(root: PageNode): readonly string[] {
  const blocks: string[] = [];
  let line = '';
  const flush = (): void => {
    const text = oneLine(line);
    if (text !== '') blocks.push(text);
    line = '';
  };
  // by hand, since pages may be nested deeper than calls
  const wait: (PageNode | 'break')[] = [root];
  for (let node = wait.pop(); node !== undefined; node = wait.pop()) {
    if (node === 'break') flush();
    else if (isText(node)) line += node.textContent ?? '';
    else {
      const isBlock = isElement(node) && (BLOCK.test(node.localName) || node.localName === 'br');
      if (isBlock) {
        flush();
        wait.push('break');
      }
      wait.push(...[...childrenOf(node)].reverse());
    }
  }
  flush();
  return blocks;
}
