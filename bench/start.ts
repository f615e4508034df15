import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Browser } from 'playwright-core';

/** Milliseconds from "listening" to what a person sees of a fresh desk. */
export interface StartTimes {
  /** The browser's own first contentful paint. */
  readonly paint: number;
  /** The first claim of the invented story, which is read after the start. */
  readonly claim: number;
}

const saltshaker = join(import.meta.dirname, '../bin/saltshaker.js');

/** Opens the page at once, and waits for its first claim. Both clocks are this machine's. */
async function timePage(browser: Browser, url: string, listening: number): Promise<StartTimes> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(url, { waitUntil: 'commit' });
  await page.locator('.claim, .line').first().waitFor({ timeout: 120_000 });
  const claim = Date.now() - listening;
  const painted = await page.evaluate(
    () => performance.timeOrigin + performance.getEntriesByName('first-contentful-paint')[0]!.startTime,
  );
  await page.close();
  return { paint: painted - listening, claim };
}

/** Runs what `npm start` runs, in an empty folder, and opens the page as soon as it listens. */
export async function timeStart(browser: Browser): Promise<StartTimes> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-start-'));
  const child = spawn(process.execPath, [saltshaker, 'desk', '--data', folder, '--port', '0', '--no-open'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = new Promise((resolve) => child.on('close', resolve));
  try {
    for await (const line of createInterface({ input: child.stderr })) {
      const url = /listening at (\S+)/.exec(line)?.[1];
      if (url) return await timePage(browser, url, Date.now());
    }
    throw new Error('the desk ended before it listened');
  } finally {
    child.kill();
    await ended;
    rmSync(folder, { recursive: true });
  }
}
