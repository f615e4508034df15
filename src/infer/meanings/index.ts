import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { InferenceSession } from 'onnxruntime-node';
import { ok, type Result, type StanceWord } from '../../model/index.ts';
import { remembered } from '../../text/index.ts';
import { floats, framedFeatures, framedIds, lengthsTensor, STOP, wholeTensor } from '../frame.ts';
import { MEANING_FILES, missingModel, READER_FILES } from '../hash.ts';
import { type Pieces, pieces, readVocabulary } from '../pieces.ts';
import { loadRuntime, openSession, type Runtime } from '../sessions.ts';
import { type Cut, cutAround, MARKED, type Marked } from './marks.ts';

export type { Marked } from './marks.ts';

/** What marked words say. */
export interface Meaning {
  /**
   * A point on a sphere of 128 dimensions: one signed byte each, 127 being 1. Words that say something of one claim lie
   * near each other, whichever side they take.
   */
  readonly point: Int8Array;
  /** How likely the words alone take each stance on what is at issue: hundredths, 0 to 1. */
  readonly bearing: Readonly<Record<StanceWord, number>>;
}

/** The stances in the order of the model's answers. */
const BEARINGS = [
  'asserts',
  'denies',
  'cannot verify',
  'investigating',
  'no comment',
] as const satisfies readonly StanceWord[];

/** The meaning model, loaded. What it makes of some words does not depend on what else is asked. */
export interface Meanings {
  /** In the order asked; null for words that hold no piece of text. */
  readonly of: (text: string, marked: readonly Marked[]) => Promise<readonly (Meaning | null)[]>;
  /** Frees the memory of the model; it answers no more. */
  readonly close: () => Promise<void>;
}

/** Passages that are read in one run. The graph has a place for each, filled or not. */
const AT_ONCE = 8;
const ONE = 127;

interface Model {
  readonly runtime: Runtime;
  readonly encoder: InferenceSession;
  readonly cutUp: (sentence: string) => Pieces;
}

/** A model that is loaded, with how many use it. */
interface Shared {
  readonly model: Promise<Result<Model>>;
  users: number;
}

const loaded = new Map<string, Shared>();

/**
 * The meaning model of a folder, with the vocabulary of the reading model; loaded at the first call and shared by all
 * others until the last of them closes it. Error `model-missing`; it is tried again at the next call.
 */
export async function loadMeanings(dir: string, readerDir: string): Promise<Result<Meanings>> {
  const key = resolve(dir);
  const shared = loaded.get(key) ?? { model: openModel(key, readerDir), users: 0 };
  loaded.set(key, shared);
  shared.users += 1;
  const model = await shared.model;
  if (model.ok) return ok(meaningsWith(model.value, () => closeOne(key, shared)));
  if (loaded.get(key) === shared) loaded.delete(key);
  return model;
}

async function openModel(dir: string, readerDir: string): Promise<Result<Model>> {
  try {
    const vocabulary = readVocabulary(await readFile(join(readerDir, READER_FILES.vocabulary), 'utf8'));
    const runtime = await loadRuntime();
    const encoder = await openSession(runtime, join(dir, MEANING_FILES.encoder));
    return ok({ runtime, encoder, cutUp: (sentence) => pieces(sentence, vocabulary) });
  } catch (cause) {
    return missingModel({ kind: 'meaning', dir, files: MEANING_FILES }, cause);
  }
}

async function closeOne(key: string, shared: Shared): Promise<void> {
  shared.users -= 1;
  if (shared.users > 0) return;
  loaded.delete(key);
  const model = await shared.model;
  if (model.ok) await model.value.encoder.release();
}

/** One user's model. Closing waits for what was asked; closed twice, it is closed once. */
function meaningsWith(model: Model, onClose: () => Promise<void>): Meanings {
  let closed: Promise<void> | null = null;
  const running = new Set<Promise<unknown>>();
  return {
    of: (text, marked) => {
      const run = meaningsOf(model, text, marked);
      running.add(run);
      return run.finally(() => running.delete(run));
    },
    close: () => {
      closed ??= Promise.allSettled(running).then(onClose);
      return closed;
    },
  };
}

async function meaningsOf(model: Model, text: string, marked: readonly Marked[]): Promise<readonly (Meaning | null)[]> {
  const piecesOf = remembered((sentence: string) => model.cutUp(sentence));
  const cuts = marked.map(({ span, sentence }) =>
    cutAround(piecesOf(text.slice(...sentence)), [span[0] - sentence[0], span[1] - sentence[0]]),
  );
  const found: (Meaning | null)[] = cuts.map(() => null);
  // passages of like length go together, which changes nothing but time
  const order = cuts.flatMap((cut, i) => (cut ? [{ cut, i }] : [])).sort((a, b) => a.cut.ids.length - b.cut.ids.length);
  for (let at = 0; at < order.length; at += AT_ONCE) {
    const some = order.slice(at, at + AT_ONCE);
    const points = await run(
      model,
      some.map(({ cut }) => cut),
    );
    for (const [k, { i }] of some.entries()) found[i] = points[k]!;
  }
  return found;
}

/** What stands in a place that is not filled: no row may be empty, and each has a marked piece. */
const EMPTY: Cut = { ids: [STOP], features: [MARKED] };

async function run({ runtime, encoder }: Model, filled: readonly Cut[]): Promise<readonly Meaning[]> {
  const cuts = Array.from({ length: AT_ONCE }, (_, i) => filled[i] ?? EMPTY);
  const lengths = cuts.map(({ ids }) => ids.length + 2);
  const features = cuts.flatMap((cut) => framedFeatures(cut.features));
  const out = await encoder.run({
    ids: wholeTensor(
      runtime,
      cuts.flatMap(({ ids }) => framedIds(ids)),
    ),
    features: wholeTensor(runtime, features),
    places: wholeTensor(
      runtime,
      lengths.flatMap((length) => Array.from({ length }, (_, i) => i)),
    ),
    lengths: lengthsTensor(runtime, lengths),
    shares: new runtime.Tensor('float32', sharesOf(features, lengths), [AT_ONCE, features.length]),
  });
  const [points, logits] = [floats(out.points), floats(out.bearings)];
  const row = (values: Float32Array, i: number): Float32Array => {
    const size = values.length / AT_ONCE;
    return values.subarray(i * size, (i + 1) * size);
  };
  return filled.map((_, i) => ({ point: toBytes(row(points, i)), bearing: toShares(row(logits, i)) }));
}

/** For each passage of a run what every piece of the run adds to its mean: its marked pieces alike, all others nothing. */
function sharesOf(features: readonly number[], lengths: readonly number[]): Float32Array {
  const shares = new Float32Array(lengths.length * features.length);
  let first = 0;
  for (const [row, length] of lengths.entries()) {
    const places = Array.from({ length }, (_, k) => first + k);
    const marked = places.filter((at) => (features[at]! & MARKED) !== 0);
    for (const at of marked) shares[row * features.length + at] = 1 / marked.length;
    first += length;
  }
  return shares;
}

/** Shares of one from logits (softmax). */
function toShares(logits: Float32Array): Meaning['bearing'] {
  const most = Math.max(...logits);
  const odds = Array.from(logits, (logit) => Math.exp(logit - most));
  const all = odds.reduce((sum, each) => sum + each, 0);
  const shares = BEARINGS.map((word, i) => [word, Math.round((100 * odds[i]!) / all) / 100] as const);
  return Object.fromEntries(shares) as Meaning['bearing'];
}

function toBytes(point: Float32Array): Int8Array {
  const length = Math.hypot(...point) || 1;
  return Int8Array.from(point, (value) => Math.round((ONE * value) / length));
}
