import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { chromiumPath, inPage } from './browser.test-helper.ts';

const options = chromiumPath ? {} : { skip: 'no Chromium on this machine; name one in CHROMIUM' };
const caseText = (name: string): Promise<string> =>
  readFile(join(import.meta.dirname, '../cases', name, 'report.txt'), 'utf8');
const file = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
const line = (id: string, text: string): string => JSON.stringify({ id, text });

test('files come with what stands beside them, and each tells what became of it', options, async () => {
  await inPage(async (page) => {
    await page.keyboard.press('a');
    await page
      .getByLabel('Files of reports')
      .setInputFiles([
        file('court.txt', await caseText('court')),
        file('court.meta.json', '{"publisher":"City Wire","publishedAt":"2026-03-10"}'),
        file('scan.pdf', '%PDF'),
        file('empty.html', '<html><body></body></html>'),
        file('two.jsonl', [line('a', await caseText('company')), line('b', await caseText('disaster'))].join('\n')),
      ]);
    await page.getByRole('heading', { name: '4 of 4 done' }).waitFor();
    const row = (name: string) => page.locator('.added li', { hasText: name });
    assert.match(await row('scan.pdf').innerText(), /not taken: PDF/);
    await row('two.jsonl').getByText('2 kept').waitFor();
    await row('empty.html').getByText('could not be read').waitFor();
    assert.equal(await row('court.meta.json').count(), 0);
    await page.keyboard.press('l');
    await page.getByText('by City Wire, 10 Mar 2026').waitFor();
  });
});
