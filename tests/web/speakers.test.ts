import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { chromiumPath, inPage } from './browser.test-helper.ts';

const options = chromiumPath ? {} : { skip: 'no Chromium on this machine; name one in CHROMIUM' };

const reports = [
  {
    text: 'Ferry sinks off Pellworth\n\nHarbour chief Nadia Brenn said the ferry struck a rock. “Nobody was hurt,” Brenn said.',
    publishedAt: '2026-03-01',
  },
  {
    text: 'Choir wins a prize in Aldermere\n\nThe choir won, its conductor Nadia Brenn said. Brenn said it would sing in spring.',
    publishedAt: '2026-05-01',
  },
];

/** Adds the reports, and opens the list of speakers once they are read. */
async function addReports(page: Page, url: string): Promise<void> {
  for (const report of reports) {
    const added = await page.request.post(`${url}api/reports`, { data: { ...report, publisher: 'Pellworth Post' } });
    assert.equal(added.status(), 201);
  }
  const unsure = page.locator('.flag');
  for (let tries = 0; tries < 60 && (await unsure.count()) < 2; tries++) {
    await page.goto(`${url}speakers`);
    await page.locator('h1').waitFor();
    await page.waitForTimeout(300);
  }
}

const storiesShown = (page: Page): Promise<number> => page.locator('.said-story').count();

test('one key joins two speakers, u parts them, another keeps them apart; by keyboard alone', options, async () => {
  await inPage(async (page, { url }) => {
    await addReports(page, url);
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.locator('.may-be').waitFor();
    assert.equal(await storiesShown(page), 1);
    await page.keyboard.press('j');
    await page.keyboard.press('y');
    await page.locator('.may-be').waitFor({ state: 'detached' });
    assert.equal(await storiesShown(page), 2);
    await page.getByRole('heading', { name: 'Settled by people' }).waitFor();
    await page.keyboard.press('u');
    await page.locator('.may-be').waitFor();
    assert.equal(await storiesShown(page), 1);
    await page.keyboard.press('n');
    await page.locator('.may-be').waitFor({ state: 'detached' });
    assert.equal(await storiesShown(page), 1);
  });
});

test('a name on the board opens its speaker, whose words and names open on the report', options, async () => {
  await inPage(
    async (page) => {
      await page.locator('.claim .who').first().click();
      await page.locator('.said .quote').first().waitFor();
      const name = await page.locator('.named .quote').first().innerText();
      await page.locator('.named .quote').first().click();
      await page.locator('.report-text .wanted').first().waitFor();
      assert.equal((await page.locator('.report-text .wanted').allTextContents()).join(''), name);
      await page.locator('.statements .who').first().click();
      await page.locator('.said').first().waitFor();
    },
    { sample: true },
  );
});
