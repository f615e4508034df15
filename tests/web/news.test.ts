import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { ask, chromiumPath, inPage } from './browser.test-helper.ts';

const options = chromiumPath ? {} : { skip: 'no Chromium on this machine; name one in CHROMIUM' };
const caseText = (name: string): Promise<string> =>
  readFile(join(import.meta.dirname, '../cases', name, 'report.txt'), 'utf8');

/** Does something at the desk as somebody else would. */
async function post(url: string, body: unknown): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  const { status } = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
  assert.equal(status, 201);
}

const bar = (page: Page) => page.getByRole('button', { name: 'Something is new' });

/** Every row with the place where it stands. */
const rows = (page: Page): Promise<unknown> =>
  page.evaluate(
    '[...document.querySelectorAll("[data-row]")].map((row) => [row.dataset.row, row.getBoundingClientRect().y])',
  );

test('what others add moves no row and shows no other story until one asks', options, async () => {
  await inPage(
    async (page, { url }) => {
      await page.locator('.claim').first().waitFor();
      const title = await page.locator('h1').innerText();
      const before = await rows(page);
      await post(`${url}api/reports`, { text: await caseText('company'), publisher: 'City Wire' });
      await bar(page).waitFor();
      assert.deepEqual(await rows(page), before);
      await page.keyboard.press('r');
      await page.locator('#story').waitFor();
      assert.equal(await page.locator('h1').innerText(), title);
      await page.keyboard.press('l');
      await page.getByRole('heading', { name: 'Log' }).waitFor();
      await page.keyboard.press('b');
      await page.locator('.claim').first().waitFor();
      assert.equal(await page.locator('h1').innerText(), title, 'the story that was shown, not the latest');
      await page.getByText('This story is invented').waitFor();
      await page.locator('#story').selectOption({ index: 0 });
      await page.locator('h1').filter({ hasNotText: title }).waitFor();
      assert.equal(await page.getByText('is invented').count(), 0, 'the other story is nobody’s invention');
    },
    { sample: true },
  );
});

test('what one does oneself is no news', options, async () => {
  await inPage(
    async (page) => {
      await page.locator('.claim').first().waitFor();
      const lines = page.locator('.line .wording');
      await lines.nth(0).focus();
      await page.keyboard.press('m');
      await lines.nth(1).focus();
      await page.keyboard.press('m');
      await page.getByText('They are one claim now').waitFor();
      await page.waitForTimeout(1500);
      assert.equal(await bar(page).count(), 0);
      await page.keyboard.press('u');
      await page.getByText('Taken back: ').waitFor();
      await page.waitForTimeout(1500);
      assert.equal(await bar(page).count(), 0);
    },
    { sample: true },
  );
});

test('a correction that changes nothing says so', options, async () => {
  await inPage(
    async (page, { url }) => {
      await page.locator('.claim').first().waitFor();
      await page.locator('.claim .quote').first().click();
      await page.locator('.statements [data-row]').first().focus();
      const [, report, start, end] = /reports\/(\w+)#(\d+)-(\d+)/.exec(
        String(await page.evaluate('document.activeElement.href')),
      )!;
      const change = { op: 'drop', p: { report, start: Number(start), end: Number(end) } };
      await post(`${url}api/corrections`, { change, by: null });
      await page.keyboard.press('0');
      await page.getByText('Kept in the log, but lost.').waitFor();
    },
    { sample: true },
  );
});

test(
  'a link to a story by an id that it no longer has opens it and says so; to none, it says that',
  options,
  async () => {
    await inPage(
      async (page, { url }) => {
        await page.locator('.claim').first().waitFor();
        const title = await page.locator('h1').innerText();
        const { reports } = await ask<{ reports: { hash: string; story: string }[] }>(`${url}api/reports`);
        const other = reports.find(({ hash, story }) => story && story !== hash)!;
        await page.goto(`${url}?story=${other.hash}`);
        await page.getByText('This story is now').waitFor();
        assert.equal(await page.locator('h1').innerText(), title);
        await page.goto(`${url}?story=0123456789abcdef`);
        await page.getByRole('heading', { name: 'This story is no longer on the desk' }).waitFor();
        await page.getByRole('link', { name: title }).waitFor();
      },
      { sample: true },
    );
  },
);
