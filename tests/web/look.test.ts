import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { axeFindings, chromiumPath, inPage } from './browser.test-helper.ts';

const options = chromiumPath ? {} : { skip: 'no Chromium on this machine; name one in CHROMIUM' };

const boardIsThere = (page: Page): Promise<void> => page.locator('.claim').first().waitFor();

/** Every page of the desk, by the way that a person takes. */
async function eachPage(page: Page, url: string, look: (name: string) => Promise<void>): Promise<void> {
  await boardIsThere(page);
  await look('board');
  await page.locator('.claim .wording').first().click();
  await page.locator('.voice-row').first().waitFor();
  await look('claim');
  await page.locator('.voices.denies .quote').first().click();
  await page.locator('.report-text .wanted').first().waitFor();
  await look('report');
  for (const [path, there] of [
    ['add', 'Add reports'],
    ['log', 'Log'],
    ['decisions', 'Decisions'],
    ['search?q=harbour', 'reports hold'],
    ['nowhere', 'There is nothing at this address'],
    ['reports/0123456789abcdef', 'The desk has no such report'],
  ] as const) {
    await page.goto(`${url}${path}`);
    await page.getByRole('heading', { name: there }).first().waitFor();
    await look(path);
  }
}

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on any page, ${scheme}`, options, async () => {
    await inPage(
      (page, { url }) => eachPage(page, url, async (name) => assert.deepEqual(await axeFindings(page), [], name)),
      { sample: true, scheme },
    );
  });
}

test('at 390 px nothing scrolls sideways', options, async () => {
  await inPage(
    (page, { url }) =>
      eachPage(page, url, async (name) => {
        assert.ok(((await page.evaluate('document.documentElement.scrollWidth')) as number) <= 390, name);
      }),
    { sample: true, width: 390, height: 844 },
  );
});

test(
  'unscrolled one sees the top claim, who says so, who denies, who cannot say, and the evidence',
  options,
  async () => {
    await inPage(
      async (page) => {
        await boardIsThere(page);
        const row = page.locator('.claim').first();
        for (const part of ['.wording', '.column.says', '.column.denies', '.column.cannot', '.facts']) {
          const box = await row.locator(part).boundingBox();
          assert.ok(box && box.y >= 0 && box.y + box.height <= 900, part);
        }
      },
      { sample: true },
    );
  },
);

test('by keyboard alone: board, claim, passage, decision, undo, add, search, keys', options, async () => {
  await inPage(
    async (page) => {
      await boardIsThere(page);
      await page.keyboard.press('j');
      await page.keyboard.press('Enter');
      await page.locator('.voice-row').first().waitFor();
      const claim = page.url();
      await page.keyboard.press('h');
      await page.getByRole('textbox', { name: 'Your name' }).waitFor();
      await page.keyboard.type('Ed');
      await page.keyboard.press('Tab');
      await page.keyboard.type('one origin');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      const decided = page.getByRole('region', { name: 'Decisions and notes' });
      await decided.getByText('one origin').waitFor();
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
      await page.keyboard.press('u');
      await decided.waitFor({ state: 'detached' });
      await page.keyboard.press('j');
      await page.keyboard.press('Enter');
      await page.locator('.report-text .wanted').first().waitFor();
      await page.goto(claim);
      await page.locator('.voice-row').first().waitFor();
      await page.keyboard.press('?');
      await page.getByRole('dialog', { name: 'Keys' }).waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
      await page.keyboard.press('/');
      await page.keyboard.type('harbour');
      await page.keyboard.press('Enter');
      await page.locator('.hit').first().waitFor();
      await page.getByRole('searchbox').evaluate((box) => (box as unknown as { blur: () => void }).blur());
      await page.keyboard.press('a');
      await page.getByRole('heading', { name: 'Add reports' }).waitFor();
    },
    { sample: true },
  );
});

test('m marks two claims as one, and undo parts them', options, async () => {
  await inPage(
    async (page) => {
      await boardIsThere(page);
      const lines = page.locator('.line .wording');
      const before = await lines.count();
      await lines.nth(0).focus();
      await page.keyboard.press('m');
      await lines.nth(1).focus();
      await page.keyboard.press('m');
      await page.getByText('They are one claim now').waitFor();
      assert.notEqual(await lines.count(), before);
      await page.keyboard.press('u');
      await page.getByText('Taken back').waitFor();
      assert.equal(await lines.count(), before);
    },
    { sample: true },
  );
});

test('the sample story is marked as invented and goes with one click', options, async () => {
  await inPage(
    async (page) => {
      await page.getByText('This story is invented').waitFor();
      await page.getByRole('button', { name: 'Remove it' }).click();
      await page.getByRole('heading', { name: 'The desk is empty' }).waitFor();
    },
    { sample: true },
  );
});
