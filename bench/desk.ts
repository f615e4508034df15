import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from 'playwright-core';
import { serveDesk } from '../src/api/index.ts';
import { type Desk, openDesk, pageFolder, type StoryRow } from '../src/desk/index.ts';
import type { Result } from '../src/model/index.ts';
import { type MadeReport, makeReports } from './reports.ts';
import { type StartTimes, timeStart } from './start.ts';

/**
 * Measures a desk of 1,000 reports: how fast it answers and paints. Writes bench/results/desk.md. Wants Chromium and a
 * built page. `--reports N` takes another number, and only prints.
 */

const PUBLISHED = 1000;
const { values } = parseArgs({ options: { reports: { type: 'string', default: String(PUBLISHED) } } });
const COUNT = Number(values.reports);
const TIMES = 15;
const STARTS = 5;

const must = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
};

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function many(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < TIMES; i++) times.push(await timed(work));
  return median(times);
}

const get = async (url: string): Promise<string> => (await fetch(url)).text();

/** The bound: the same bytes from a bare server in the same process. */
async function timeBare(bytes: string): Promise<number> {
  const server = createServer((_, response) => response.end(bytes));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const time = await many(() => get(`http://127.0.0.1:${port}/`));
  server.close();
  return time;
}

/** Milliseconds from asking for the page to the first claim on the screen. */
async function timePaint(browser: Browser, url: string): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < 5; i++) {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    times.push(
      await timed(async () => {
        await page.goto(url, { waitUntil: 'commit' });
        await page.locator('.claim, .line').first().waitFor();
      }),
    );
    await page.close();
  }
  return median(times);
}

const serve = async (desk: Desk) =>
  must(
    await serveDesk(desk, { port: 0, listen: '127.0.0.1', token: null, page: pageFolder, tellFault: console.error }),
  );

async function timeIntake(desk: Desk, folder: string, reports: readonly MadeReport[]) {
  const file = join(folder, 'reports.jsonl');
  writeFileSync(file, reports.map((report) => JSON.stringify(report)).join('\n'));
  const taken = await timed(async () => {
    for await (const each of desk.ingestPaths([file])) must(each);
  });
  const read = await timed(() => desk.settled());
  return { taken, read, first: await timed(() => desk.stories()) };
}

const boardOf = (url: string, story: StoryRow): string => `${url}api/board?story=${story.id}&limit=100`;

async function timeAnswers(url: string, story: StoryRow) {
  const bytes = await get(boardOf(url, story));
  const answer = await many(() => get(boardOf(url, story)));
  return { answer, bare: await timeBare(bytes), size: bytes.length };
}

/** The board after what a person or an outlet adds: each written, read where it is a report, and shown. */
async function timeChanges(desk: Desk, board: string, { text, publisher, publishedAt, language }: MadeReport) {
  const view = must(await desk.board({ limit: 1 }));
  const [report = '', start, end] = view.board.claims[0]!.id.split(/[/-]/);
  const p = { report, start: Number(start), end: Number(end) };
  const note = await timed(async () => {
    must(await desk.note({ words: 'x', on: null, by: null }));
    await get(board);
  });
  const correction = await timed(async () => {
    must(await desk.correct({ op: 'speaker', p, speaker: { name: 'Ada Quill' } }, null, null));
    await get(board);
  });
  const bytes = new TextEncoder().encode(text);
  const meta = { publisher, publishedAt, url: null, language };
  const added = await timed(async () => {
    must(await desk.ingest({ bytes, name: 'paste', meta, terms: null }));
    await desk.settled();
    await get(board);
  });
  return { note, correction, report: added };
}

/** The first answer of a desk that was just opened again: everything read from the disk, linked and weighed. */
async function timeCold(folder: string, story: StoryRow) {
  let desk: Desk | undefined;
  const open = await timed(async () => {
    desk = must(await openDesk(folder));
  });
  const served = await serve(desk!);
  const cold = await timed(() => get(boardOf(served.url, story)));
  await served.close();
  await desk!.close();
  return { open, cold };
}

async function timeBrowser(url: string) {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  const paint = await timePaint(browser, url);
  const starts: StartTimes[] = [];
  for (let i = 0; i < STARTS; i++) starts.push(await timeStart(browser));
  await browser.close();
  const start = { paint: median(starts.map((each) => each.paint)), claim: median(starts.map((each) => each.claim)) };
  return { paint, start };
}

async function measure(folder: string) {
  const reports = makeReports(COUNT + 1);
  const desk = must(await openDesk(folder));
  const intake = await timeIntake(desk, folder, reports.slice(0, COUNT));
  const served = await serve(desk);
  const story = must(await desk.stories()).toSorted((a, b) => b.claims - a.claims)[0]!;
  const answers = await timeAnswers(served.url, story);
  const seen = await timeBrowser(served.url);
  const changes = await timeChanges(desk, boardOf(served.url, story), reports.at(-1)!);
  await served.close();
  await desk.close();
  return { ...intake, ...answers, ...seen, ...changes, ...(await timeCold(folder, story)), claims: story.claims };
}

const ms = (value: number): string => `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`;

const pageOf = (m: Awaited<ReturnType<typeof measure>>): string => `# A desk of ${COUNT.toLocaleString('en-GB')} reports

${availableParallelism()} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), ${process.platform} ${process.arch}, Node ${process.versions.node}. \`npm run bench:desk\` writes this page: ${COUNT} made reports
of about 500 words, the desk and its server in one process, Chromium beside it. Medians of ${TIMES} (paint: 5; what changes the desk: once).

| | |
| --- | --- |
| taken in, each durable | ${(m.taken / 1000).toFixed(1)} s |
| read and annotated, in the background | ${(m.read / 1000).toFixed(0)} s |
| first board after that, all stories linked and weighed | ${ms(m.first)} |
| the board of the largest story (${m.claims} claims; 100 sent, ${Math.round(m.size / 1000)} kB) answers in | ${ms(m.answer)} |
| the same bytes from a bare server | ${ms(m.bare)} |
| answer / bare | ${(m.answer / m.bare).toFixed(1)} |
| a note written and the board shown again | ${ms(m.note)} |
| a correction written and the board shown again | ${ms(m.correction)} |
| one more report taken in, read, and the board shown again | ${ms(m.report)} |
| the desk opened again | ${ms(m.open)} |
| the board of the largest story, cold: the first answer after that | ${ms(m.cold)} |
| asking for the page to the first claim on the screen | ${ms(m.paint)} |
| \`npm start\` in an empty folder: "listening" to the first paint | ${ms(m.start.paint)} |
| the same to the first claim of the invented story, which is read after the start | ${ms(m.start.claim)} |
`;

const folder = mkdtempSync(join(tmpdir(), 'bench-desk-'));
try {
  const page = pageOf(await measure(folder));
  if (COUNT === PUBLISHED) writeFileSync(join(import.meta.dirname, 'results/desk.md'), page);
  console.log(page);
} finally {
  rmSync(folder, { recursive: true });
}
