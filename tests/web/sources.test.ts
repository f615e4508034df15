import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { chromiumPath, inPage } from './browser.test-helper.ts';

const options = chromiumPath ? {} : { skip: 'no Chromium on this machine; name one in CHROMIUM' };

test('from the board to the words behind a number and back, by keys', options, async () => {
  await inPage(
    async (page) => {
      await page.locator('.claim').first().waitFor();
      await page.keyboard.press('v');
      await page.getByRole('heading', { name: 'Who is quoted' }).waitFor();
      const row = page.locator('.speaker', { hasText: 'Ilena Doric' });
      await row.getByRole('button', { name: /words quoted/ }).click();
      await row.getByRole('link', { name: /an act of war carried out by cowards/ }).click();
      await page.locator('.report-text .wanted').first().waitFor();
      assert.equal(await page.locator('.wanted').first().innerText(), 'an act of war carried out by cowards');
      await page.keyboard.press('v');
      await page.getByRole('heading', { name: 'Who is quoted' }).waitFor();
      assert.match(page.url(), /\/reports\/[0-9a-f]{16}\/sources$/);
      await page.keyboard.press('j');
      await page.keyboard.press('Enter');
      await page.locator('.speaker .passages .quote').first().waitFor();
      await page.keyboard.press('b');
      await page.locator('.claim').first().waitFor();
    },
    { sample: true },
  );
});

test('an unnamed source that carries a claim alone is what one sees first', options, async () => {
  await inPage(
    async (page) => {
      await page.locator('.claim').first().waitFor();
      await page.keyboard.press('v');
      const look = page.getByRole('region', { name: 'Look at' });
      await look.getByText('one unnamed source carries this alone').waitFor();
      const box = await look.boundingBox();
      assert.ok(box && box.y + box.height <= 900);
    },
    { sample: true },
  );
});

test('the table is a file for spreadsheets', options, async () => {
  await inPage(
    async (page) => {
      await page.locator('.claim').first().waitFor();
      await page.keyboard.press('v');
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: 'download as CSV' }).click(),
      ]);
      const text = await readFile(await download.path(), 'utf8');
      assert.match(text, /^\uFEFF"story","speaker"/);
      assert.match(text, /"Ilena Doric","named",1,"person"/);
    },
    { sample: true },
  );
});

test('a report that was not read is said to be not counted', options, async () => {
  await inPage(async (page, { url }) => {
    const text = 'Пожар в порту\n\nМэр сказал, что пожар в порту потушен. Никто не пострадал, сообщили в больнице.\n';
    const headers = { 'content-type': 'application/json' };
    const taken = await fetch(`${url}api/reports`, { method: 'POST', headers, body: JSON.stringify({ text }) });
    const { received } = (await taken.json()) as { received: { report: string }[] };
    await page.goto(`${url}reports/${received[0]!.report}/sources`);
    await page.getByText('Not counted: 1 report not read').waitFor();
    await page.getByText('not read: another language').waitFor();
  });
});
