import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { chromiumPath, inPage, startDesk } from './browser.test-helper.ts';

const options = chromiumPath ? {} : { skip: 'no Chromium on this machine; name one in CHROMIUM' };
const report = (name: string): Promise<string> =>
  readFile(join(import.meta.dirname, '../cases', name, 'report.txt'), 'utf8');

async function paste(page: Page, text: string, outlet: string): Promise<void> {
  await page.keyboard.press('a');
  await page.getByRole('textbox', { name: 'Text' }).fill(text);
  await page.getByRole('textbox', { name: 'Outlet' }).fill(outlet);
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByText('1 kept').waitFor();
}

async function openBoard(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'To the board' }).click();
  await page.locator('.claim').first().waitFor();
}

test('a pasted report becomes a row, a claim, and a marked passage', options, async () => {
  await inPage(async (page) => {
    await page.getByRole('heading', { name: 'The desk is empty' }).waitFor();
    const text = await report('twin');
    await paste(page, text, 'Lindhaven Post');
    await openBoard(page);
    await page.locator('.claim .wording').first().click();
    const denial = page.locator('.voices.denies .quote').first();
    const words = (await denial.innerText()).replace(/^“|”$/g, '');
    await denial.click();
    const wanted = page.locator('.report-text .wanted');
    await wanted.first().waitFor();
    const marked = (await wanted.allTextContents()).join('');
    assert.ok(text.includes(marked), 'the passage is the report\u2019s own words');
    assert.equal(marked.replace(/\s+/g, ' ').replace(/^“|”$/g, ''), words.replace(/\s+/g, ' '));
    assert.ok(await wanted.first().isVisible());
  });
});

test('a corrected speaker is counted, and undo takes it back', options, async () => {
  await inPage(async (page) => {
    await paste(page, await report('twin'), 'Lindhaven Post');
    await openBoard(page);
    await page.locator('.claim .wording').first().click();
    const names = page.locator('.voices.denies .voice-row .who');
    await names.first().waitFor();
    const before = await names.allInnerTexts();
    await page.locator('.voices.denies [data-row]').first().focus();
    await page.keyboard.press('s');
    await page.getByRole('textbox', { name: 'Speaker' }).fill('Ilse Vantongeren');
    await page.keyboard.press('Enter');
    await page.locator('.voice-row', { hasText: 'Ilse Vantongeren' }).first().waitFor();
    assert.notDeepEqual(await names.allInnerTexts(), before);
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page.keyboard.press('u');
    await page.locator('.voice-row', { hasText: 'Ilse Vantongeren' }).first().waitFor({ state: 'detached' });
    assert.deepEqual(await names.allInnerTexts(), before);
  });
});

test('what was kept is there after a crash', options, async () => {
  await inPage(async (page, desk) => {
    await paste(page, await report('company'), 'City Wire');
    const again = await startDesk(desk.folder);
    await desk.end('SIGKILL');
    await page.goto(again.url);
    await page.locator('.claim, .line').first().waitFor();
    await page.goto(`${again.url}log`);
    await page.getByText('by City Wire').waitFor();
    await again.end('SIGTERM');
  });
});

test('files are added one by one, each with what became of it', options, async () => {
  await inPage(async (page) => {
    await page.keyboard.press('a');
    const files = [
      { name: 'good.txt', mimeType: 'text/plain', buffer: Buffer.from(await report('court')) },
      { name: 'empty.txt', mimeType: 'text/plain', buffer: Buffer.from(' ') },
    ];
    await page.getByLabel('Files of reports').setInputFiles(files);
    await page.getByRole('heading', { name: '2 of 2 done' }).waitFor();
    await page.getByText('1 kept').waitFor();
    assert.match(await page.locator('.added .failed').innerText(), /There is no text in it/);
  });
});

test('hostile words are shown as words', options, async () => {
  await inPage(async (page) => {
    const hostile = '<img src=x onerror="document.title=1"> mayor denies fire\n\nThe mayor denied <b>it</b>, he said.';
    await paste(page, hostile, '<script>document.title=2</script>');
    await page.getByRole('link', { name: 'open' }).click();
    await page.locator('.report-text').waitFor();
    assert.equal(await page.locator('.report-text').textContent(), hostile);
    assert.equal(await page.title(), 'Saltshaker');
  });
});
