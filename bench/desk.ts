import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { serveDesk } from '../src/api/index.ts';
import { openDesk, pageFolder } from '../src/desk/index.ts';
import type { Result } from '../src/model/index.ts';
import { makeReports } from './reports.ts';

/** Measures a desk of 1,000 reports: how fast it answers and paints. Writes bench/results/desk.md. Wants Chromium and a built page. */

const COUNT = 1000;
const TIMES = 15;

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

async function measure(folder: string) {
  const desk = must(await openDesk(folder));
  const file = join(folder, 'reports.jsonl');
  writeFileSync(
    file,
    makeReports(COUNT)
      .map((report) => JSON.stringify(report))
      .join('\n'),
  );
  const taken = await timed(async () => {
    for await (const each of desk.ingestPaths([file])) must(each);
  });
  const read = await timed(() => desk.settled());
  const first = await timed(() => desk.stories());
  const served = must(
    await serveDesk(desk, { port: 0, listen: '127.0.0.1', token: null, page: pageFolder, tellFault: console.error }),
  );
  const [story] = must(await desk.stories()).toSorted((a, b) => b.claims - a.claims);
  const path = `${served.url}api/board?story=${story!.id}&limit=100`;
  const bytes = await get(path);
  const answer = await many(() => get(path));
  const bare = await timeBare(bytes);
  const note = await timed(async () => {
    must(await desk.note({ words: 'x', on: null, by: null }));
    await get(path);
  });
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  const paint = await timePaint(browser, served.url);
  await browser.close();
  await served.close();
  await desk.close();
  return { taken, read, first, answer, bare, note, paint, size: bytes.length, claims: story!.claims };
}

const ms = (value: number): string => `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`;

const pageOf = (m: Awaited<ReturnType<typeof measure>>): string => `# A desk of ${COUNT.toLocaleString('en-GB')} reports

${availableParallelism()} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), ${process.platform} ${process.arch}, Node ${process.versions.node}. \`npm run bench:desk\` writes this page: ${COUNT} made reports
of about 500 words, the desk and its server in one process, Chromium beside it. Medians of ${TIMES} (paint: 5).

| | |
| --- | --- |
| taken in, each durable | ${(m.taken / 1000).toFixed(1)} s |
| read and annotated, in the background | ${(m.read / 1000).toFixed(0)} s |
| first board after that, all stories linked and weighed | ${ms(m.first)} |
| the board of the largest story (${m.claims} claims; 100 sent, ${Math.round(m.size / 1000)} kB) answers in | ${ms(m.answer)} |
| the same bytes from a bare server | ${ms(m.bare)} |
| answer / bare | ${(m.answer / m.bare).toFixed(1)} |
| a note written and the board shown again | ${ms(m.note)} |
| asking for the page to the first claim on the screen | ${ms(m.paint)} |
`;

const folder = mkdtempSync(join(tmpdir(), 'bench-desk-'));
try {
  const page = pageOf(await measure(folder));
  writeFileSync(join(import.meta.dirname, 'results/desk.md'), page);
  console.log(page);
} finally {
  rmSync(folder, { recursive: true });
}
