import { fail, ok, type Report, type ReportMeta, type Result, type Span, type UnreadWhy } from '../../model/index.ts';
import { words } from '../../text/index.ts';
import { reportHash } from '../hash.ts';
import { findFurniture } from '../mark.ts';
import type { Origin, Reader } from '../reader.ts';
import { findTitle } from '../title.ts';
import { articleBlocks } from './article.ts';
import { decodePage } from './charset.ts';
import { type Facts, factsOf } from './facts.ts';
import { maybePage, stripPage } from './page.ts';
import { PAYWALL } from './paywall.ts';

/** Fewer words than this are no report. */
const FEWEST_WORDS = 12;
/** A page that asks for money shows fewer words than this of the report. */
const STUB_WORDS = 180;

/** A report of a page, with what the page says of itself. */
export interface ReadPage {
  readonly report: Report;
  readonly facts: Facts;
}

const isSame = (a: string, b: string): boolean =>
  a.replace(/\W+/g, '').toLowerCase() === b.replace(/\W+/g, '').toLowerCase();

/** The headline on a line of its own, then the blocks; a block that repeats the headline is left out. */
function textOf(title: string | null, blocks: readonly string[]): string {
  const rest = title === null ? blocks : blocks.filter((block) => !isSame(block, title));
  return [...(title === null ? [] : [title]), ...rest].join('\n\n');
}

/** Why a page is counted as not read; null where it was. */
function whyUnread(text: string, body: Span, { isPaid }: Facts): UnreadWhy | null {
  const count = words(text, body).length;
  const asks = PAYWALL.some(({ pattern }) => pattern.test(text));
  if (count < STUB_WORDS && (isPaid || asks)) return 'paywall';
  return count < FEWEST_WORDS ? 'failed' : null;
}

/** What is given beside the page beats what it says of itself. */
const metaOf = (given: ReportMeta, { publisher, publishedAt, url, language }: Facts): ReportMeta => ({
  publisher: given.publisher ?? publisher?.value ?? null,
  publishedAt: given.publishedAt ?? publishedAt?.value ?? null,
  url: given.url ?? url?.value ?? null,
  language: given.language ?? language?.value.replace('_', '-') ?? null,
});

const hidden = (input: string): Result<never> =>
  fail('undecodable', 'The page is larger or deeper than any report.', 'Save the report as plain text.', input);

/** Reads one page. Errors: those of `decodePage`; `undecodable` where the markup is too much. */
export function readPage(bytes: Uint8Array, { input, id, meta: given }: Origin): Result<ReadPage> {
  const markup = decodePage(bytes, input);
  if (!markup.ok) return markup;
  try {
    const page = maybePage(markup.value);
    if (!page) return hidden(input);
    const facts = factsOf(page);
    stripPage(page);
    const title = facts.title?.value ?? null;
    const text = textOf(title, articleBlocks(page));
    const body: Span = [title?.length ?? 0, text.length];
    const why = whyUnread(text, body, facts);
    const meta = metaOf(given, facts);
    const furniture = findFurniture(text);
    const report: Report = {
      id,
      hash: reportHash(bytes, meta),
      text,
      title: title === null ? findTitle(text, furniture) : [0, title.length],
      meta,
      furniture,
      unread: why ? [{ span: [0, text.length], why }] : [],
    };
    return ok({ report, facts });
  } catch {
    return hidden(input);
  }
}

/** Reads web pages: the article of a page, its facts from JSON-LD, meta tags and `<time>`. */
export const htmlReader: Reader = {
  format: 'html',
  read: (bytes, origin) => {
    const page = readPage(bytes, origin);
    return [page.ok ? ok(page.value.report) : page];
  },
};
