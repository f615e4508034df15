/** What the reader needs of a parsed page; linkedom's nodes fit it. Nothing here runs a script or loads anything. */
export interface PageNode {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
  readonly parentNode: PageNode | null;
}

export interface PageElement extends PageNode {
  readonly localName: string;
  readonly id: string;
  readonly className: string;
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  removeAttribute(name: string): void;
  querySelectorAll(selector: string): Iterable<PageElement>;
  closest(selector: string): PageElement | null;
  remove(): void;
}

/** A parsed page. */
export interface Page extends PageNode {
  title: string;
  readonly documentElement: PageElement;
  readonly body: PageElement;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

export const isElement = (node: PageNode): node is PageElement => node.nodeType === 1;
export const isText = (node: PageNode): boolean => node.nodeType === 3 || node.nodeType === 4;

/** The children of a node, in order. */
export function* childrenOf(node: PageNode): Generator<PageNode> {
  for (let child = node.firstChild; child; child = child.nextSibling) yield child;
}

/** The text of a node on one line: runs of white space are one space. */
export const lineOf = (node: PageNode): string => oneLine(node.textContent ?? '');

/** Characters that show nothing: controls, soft hyphens, zero-width spaces and stray byte order marks. */
const UNSEEN = /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f\u00ad\u200b\ufeff]/g;

/** A text without the characters that show nothing. */
export const withoutUnseen = (text: string): string => text.replace(UNSEEN, '');

/** A text on one line: runs of HTML's white space are one space; no-break spaces inside it stay. */
export const oneLine = (text: string): string =>
  withoutUnseen(text)
    .replace(/[\t\n\f\r ]+/g, ' ')
    .trim();
