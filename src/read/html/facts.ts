import { isIsoTime } from '../meta.ts';
import { lineOf, oneLine, type Page, type PageElement } from './dom.ts';
import { type LinkedData, namesIn, reportNodes, textIn, typeOf } from './json-ld.ts';

/** A fact and where the page says it: `json-ld NewsArticle.datePublished`, `meta og:site_name`, `time[datetime]`. */
export interface Fact {
  readonly value: string;
  readonly from: string;
}

/** What a page says of itself; null where it does not. */
export interface Facts {
  readonly title: Fact | null;
  readonly publisher: Fact | null;
  readonly author: Fact | null;
  readonly publishedAt: Fact | null;
  readonly modifiedAt: Fact | null;
  readonly url: Fact | null;
  readonly language: Fact | null;
  /** Whether the page says that not everybody may read it. */
  readonly isPaid: boolean;
}

type Find = (page: Page, nodes: readonly LinkedData[]) => Fact | null;

const factOf = (value: string | null | undefined, from: string): Fact | null => {
  const line = oneLine(value ?? '');
  return line === '' ? null : { value: line, from };
};

const linked =
  (key: string, read: (value: unknown) => string | null = textIn): Find =>
  (_, nodes) => {
    const node = nodes.find((each) => read(each[key]) !== null);
    return node ? factOf(read(node[key]), `json-ld ${typeOf(node)}.${key}`) : null;
  };

const first = (page: Page, selector: string): PageElement | null => [...page.querySelectorAll(selector)][0] ?? null;

const meta =
  (name: string): Find =>
  (page) =>
    factOf(
      first(page, `meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`)?.getAttribute('content'),
      `meta ${name}`,
    );

const attribute =
  (selector: string, name: string): Find =>
  (page) =>
    factOf(first(page, selector)?.getAttribute(name), `${selector.replace(/\[.*$/, '')}[${name}]`);

const words =
  (selector: string): Find =>
  (page) => {
    const element = first(page, selector);
    return element ? factOf(lineOf(element), selector) : null;
  };

const authors = (value: unknown): string | null => namesIn(value).join(', ') || null;

/** Where each fact is looked for, the surest place first. */
const PLACES: Readonly<Record<Exclude<keyof Facts, 'isPaid'>, readonly Find[]>> = {
  title: [linked('headline'), meta('og:title'), meta('twitter:title'), words('h1'), words('title')],
  publisher: [linked('publisher'), meta('og:site_name'), meta('application-name'), meta('publisher')],
  author: [
    linked('author', authors),
    meta('author'),
    meta('article:author'),
    meta('parsely-author'),
    words('[rel="author"]'),
  ],
  publishedAt: [
    linked('datePublished'),
    meta('article:published_time'),
    meta('datePublished'),
    meta('date'),
    meta('parsely-pub-date'),
    meta('DC.date.issued'),
    attribute('time[datetime]', 'datetime'),
  ],
  modifiedAt: [linked('dateModified'), meta('article:modified_time'), meta('dateModified'), meta('og:updated_time')],
  url: [attribute('link[rel="canonical"]', 'href'), meta('og:url'), linked('mainEntityOfPage'), linked('url')],
  language: [linked('inLanguage'), attribute('html', 'lang'), meta('og:locale'), meta('language')],
};

const isTime = ({ value }: Fact): boolean => isIsoTime(value);
const isUrl = ({ value }: Fact): boolean => /^https?:\/\/[^\s]+$/i.test(value);
const isLanguage = ({ value }: Fact): boolean => /^[a-z]{2,3}(?:[-_]\w+)*$/i.test(value);

const FITS: Readonly<Partial<Record<keyof Facts, (fact: Fact) => boolean>>> = {
  publishedAt: isTime,
  modifiedAt: isTime,
  url: isUrl,
  language: isLanguage,
};

/** JSON-LD says `isAccessibleForFree: false` of the report, or of a part of it (Google's paywalled content). */
const isPaid = (nodes: readonly LinkedData[]): boolean =>
  nodes.some((node) => /^false$/i.test(String(node.isAccessibleForFree ?? '')));

/** Reads what a page says of itself, each fact with its place; a value of the wrong form is passed over. */
export function factsOf(page: Page): Facts {
  const nodes = reportNodes(page);
  const find = (key: keyof typeof PLACES): Fact | null => {
    for (const look of PLACES[key]) {
      const fact = look(page, nodes);
      if (fact && (FITS[key]?.(fact) ?? true)) return fact;
    }
    return null;
  };
  return {
    title: find('title'),
    publisher: find('publisher'),
    author: find('author'),
    publishedAt: find('publishedAt'),
    modifiedAt: find('modifiedAt'),
    url: find('url'),
    language: find('language'),
    isPaid: isPaid(nodes),
  };
}
