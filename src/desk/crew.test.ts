import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Annotated } from './annotate.ts';
import { annotateInputs } from './annotate.ts';
import { openReading } from './crew.ts';

const NAMES = ['Tarvale', 'Norhaven', 'Selwick', 'Maravia', 'Ostrenia', 'Calder', 'Lowmoor', 'Westing', 'Aldermere'];
const report = (name: string, i: number): string =>
  `${name} denies it\n\nThe mayor of ${name} said on Monday that ${i + 2} bridges had been closed. “We had no part in this,” she added.\n`;

async function annotationsOf(paths: readonly string[], meanings: boolean): Promise<readonly Annotated[]> {
  const all: Annotated[] = [];
  for await (const result of annotateInputs(paths, { meanings })) {
    assert.ok(result.ok);
    all.push(result.value);
  }
  return all;
}

test('many reports, read by workers, say what each says alone, in input order', async (t) => {
  const dir = mkdtempSync(join(tmpdir(), 'crew-'));
  t.after(() => rmSync(dir, { recursive: true }));
  const paths = NAMES.map((name, i) => {
    const path = join(dir, `${name}.txt`);
    writeFileSync(path, report(name, i));
    return path;
  });
  for (const meanings of [false, true]) {
    const together = await annotationsOf(paths, meanings);
    const alone: Annotated[] = [];
    for (const path of paths) alone.push(...(await annotationsOf([path], meanings)));
    assert.deepEqual(together, alone);
    const said = together.flatMap(({ annotations }) => annotations.propositions);
    assert.equal(
      said.some(({ meaning }) => meaning !== null),
      meanings,
    );
  }
});

test('a second text asked for at once is read beside the first, and both as alone', async (t) => {
  const [reading, alone] = [openReading(), openReading()];
  t.after(() => Promise.all([reading.close(), alone.close()]));
  const texts = NAMES.map(report);
  const together = await Promise.all(texts.map((text) => reading.read(text)));
  for (const [i, text] of texts.entries()) assert.deepEqual(together[i], await alone.read(text));
});
