import { DOMParser } from 'linkedom';
import { childrenOf, isElement, isText, type Page, type PageElement, type PageNode } from './dom.ts';
import { isTooDeep, isTooMuch } from './limits.ts';

/** Tags that stand around a page's content; in a broken page they may stand anywhere. */
const FRAME = /<\/?(?:html|head|body)(?:\s[^<>]{0,2000})?>/gi;
/** Elements beside head and body that hold no words of the page. */
const SILENT = new Set(['head', 'body', 'script', 'style', 'link', 'meta', 'title', 'noscript', 'template']);

/**
 * The document of a page, never run and never completed from elsewhere: attribute names in lower case and everything
 * shown inside the body, however broken the markup. Null where it is larger or deeper than any report's page.
 * Throws where the parser gives up (hundreds of thousands of classes on one element).
 */
export function maybePage(markup: string): Page | null {
  if (isTooMuch(markup)) return null;
  const parsed = parse(markup);
  const page = isWellFramed(parsed) ? parsed : framed(markup, languageOf(parsed));
  if (isTooDeep(page)) return null;
  for (const element of page.querySelectorAll('*')) lowerNames(element);
  return page;
}

const parse = (markup: string): Page => new DOMParser().parseFromString(markup, 'text/html') as unknown as Page;

/** Whether all that is shown stands in one body in one html element. */
function isWellFramed(page: Page): boolean {
  const roots = [...childrenOf(page)].filter(shows);
  const parts = [...childrenOf(page.documentElement ?? page)].filter(isElement);
  const bodies = parts.filter(({ localName }) => localName === 'body');
  const isHtml = roots.length === 1 && isElement(roots[0]!) && roots[0].localName === 'html';
  return isHtml && bodies.length === 1 && ![...childrenOf(page.documentElement)].some(isStray);
}

const shows = (node: PageNode): boolean => isElement(node) || isWords(node);
const isStray = (node: PageNode): boolean => (isElement(node) ? !SILENT.has(node.localName) : isWords(node));
const isWords = (node: PageNode): boolean => isText(node) && node.textContent?.trim() !== '';

function languageOf(page: Page): string {
  const lang = page.documentElement?.getAttribute('lang') ?? '';
  return /^[\w-]{1,35}$/.test(lang) ? lang : '';
}

const framed = (markup: string, language: string): Page =>
  parse(`<!doctype html><html lang="${language}"><head></head><body>${markup.replace(FRAME, '')}</body></html>`);

function lowerNames(element: PageElement): void {
  for (const { name, value } of [...element.attributes]) {
    if (name === name.toLowerCase()) continue;
    element.removeAttribute(name);
    element.setAttribute(name.toLowerCase(), value);
  }
}

/** Elements whose content is never words of a report. */
const NEVER =
  'script,style,noscript,template,svg,math,iframe,object,embed,canvas,audio,video,select,textarea,dialog,head,title,meta,link';

/** Takes out of a page, for good, what is never shown as words. What the page says of itself must be read before. */
export function stripPage(page: Page): void {
  for (const element of page.body.querySelectorAll(NEVER)) element.remove();
}
