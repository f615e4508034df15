import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { type DeskError, fail, ok, type Report, type ReportReceived, type Result } from '../model/index.ts';
import { failedOn, listInputs, metaBeside, type Piece, readPieces } from '../read/index.ts';
import { hashBytes, type Store } from '../store/index.ts';
import type { Incoming, Received } from './desk.ts';
import type { Folded } from './fold.ts';

/** Publisher of a report that the desk wrote itself. */
const OWN = 'This desk';

/** What ingest works on. `folded` gives the log as it stands, after every append. */
export interface Intake {
  readonly store: Store;
  readonly folded: () => Promise<Result<Folded>>;
  readonly sample: boolean;
}

/** "a/b.txt" is the report a/b; a paste is named by its own bytes, so that two pastes never share a name. */
function idOf({ name }: Incoming, report: Report, raw: Uint8Array): string {
  if (report.id !== '') return report.id;
  const stem = name
    .replace(/(?<=[^/\\])\.[^./\\]+$/, '')
    .replaceAll('\\', '/')
    .replace(/^(?:\.*\/)+/, '');
  const paste = `${stem || 'report'}/${createHash('sha256').update(raw).digest('hex').slice(0, 8)}`;
  return stem === name ? paste : stem;
}

const isWhole = (text: string): boolean => text.isWellFormed();

function eventOf(report: Report, piece: Piece, { input, sample }: { input: Incoming; sample: boolean }) {
  const text = new TextEncoder().encode(report.text);
  const event: ReportReceived = {
    kind: 'report received',
    report: report.hash,
    raw: hashBytes(piece.raw),
    text: hashBytes(text),
    format: piece.format,
    meta: report.meta,
    id: idOf(input, report, piece.raw),
    terms: input.terms,
    sample,
    at: new Date().toISOString(),
  };
  return { event, kept: { blobs: [piece.raw, text], texts: [{ report: report.hash, text: report.text }] } };
}

async function takePiece(piece: Piece, input: Incoming, intake: Intake): Promise<Result<Received>> {
  if (!piece.report.ok) return piece.report;
  const report = piece.report.value;
  if (!isWhole(report.text))
    return fail('undecodable', 'It holds halves of characters.', 'Save it as UTF-8 and add it again.', input.name);
  const folded = await intake.folded();
  if (!folded.ok) return folded;
  const held = folded.value.reports.get(report.hash);
  if (held && !held.withdrawn) return ok({ report: report.hash, id: held.event.id, isNew: false });
  const { event, kept } = eventOf(report, piece, { input, sample: intake.sample });
  const appended = await intake.store.append([event], kept);
  return appended.ok ? ok({ report: report.hash, id: event.id, isNew: true }) : appended;
}

/** Takes an input in, report by report; each that is given back is on the disk. */
export async function* takeIn(input: Incoming, intake: Intake): AsyncGenerator<Result<Received>> {
  const publisher = input.meta.publisher ?? (input.terms ? OWN : null);
  const origin = { input: input.name, id: '', meta: { ...input.meta, publisher } };
  for await (const piece of readPieces(input.bytes, origin)) yield takePiece(piece, input, intake);
}

async function bytesOf(path: string): Promise<Result<Uint8Array>> {
  try {
    return ok(await readFile(path));
  } catch (error) {
    return failedOn(path, error);
  }
}

async function* takeFile(path: string, id: string, intake: Intake): AsyncGenerator<Result<Received>> {
  const [meta, bytes] = [await metaBeside(path), await bytesOf(path)];
  if (!meta.ok || !bytes.ok) {
    yield meta.ok ? (bytes as Result<never>) : meta;
    return;
  }
  const extension = /\.[^./\\]+$/.exec(path)?.[0] ?? '';
  for await (const taken of takeIn(
    { bytes: bytes.value, name: `${id}${extension}`, meta: meta.value, terms: null },
    intake,
  ))
    yield taken.ok ? taken : { ok: false, error: { ...taken.error, input: withPath(taken.error, path) } };
}

/** Says the path as given, and the line of a JSONL file. */
const withPath = ({ input }: DeskError, path: string): string => `${path}${/:\d+$/.exec(input ?? '')?.[0] ?? ''}`;

/** Takes files and folders in, in the order of `listInputs`. */
export async function* takePaths(paths: readonly string[], intake: Intake): AsyncGenerator<Result<Received>> {
  for (const input of await listInputs(paths)) {
    if (input.ok) yield* takeFile(input.value.path, input.value.id, intake);
    else yield input;
  }
}
