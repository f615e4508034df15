import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Board, type ReportMeta, type Result, reportMeta } from '../model/index.ts';
import { openStore } from '../store/index.ts';
import { openReading } from './crew.ts';
import { type Desk, exampleStory, openDesk } from './index.ts';
import { deskOver } from './open.ts';
import { makeWorks, type Works } from './works.ts';

/** A report as somebody pastes it: these words by this publisher. */
export const paste = (text: string, publisher: string): File => ({
  name: 'paste',
  bytes: new TextEncoder().encode(text),
  meta: { publisher, publishedAt: null, url: null, language: null },
});

export const must = <T>(result: Result<T>): T => {
  assert.ok(result.ok, result.ok ? '' : JSON.stringify(result.error));
  return result.value;
};
export const codeOf = (result: Result<unknown>): string | null => (result.ok ? null : result.error.code);

/** A new desk for the time of some work. */
export async function inDesk(work: (desk: Desk, folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'desk-'));
  const desk = must(await openDesk(folder));
  try {
    await work(desk, folder);
  } finally {
    await desk.close();
    await rm(folder, { recursive: true });
  }
}

const ENGINE = 'e'.repeat(16);

/** A new desk with what it works with, for the time of some work. */
export async function inWorks(work: (works: Works, desk: Desk) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'works-'));
  const works = makeWorks({ store: must(await openStore(folder)), engine: ENGINE, ...openReading() });
  const desk = deskOver(works);
  try {
    await work(works, desk);
  } finally {
    await desk.close();
    await rm(folder, { recursive: true });
  }
}

export interface File {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly meta: ReportMeta;
}

/** The reports of the sample story. */
export async function storyFiles(): Promise<readonly File[]> {
  const names = (await readdir(exampleStory)).filter((name) => name.endsWith('.txt')).sort();
  return Promise.all(
    names.map(async (name) => ({
      name,
      bytes: new Uint8Array(await readFile(join(exampleStory, name))),
      meta: reportMeta.parse({
        publisher: null,
        publishedAt: null,
        url: null,
        language: null,
        ...JSON.parse(await readFile(join(exampleStory, name.replace('.txt', '.meta.json')), 'utf8')),
      }),
    })),
  );
}

/** Takes a file in, and gives its report's hash. */
export const take = async (desk: Desk, file: File): Promise<string> => {
  const { received, errors } = must(await desk.ingest({ ...file, terms: null }));
  assert.deepEqual(errors, []);
  return received[0]!.report;
};

/** The board once every report is read. */
export async function boardNow(desk: Desk): Promise<Board> {
  await desk.settled();
  return must(await desk.board()).board;
}

/** A desk with the sample story, read. */
export async function inStory(work: (desk: Desk) => Promise<void>): Promise<void> {
  await inDesk(async (desk) => {
    for (const file of await storyFiles()) await take(desk, file);
    await desk.settled();
    await work(desk);
  });
}

/** The hash of the report of this id. */
export const hashOf = async (desk: Desk, id: string): Promise<string> =>
  must(await desk.reports()).find((report) => report.id === id)!.hash;
