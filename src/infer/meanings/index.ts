import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { InferenceSession } from 'onnxruntime-node';
import { ok, type Result } from '../../model/index.ts';
import { remembered } from '../../text/index.ts';
import { floats } from '../encode.ts';
import { MEANING_FILES, missingModel, READER_FILES } from '../hash.ts';
import { type Pieces, pieces, readVocabulary } from '../pieces.ts';
import { loadRuntime, openSession, type Runtime } from '../sessions.ts';
import { type Cut, cutAround, MARKED, type Marked } from './marks.ts';

export type { Marked } from './marks.ts';

/**
 * What marked words say, as a point on a sphere of 128 dimensions: one signed byte each, 127 being 1. Words that say
 * something of one claim lie near each other, whichever side they take.
 */
export type Meaning = Int8Array;

/** The meaning model, loaded. What it makes of some words does not depend on what else is asked. */
export interface Meanings {
  /** In the order asked; null for words that hold no piece of text. */
  readonly of: (text: string, marked: readonly Marked[]) => Promise<readonly (Meaning | null)[]>;
  /** Frees the memory of the model; it answers no more. */
  readonly close: () => Promise<void>;
}

/** Passages that are read in one run. The graph has a place for each, filled or not. */
const AT_ONCE = 8;
const START = 101;
const STOP = 102;
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

async function run({ runtime, encoder }: Model, cuts: readonly Cut[]): Promise<readonly Meaning[]> {
  const { lengths, count, ...rows } = rowsOf(Array.from({ length: AT_ONCE }, (_, i) => cuts[i] ?? EMPTY));
  const whole = (data: Int32Array) => new runtime.Tensor('int32', data, [count]);
  const out = await encoder.run({
    ids: whole(rows.ids),
    features: whole(rows.features),
    places: whole(rows.places),
    lengths: new runtime.Tensor('int64', BigInt64Array.from(lengths, BigInt), [AT_ONCE]),
    shares: new runtime.Tensor('float32', rows.shares, [AT_ONCE, count]),
  });
  const points = floats(out.points);
  const size = points.length / AT_ONCE;
  return cuts.map((_, i) => toBytes(points.subarray(i * size, (i + 1) * size)));
}

/**
 * The passages of a run, one after the other, each between START and STOP. `shares`: for each passage what every piece of
 * the run adds to its mean, its marked pieces alike and all others nothing.
 */
function rowsOf(cuts: readonly Cut[]) {
  const lengths = cuts.map(({ ids }) => ids.length + 2);
  const count = lengths.reduce((sum, length) => sum + length, 0);
  const empty = () => new Int32Array(count);
  const [ids, features, places, shares] = [empty(), empty(), empty(), new Float32Array(cuts.length * count)];
  let first = 0;
  for (const [i, cut] of cuts.entries()) {
    ids.set([START, ...cut.ids, STOP], first);
    features.set(cut.features, first + 1);
    const share = 1 / cut.features.filter((feature) => (feature & MARKED) !== 0).length;
    for (let k = 0; k < lengths[i]!; k++) {
      places[first + k] = k;
      if ((features[first + k]! & MARKED) !== 0) shares[i * count + first + k] = share;
    }
    first += lengths[i]!;
  }
  return { ids, features, places, shares, lengths, count };
}

function toBytes(point: Float32Array): Meaning {
  const length = Math.hypot(...point) || 1;
  return Int8Array.from(point, (value) => Math.round((ONE * value) / length));
}
