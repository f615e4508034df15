import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { loadReader, PAIR_TAGS, readerHash, runtimeVersion, windows } from './index.ts';

const MODEL = fileURLToPath(new URL('../../models/reader', import.meta.url));

test('the reader is loaded once for all who ask, even at the same time', async () => {
  const [a, b] = await Promise.all([loadReader(MODEL), loadReader(join(MODEL, '.'))]);
  assert.ok(a.ok && b.ok);
  assert.equal(a.value, b.value);
});

test('a window gives three cue scores a piece and five pair scores a piece for each cue', async () => {
  const loaded = await loadReader(MODEL);
  assert.ok(loaded.ok);
  const reader = loaded.value;
  const found = reader.pieces('The mayor said that the bridge was closed.');
  const group = await reader.encode(found, windows(found));
  const [encoded] = group.encoded;
  assert.ok(encoded);
  assert.equal(encoded.cueScores.length, 3 * found.ids.length);
  const asked = Array.from({ length: 20 }, (_, i) => ({ encoded, cue: { first: i % 8, last: i % 8 } }));
  const scores = await reader.pairScores(group, found, asked);
  assert.deepEqual(
    scores.map((row) => row.length),
    asked.map(() => PAIR_TAGS * found.ids.length),
  );
  assert.deepEqual(scores[17], scores[1]);
});

test('a folder without the model, or with a broken one, is an error with a hint, and is tried again', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'reader-'));
  try {
    const empty = await loadReader(dir);
    assert.ok(!empty.ok);
    assert.equal(empty.error.code, 'model-missing');
    assert.match(empty.error.hint, /encoder\.int8\.onnx/);
    cpSync(MODEL, dir, { recursive: true });
    writeFileSync(join(dir, 'pairs.onnx'), 'no graph');
    assert.equal((await loadReader(dir)).ok, false);
    cpSync(join(MODEL, 'pairs.onnx'), join(dir, 'pairs.onnx'));
    assert.equal((await loadReader(dir)).ok, true);
  } finally {
    rmSync(dir, { recursive: true });
  }
});

test('the hash is of the model files alone, and a missing one is an error', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'reader-'));
  try {
    assert.equal((await readerHash(dir)).ok, false);
    cpSync(MODEL, dir, { recursive: true });
    writeFileSync(join(dir, 'card.md'), 'another card');
    const [here, copy] = await Promise.all([readerHash(MODEL), readerHash(dir)]);
    assert.ok(here.ok && copy.ok);
    assert.match(here.value, /^[0-9a-f]{64}$/);
    assert.equal(copy.value, here.value);
    writeFileSync(join(dir, 'vocab.txt'), '[PAD]\n');
    assert.notDeepEqual(await readerHash(dir), here);
  } finally {
    rmSync(dir, { recursive: true });
  }
});

test('the runtime has a version', () => {
  assert.match(runtimeVersion(), /^\d+\.\d+\.\d+/);
});
