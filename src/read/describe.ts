import { ok, type Report, type Result } from '../model/index.ts';
import { readPage } from './html/html.ts';
import type { Origin } from './reader.ts';
import { readAs } from './readers.ts';
import type { Format } from './sniff.ts';

/** A report as it was read, with what is known of it and where each fact was found. */
export interface Described {
  readonly report: Report;
  readonly author: string | null;
  readonly modifiedAt: string | null;
  /** Where a fact was found: `given`, or the place on the page. */
  readonly found: Readonly<Record<string, string>>;
}

const GIVEN = ['publisher', 'publishedAt', 'url', 'language'] as const;

function describeGiven(report: Report): Described {
  const found = GIVEN.filter((key) => report.meta[key] !== null).map((key) => [key, 'given']);
  return { report, author: null, modifiedAt: null, found: Object.fromEntries(found) };
}

function describePage(bytes: Uint8Array, origin: Origin): Result<Described> {
  const page = readPage(bytes, origin);
  if (!page.ok) return page;
  const { report, facts } = page.value;
  const { isPaid, ...places } = facts;
  const fromPage = Object.entries(places).flatMap(([key, fact]) => (fact ? [[key, fact.from]] : []));
  const given = GIVEN.filter((key) => origin.meta[key] !== null).map((key) => [key, 'given']);
  return ok({
    report,
    author: facts.author?.value ?? null,
    modifiedAt: facts.modifiedAt?.value ?? null,
    found: Object.fromEntries([...fromPage, ...given]),
  });
}

/** Reads one input and tells where each fact was found. */
export function describeAs(format: Format, bytes: Uint8Array, origin: Origin): readonly Result<Described>[] {
  if (format === 'html') return [describePage(bytes, origin)];
  return readAs(format, bytes, origin).map((report) => (report.ok ? ok(describeGiven(report.value)) : report));
}
