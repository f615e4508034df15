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
  await page.keyboard.press('v');
  await page.locator('.speaker .number').first().click();
  await look('sources');
  await page.keyboard.press('v');
  await boardIsThere(page);
  await page.locator('.claim .wording').first().click();
  await page.locator('.voice-row').first().waitFor();
  await look('claim');
  await page.locator('.voice-row .who').first().click();
  await page.locator('.said').first().waitFor();
  await look('speaker');
  await page.goBack();
  await page.locator('.voices.denies .quote').first().click();
  await page.locator('.report-text .wanted').first().waitFor();
  await look('report');
  for (const [path, there] of [
    ['add', 'Add reports'],
    ['speakers', 'Speakers'],
    ['log', 'Log'],
    ['decisions', 'Decisions'],
    ['check', 'To check'],
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

/** Presses keys one after the other. */
async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

async function decideByKeys(page: Page): Promise<void> {
  await press(page, 'h');
  await page.getByRole('textbox', { name: 'Your name' }).waitFor();
  await page.keyboard.type('Ed');
  await press(page, 'Tab');
  await page.keyboard.type('one origin');
  await press(page, 'Tab', 'Enter');
  const decided = page.getByRole('region', { name: 'Decisions and notes' });
  await decided.getByText('one origin').waitFor();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await press(page, 'u');
  await decided.waitFor({ state: 'detached' });
}

async function selectByKeys(page: Page): Promise<void> {
  await press(page, 'e', 'e', 'e');
  const sentence = String(await page.evaluate('getSelection().toString()'));
  await press(page, 'w', 'W', 'W', 'q');
  const selected = String(await page.evaluate('getSelection().toString()'));
  assert.ok(selected.length > 0 && sentence.includes(selected) && selected !== sentence, selected);
  await press(page, 'i');
  const dialog = page.getByRole('dialog', { name: 'Who says this?' });
  await dialog.getByText(selected.slice(0, 20)).waitFor();
  await press(page, 'Escape');
  await dialog.waitFor({ state: 'hidden' });
}

async function searchByKeys(page: Page): Promise<void> {
  await press(page, '/');
  await page.keyboard.type('harbour');
  await press(page, 'Enter');
  await page.locator('.hit').first().waitFor();
  await press(page, 'j', 'Enter');
  await page.locator('.report-text .wanted').first().waitFor();
  await press(page, '/', 'Escape', 'b');
  await boardIsThere(page);
}

test(
  'by keyboard alone: claim, decision, undo, passage, words of it, keys, search, board, log, add',
  options,
  async () => {
    await inPage(
      async (page) => {
        await boardIsThere(page);
        await press(page, 'j', 'Enter');
        await page.locator('.voice-row').first().waitFor();
        await decideByKeys(page);
        await press(page, 'j', 'Enter');
        await page.locator('.report-text .wanted').first().waitFor();
        await selectByKeys(page);
        await press(page, '?');
        await page.getByRole('dialog', { name: 'Keys' }).waitFor();
        await press(page, 'Escape');
        await page.getByRole('dialog').waitFor({ state: 'hidden' });
        await searchByKeys(page);
        await press(page, 'l');
        await page.getByRole('heading', { name: 'Log' }).waitFor();
        await press(page, 'a');
        await page.getByRole('heading', { name: 'Add reports' }).waitFor();
      },
      { sample: true },
    );
  },
);

test('after a correction the focus is on the row that was corrected', options, async () => {
  await inPage(
    async (page) => {
      await boardIsThere(page);
      await press(page, 'j', 'Enter');
      await page.locator('.voice-row').first().waitFor();
      await press(page, 'j', 'j');
      const row = (): Promise<string> => page.evaluate('document.activeElement?.dataset.row ?? "nowhere"');
      const before = await row();
      await press(page, 's');
      await page.getByRole('textbox', { name: 'Speaker' }).waitFor();
      await page.keyboard.type('Ada Quern');
      await press(page, 'Enter');
      await page.locator('.voice-row .who', { hasText: 'Ada Quern' }).waitFor();
      await page.locator(`[data-row="${before}"]:focus`).waitFor();
    },
    { sample: true },
  );
});

/** Waits until nothing fades or moves: a toast on its way in or out has less contrast. */
async function still(page: Page): Promise<void> {
  await page.waitForTimeout(400);
  const moves = () => page.evaluate(`document.getAnimations().some(({ playState }) => playState === 'running')`);
  while (await moves()) await page.waitForTimeout(100);
}

for (const scheme of ['light', 'dark'] as const)
  test(`axe finds nothing with a dialog, a menu and a toast open, ${scheme}`, options, async () => {
    await inPage(
      async (page) => {
        await boardIsThere(page);
        await press(page, 'j', 'Enter');
        await page.locator('.voice-row').first().waitFor();
        await press(page, 'm');
        await page.getByText('Marked. Press m').waitFor();
        await still(page);
        assert.deepEqual(await axeFindings(page), [], 'toast');
        await page.getByRole('button', { name: 'Correct', exact: true }).first().click();
        await page.getByRole('menuitem').first().waitFor();
        await still(page);
        assert.deepEqual(await axeFindings(page), [], 'menu');
        await press(page, 'Escape');
        await page.getByRole('menuitem').first().waitFor({ state: 'hidden' });
        await press(page, 'm', 'h');
        await page.getByRole('textbox', { name: 'Your name' }).waitFor();
        await still(page);
        assert.deepEqual(await axeFindings(page), [], 'dialog and toast');
      },
      { sample: true, scheme },
    );
  });

test('unscrolled one sees who denies a claim, who cannot say, and can decide', options, async () => {
  await inPage(
    async (page) => {
      await boardIsThere(page);
      await page.locator('.claim .wording').first().click();
      await page.locator('.voice-row').first().waitFor();
      for (const name of ['Says so', 'Denies', 'Cannot say', 'Decide']) {
        const box = await page.getByRole('region', { name }).boundingBox();
        assert.ok(box && box.y >= 0 && box.y < 450, name);
      }
      for (const name of ['Chain', 'Clocks', 'Line to publish']) await page.getByRole('region', { name }).waitFor();
      assert.match(await page.locator('.because').innerText(), /the accused denies/);
    },
    { sample: true },
  );
});

test('m marks two claims as one, and undo parts them', options, async () => {
  await inPage(
    async (page) => {
      await boardIsThere(page);
      const lines = page.locator('.line .wording');
      const [first, second] = [lines.nth(0), lines.nth(1)];
      const ids = [await first.getAttribute('data-row'), await second.getAttribute('data-row')];
      const both = page.locator(ids.map((id) => `.line .wording[data-row="${id}"]`).join(', '));
      await first.focus();
      await page.keyboard.press('m');
      await second.focus();
      await page.keyboard.press('m');
      await page.getByText('They are one claim now').waitFor();
      await both.nth(1).waitFor({ state: 'detached' });
      await page.keyboard.press('u');
      await page.getByText('Taken back').waitFor();
      await both.nth(1).waitFor();
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
