import { unreadReport } from '../annotate/index.ts';
import { ok, type Report, type ReportMeta, type Result } from '../model/index.ts';
import { readPieces } from '../read/index.ts';
import type { Store } from '../store/index.ts';
import { type Annotated, annotateOne, type With } from './annotate.ts';
import type { Held } from './fold.ts';

const decode = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

/** Reads the report anew from its bytes; where the reader now gives another text, the one that was stored counts. */
async function reread(store: Store, { event, id }: Held): Promise<Result<Report>> {
  const [raw, stored] = [await store.getBlob(event.raw), await store.getBlob(event.text)];
  if (!raw.ok) return raw;
  if (!stored.ok) return stored;
  const text = decode(stored.value);
  const report = await readOne(raw.value, { name: `${id}.${event.format}`, meta: event.meta });
  const same = report?.text === text ? report : await readOne(stored.value, { name: 'stored.txt', meta: event.meta });
  const found = same ?? { title: null, furniture: [], unread: [{ span: [0, text.length], why: 'failed' }] as const };
  return ok({ ...found, id, hash: event.report, text, meta: event.meta });
}

async function readOne(
  bytes: Uint8Array,
  { name, meta }: { readonly name: string; readonly meta: ReportMeta },
): Promise<Report | null> {
  const input = name.replace(/\.text$/, '.txt');
  for await (const { report } of readPieces(bytes, { input, id: 'r', meta })) if (report.ok) return report.value;
  return null;
}

/** What stands in the cache: annotations, and the report without its text, which is a blob of its own. */
interface CachedReport {
  readonly report: Report;
  readonly annotations: Annotated['annotations'];
}

async function fromCache(store: Store, { event }: Held, engine: string): Promise<Annotated | null> {
  const [cached, text] = [await store.getCached({ report: event.report, engine }), await store.getBlob(event.text)];
  if (!cached.ok || cached.value === null || !text.ok) return null;
  const { report, annotations } = JSON.parse(cached.value) as CachedReport;
  return { report: { ...report, text: decode(text.value) }, annotations };
}

/** Reads and annotates a report from its bytes, and caches what it says. Errors as `fetchAnnotated`. */
export async function annotateAnew(held: Held, { store, ...given }: Sources): Promise<Result<Annotated>> {
  const report = await reread(store, held);
  if (!report.ok) return report;
  const done = await annotateOne(report.value, given);
  if (!done.ok) return done;
  const annotated = done.value;
  const cached: CachedReport = { ...annotated, report: { ...annotated.report, text: '' } };
  await store.putCached({ report: held.event.report, engine: given.engine }, JSON.stringify(cached));
  return ok(annotated);
}

export interface Sources extends With {
  readonly store: Store;
  /** Ends what reads beside this thread. */
  readonly close: () => Promise<void>;
}

/** A report with what it says: from the cache, else read and annotated now, and cached. Errors: `erased`, `store-broken`, `model-missing`. */
export async function fetchAnnotated(held: Held, sources: Sources): Promise<Result<Annotated>> {
  const cached = await fromCache(sources.store, held, sources.engine);
  return cached ? ok(cached) : annotateAnew(held, sources);
}

/** Stands for a report whose bytes cannot be had: counted on the board as not read. */
export function failedReport({ event, id }: Held, engine: string): Annotated {
  const unread = [{ span: [0, 0], why: 'failed' }] as const;
  const report: Report = { id, hash: event.report, text: '', title: null, meta: event.meta, furniture: [], unread };
  return { report, annotations: unreadReport(report, engine) };
}
