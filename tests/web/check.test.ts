import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { ask, chromiumPath, inPage, type RunningDesk } from './browser.test-helper.ts';

const options = chromiumPath ? {} : { skip: 'no Chromium on this machine; name one in CHROMIUM' };

/** Every row with the place where it stands. */
const places = (page: Page): Promise<readonly unknown[]> =>
  page.evaluate('[...document.querySelectorAll("[data-row]")].map((row) => [row.dataset.row, row.offsetTop])');

const rowInFocus = (page: Page): Promise<string> => page.evaluate('document.activeElement.dataset.row');
const outcome = (page: Page, nth: number, says: string): Promise<void> =>
  page.locator('.check').nth(nth).locator('.outcome', { hasText: says }).waitFor();

async function openList(page: Page): Promise<number> {
  await page.locator('.claim').first().waitFor();
  const left = Number.parseInt(await page.getByRole('link', { name: 'to check' }).innerText(), 10);
  await page.keyboard.press('c');
  await page.locator('.check').first().waitFor();
  return left;
}

async function goThrough(page: Page, { url }: RunningDesk): Promise<void> {
  const left = await openList(page);
  const before = await places(page);
  assert.equal(before.length, left);
  assert.match(await page.locator('.sure').first().innerText(), /^right [\w ]+ in \d+$/);
  await page.keyboard.press('j');
  const first = await rowInFocus(page);
  await page.keyboard.press('y');
  await outcome(page, 0, 'right');
  assert.notEqual(await rowInFocus(page), first, 'the next row has the focus');
  await page.keyboard.press('x');
  await outcome(page, 1, 'no statement');
  await page.keyboard.press('s');
  await page.getByRole('textbox', { name: 'Speaker' }).fill('Tomas Verrin');
  await page.keyboard.press('Enter');
  await outcome(page, 2, 'said by Tomas Verrin');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  const after = await places(page);
  assert.deepEqual(after.slice(0, before.length), before, 'every row is where it was');
  await page.keyboard.press('u');
  await page.locator('.check').nth(2).getByRole('button', { name: 'Right' }).waitFor();
  await page.goto(`${url}check`);
  await page.locator('.check').first().waitFor();
  assert.equal(await page.locator('.check .outcome').count(), 0, 'what is settled is gone on the next visit');
  const { statements } = await ask<{ statements: readonly unknown[] }>(`${url}api/unchecked`);
  assert.equal(await page.locator('.check').count(), statements.length);
}

for (const [width, height] of [
  [1440, 900],
  [390, 844],
] as const)
  test(`at ${width} px what to check is gone through by keys alone, and no row moves`, options, async () => {
    await inPage(goThrough, { sample: true, width, height });
  });

test('a statement opens its passage, and back one stands on its row again', options, async () => {
  await inPage(
    async (page) => {
      await openList(page);
      await page.keyboard.press('j');
      await page.keyboard.press('j');
      const row = await rowInFocus(page);
      await page.keyboard.press('Enter');
      await page.locator('.report-text .wanted').first().waitFor();
      await page.goBack();
      await page.locator('.check').first().waitFor();
      assert.equal(await rowInFocus(page), row);
    },
    { sample: true },
  );
});

test('what others settle keeps its place too, and r puts the list in order', options, async () => {
  await inPage(
    async (page, { url }) => {
      const left = await openList(page);
      const [, start, end] = /\/(\d+)-(\d+) /.exec(
        (await page.locator('.check [data-row]').first().getAttribute('data-row'))!,
      )!;
      const href = await page.locator('.check [data-row]').first().getAttribute('href');
      const report = /reports\/(\w+)/.exec(href!)![1];
      const change = { op: 'drop', p: { report, start: Number(start), end: Number(end) } };
      const headers = { 'content-type': 'application/json' };
      await fetch(`${url}api/corrections`, { method: 'POST', headers, body: JSON.stringify({ change }) });
      await page.getByRole('button', { name: 'Something is new' }).waitFor();
      assert.equal(await page.locator('.check').count(), left);
      await page.keyboard.press('r');
      await page
        .locator('.check')
        .nth(left - 1)
        .waitFor({ state: 'detached' });
      assert.equal(await page.locator('.check .outcome').count(), 0);
    },
    { sample: true },
  );
});
