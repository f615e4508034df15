import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, chromium, type Page } from 'playwright-core';

const root = join(import.meta.dirname, '../..');
const CANDIDATES = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The browser to test in; null where this machine has none. */
export const chromiumPath = CANDIDATES.find((path) => path && existsSync(path)) ?? null;

const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-sync',
];

export const launch = (): Promise<Browser> =>
  chromium.launch({ executablePath: chromiumPath!, args: ['--no-sandbox', '--disable-component-update', ...QUIET] });

/** A desk as people run it: the program itself, in a process of its own. */
export interface RunningDesk {
  readonly url: string;
  readonly folder: string;
  /** Ends it as a crash would, or as a person would. */
  readonly end: (signal: 'SIGKILL' | 'SIGTERM') => Promise<void>;
}

/** Starts `saltshaker desk` in this folder and waits until it listens. */
export async function startDesk(folder: string, ...args: readonly string[]): Promise<RunningDesk> {
  const main = join(root, 'src/cli/main.ts');
  const child = spawn(process.execPath, [main, 'desk', '--data', folder, '--port', '0', ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  for await (const line of createInterface({ input: child.stderr })) {
    const url = /listening at (\S+)/.exec(line)?.[1];
    if (!url) continue;
    child.stderr.resume();
    const end = async (signal: 'SIGKILL' | 'SIGTERM'): Promise<void> => {
      child.kill(signal);
      await ended;
    };
    return { url, folder, end };
  }
  throw new Error('the desk ended before it listened');
}

/** The answer of the desk to a question. */
export const ask = async <T>(url: string): Promise<T> => (await fetch(url)).json() as Promise<T>;

/** Waits until the desk has read all it was given, so that no row comes while a test looks. */
export async function allRead(url: string): Promise<void> {
  while ((await ask<{ pending: number }>(`${url}api/status`)).pending > 0) await setTimeout(200);
}

/** What the policy of the page forbids is thrown, as any other error of the page. */
const THROW_VIOLATIONS = `document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => {
  throw new Error(\`policy: \${violatedDirective} \${blockedURI} \${sourceFile}\`);
});`;

/** A desk in a new folder and a page on it, while the work runs; both end with it. */
export async function inPage(
  work: (page: Page, desk: RunningDesk) => Promise<void>,
  { sample = false, width = 1440, height = 900, scheme = 'light' as 'light' | 'dark' } = {},
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'web-'));
  const desk = await startDesk(folder, ...(sample ? [] : ['--no-sample']));
  const browser = await launch();
  try {
    const context = await browser.newContext({ viewport: { width, height }, colorScheme: scheme });
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(error.message));
    await page.addInitScript(THROW_VIOLATIONS);
    await allRead(desk.url);
    await page.goto(desk.url);
    await page.locator('#main').locator('h1').waitFor();
    await work(page, desk);
    assert.deepEqual(problems, [], 'the page threw nothing, and broke no policy');
  } finally {
    await browser.close();
    await desk.end('SIGTERM');
    await rm(folder, { recursive: true });
  }
}

/** What axe finds on the page as it is, in words. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}
