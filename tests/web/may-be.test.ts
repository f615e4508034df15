import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import type { BoardView } from '../../src/api/index.ts';
import { ask, chromiumPath, inPage } from './browser.test-helper.ts';

const options = chromiumPath ? {} : { skip: 'no Chromium on this machine; name one in CHROMIUM' };

/** The page of a claim that may be the same as another. */
async function openUnsure(page: Page, url: string): Promise<void> {
  const { board } = await ask<BoardView>(`${url}api/board`);
  const unsure = board.claims.find(({ mayBe }) => mayBe.length > 0);
  assert.ok(unsure, 'no claim of the sample story may be another');
  const [, report, start] = /^(.*)\/(\d+)-/.exec(unsure.id)!;
  await page.goto(`${url}claims/at/${report}/${start}`);
  await page.locator('.may-be').waitFor();
}

const claims = async (url: string): Promise<number> => (await ask<BoardView>(`${url}api/board`)).board.claims.length;

const offered = (page: Page): Promise<readonly string[]> => page.locator('.may-be li a').allInnerTexts();

test('one key keeps apart what may be the same, u takes it back, another key joins them', options, async () => {
  await inPage(
    async (page, { url }) => {
      await openUnsure(page, url);
      const [first] = await offered(page);
      const isFirst = page.locator('.may-be li a', { hasText: first! });
      await page.keyboard.press('2');
      await isFirst.waitFor({ state: 'detached' });
      await page.keyboard.press('u');
      await isFirst.waitFor();
      const before = await claims(url);
      await isFirst.focus();
      await page.keyboard.press('y');
      await isFirst.waitFor({ state: 'detached' });
      assert.equal(await claims(url), before - 1);
    },
    { sample: true },
  );
});
