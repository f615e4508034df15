import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { allRead, launch, startDesk } from '../tests/web/browser.test-helper.ts';

/** Takes the pictures of docs/screens: every page in both themes, wide and on a phone. Wants Chromium and a built page. */

const out = join(import.meta.dirname, '../docs/screens');
const SIZES = { wide: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } } as const;

const claimPage = async (page: Page): Promise<void> => {
  await page.locator('.claim .wording').first().click();
  await page.locator('.voice-row').first().waitFor();
};

const VIEWS: Readonly<Record<string, (page: Page, url: string) => Promise<unknown>>> = {
  board: (page) => page.locator('.claim').first().waitFor(),
  claim: claimPage,
  report: async (page) => {
    await claimPage(page);
    await page.locator('.voices.denies .quote').first().click();
    await page.locator('.wanted').first().waitFor();
  },
  check: async (page, url) => {
    await page.goto(`${url}check`);
    await page.locator('.check').first().waitFor();
  },
  sources: async (page) => {
    await page.locator('.claim').first().waitFor();
    await page.keyboard.press('v');
    await page.locator('.speaker .number').first().waitFor();
  },
  speaker: async (page) => {
    await claimPage(page);
    await page.locator('.voices.denies .who').first().click();
    await page.locator('.said').first().waitFor();
  },
  add: (page, url) => page.goto(`${url}add`),
  log: (page, url) => page.goto(`${url}log`),
  error: (page, url) => page.goto(`${url}reports/0123456789abcdef`),
};

async function shoot(url: string, names: readonly string[]): Promise<void> {
  const browser = await launch();
  for (const colorScheme of ['light', 'dark'] as const)
    for (const [size, viewport] of Object.entries(SIZES)) {
      const context = await browser.newContext({ viewport, colorScheme });
      for (const name of names) {
        const page = await context.newPage();
        await page.goto(url);
        await page.locator('h1').first().waitFor();
        await VIEWS[name]?.(page, url);
        await page.waitForTimeout(500);
        await page.screenshot({ path: join(out, `${name}-${colorScheme}-${size}.png`) });
        await page.close();
      }
      await context.close();
    }
  await browser.close();
}

mkdirSync(out, { recursive: true });
const folder = mkdtempSync(join(tmpdir(), 'screens-'));
for (const [args, names] of [
  [[], Object.keys(VIEWS)],
  [['--no-sample'], ['empty']],
] as const) {
  const desk = await startDesk(join(folder, `desk${args.length}`), ...args);
  await allRead(desk.url);
  await shoot(desk.url, names);
  await desk.end('SIGTERM');
}
rmSync(folder, { recursive: true });
