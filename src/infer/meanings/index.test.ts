import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Span, StanceWord } from '../../model/index.ts';
import { pieces, readVocabulary } from '../pieces.ts';
import { loadMeanings, type Meanings } from './index.ts';
import { cutAround } from './marks.ts';

interface Vector {
  readonly text: string;
  readonly span: Span;
  readonly ids: readonly number[];
  readonly features: readonly number[];
  readonly point: readonly number[];
  readonly bearing: Readonly<Record<StanceWord, number>>;
}

/** Invented sentences with marked words, and what Python makes of them. */
const vectors: readonly Vector[] = readFileSync(new URL('vectors.test.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));

const folder = (name: string): string => fileURLToPath(new URL(`../../../models/${name}`, import.meta.url));
const vocabulary = readVocabulary(readFileSync(`${folder('reader')}/vocab.txt`, 'utf8'));

let meanings: Meanings;
before(async () => {
  const loaded = await loadMeanings(folder('meaning'), folder('reader'));
  assert.ok(loaded.ok);
  meanings = loaded.value;
});

const marked = ({ text, span }: Vector) => ({ span, sentence: [0, text.length] as const });

/** Kernels of two versions of the runtime differ in the last bits: by a byte here and there. */
const isNear = (a: ArrayLike<number>, b: ArrayLike<number>): boolean =>
  Array.from(a).every((value, i) => Math.abs(value - b[i]!) <= 2);

for (const vector of vectors) {
  test(`the meaning of: ${JSON.stringify(vector.text.slice(...vector.span).slice(0, 40))}`, async () => {
    const cut = cutAround(pieces(vector.text, vocabulary), vector.span);
    assert.deepEqual(cut, { ids: vector.ids, features: vector.features });
    const [found] = await meanings.of(vector.text, [marked(vector)]);
    assert.ok(found && isNear(found.point, vector.point), `${found?.point} is not ${vector.point}`);
    for (const [word, share] of Object.entries(vector.bearing)) {
      assert.ok(
        Math.abs(found.bearing[word as StanceWord] - share) <= 0.02,
        `${word} ${JSON.stringify(found.bearing)}`,
      );
    }
  });
}

test('a meaning is the same whatever is asked beside it, in any order', async () => {
  const text = vectors.map((vector) => vector.text).join('\n');
  const starts = vectors.map((_, i) => vectors.slice(0, i).reduce((at, vector) => at + vector.text.length + 1, 0));
  const asked = vectors.map(({ span: [from, to], text: one }, i) => {
    const start = starts[i]!;
    return { span: [start + from, start + to] as const, sentence: [start, start + one.length] as const };
  });
  const twice = [...asked, ...asked.toReversed()];
  const together = await meanings.of(text, twice);
  for (const [i, one] of twice.entries()) assert.deepEqual(together[i], (await meanings.of(text, [one]))[0]);
});

test('the model lives until its last user closes it, and loads anew', async () => {
  const load = async (): Promise<Meanings> => {
    const loaded = await loadMeanings(folder('meaning'), folder('reader'));
    assert.ok(loaded.ok);
    return loaded.value;
  };
  const asked = [marked(vectors[0]!)];
  const before = await meanings.of(vectors[0]!.text, asked);
  await meanings.close();
  const [one, other] = [await load(), await load()];
  await one.close();
  await one.close();
  assert.deepEqual(await other.of(vectors[0]!.text, asked), before);
  await other.close();
  meanings = await load();
  assert.deepEqual(await meanings.of(vectors[0]!.text, asked), before);
});

test('closing waits for what was asked', async () => {
  const loaded = await loadMeanings(folder('meaning'), folder('reader'));
  assert.ok(loaded.ok);
  const text = vectors.map((vector) => vector.text).join('\n');
  const asked = Array.from({ length: 40 }, (_, i) => ({
    span: [i, i + 9] as const,
    sentence: [0, text.length] as const,
  }));
  await meanings.close();
  const [found] = await Promise.all([loaded.value.of(text, asked), loaded.value.close()]);
  assert.equal(found.length, 40);
  const again = await loadMeanings(folder('meaning'), folder('reader'));
  assert.ok(again.ok);
  meanings = again.value;
});

test('sentences that begin alike are told apart', async () => {
  const text = 'The dam held all night. It broke at dawn.';
  const ask = (end: number) => ({ span: [0, 12] as const, sentence: [0, end] as const });
  const together = await meanings.of(text, [ask(23), ask(text.length)]);
  assert.deepEqual(together, [
    ...(await meanings.of(text, [ask(23)])),
    ...(await meanings.of(text, [ask(text.length)])),
  ]);
  assert.notDeepEqual(together[0], together[1]);
});

test('words without a piece have no meaning', async () => {
  assert.deepEqual(await meanings.of('A \u200b\u0001 b', [{ span: [2, 4], sentence: [0, 6] }]), [null]);
  assert.deepEqual(await meanings.of('', []), []);
});

test('a folder without a model gives an error with a hint', async () => {
  const loaded = await loadMeanings(folder('nowhere'), folder('reader'));
  assert.ok(!loaded.ok);
  assert.equal(loaded.error.code, 'model-missing');
});
