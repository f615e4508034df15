import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { type RawAttribution, rawAttribution } from '../../model/index.ts';
import { loadReader, type Reader } from '../reader.ts';
import { readAttributions } from './index.ts';

type Spanned = Omit<RawAttribution, 'confidence'>;

/** Invented sentences with the attributions that the reading model finds in them. */
const vectors: readonly { readonly text: string; readonly attributions: readonly Spanned[] }[] = readFileSync(
  new URL('vectors.test.jsonl', import.meta.url),
  'utf8',
)
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));

let reader: Reader;
before(async () => {
  const loaded = await loadReader(fileURLToPath(new URL('../../../models/reader', import.meta.url)));
  assert.ok(loaded.ok);
  reader = loaded.value;
});

for (const { text, attributions } of vectors) {
  test(`attributions of: ${JSON.stringify(text.slice(0, 40))}`, async () => {
    const found = await readAttributions(reader, text);
    const spanned = found.map(({ source, cue, content }) => ({ source, cue, content }));
    assert.deepEqual(spanned, attributions);
    for (const one of found) assert.deepEqual(rawAttribution.parse(one), one);
  });
}

const SENTENCES = vectors.map(({ text }) => text).filter((text) => text !== '');
const report = fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 24 }).map((all) => all.join('\n'));

test('a report is read the same alone, after others and beside others', async () => {
  await fc.assert(
    fc.asyncProperty(report, report, async (a, b) => {
      const alone = await readAttributions(reader, a);
      const [other, beside] = await Promise.all([readAttributions(reader, b), readAttributions(reader, a)]);
      assert.deepEqual(beside, alone);
      assert.deepEqual(await readAttributions(reader, b), other);
      assert.deepEqual(await readAttributions(reader, a), alone);
    }),
    { numRuns: 5, seed: 1 },
  );
});

test('in a report of many windows every cue is found once, in order, with spans inside the text', async () => {
  await fc.assert(
    fc.asyncProperty(report, async (text) => {
      const long = `${text}\n${text}\n${text}`;
      const cues = (await readAttributions(reader, long)).map(({ cue }) => cue[0]);
      assert.ok(cues.every((cue, i) => cue && cue[1] <= long.length && cue[0] >= (cues[i - 1]?.[1] ?? 0)));
    }),
    { numRuns: 5, seed: 1 },
  );
});
