import type { Page } from './dom.ts';

/** A node of a page's JSON-LD. */
export type LinkedData = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is LinkedData =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** schema.org types that are a report. */
const REPORT = /(?:NewsArticle|Article|LiveBlogPosting|BlogPosting|Report(?:age)?\w*|WebPage)$/;
const MOST_NODES = 2000;

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** All nodes of a value, lists and `@graph` opened, at most a few thousand. */
function nodesOf(value: unknown): readonly LinkedData[] {
  const found: LinkedData[] = [];
  const wait = [value];
  while (wait.length > 0 && found.length < MOST_NODES) {
    const next = wait.shift();
    if (Array.isArray(next)) wait.push(...next.slice(0, MOST_NODES));
    else if (isNode(next)) {
      found.push(next);
      wait.push(next['@graph']);
    }
  }
  return found;
}

/** The name of a node's type, the first where it has several. */
export const typeOf = (node: LinkedData): string => [node['@type']].flat().map(String)[0] ?? '';

/** Nodes that tell of the report itself: articles first, the page that holds one after them. */
export function reportNodes(page: Page): readonly LinkedData[] {
  const scripts = [...page.querySelectorAll('script[type="application/ld+json"]')];
  const nodes = scripts.flatMap((script) => nodesOf(parse(script.textContent ?? '')));
  const reports = nodes.filter((node) => REPORT.test(typeOf(node)));
  return reports.toSorted((a, b) => Number(typeOf(a) === 'WebPage') - Number(typeOf(b) === 'WebPage'));
}

/** A text in a value: itself, the name or address of a node, or the first of a list. */
export function textIn(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() || null;
  if (Array.isArray(value)) return textIn(value[0]);
  return isNode(value) ? (textIn(value.name) ?? textIn(value['@id'])) : null;
}

/** All names in a value: of a node, or of a list of nodes or texts. */
export const namesIn = (value: unknown): readonly string[] => [value].flat().flatMap((each) => textIn(each) ?? []);
