import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { ok, type Result } from '../model/index.ts';
import { encode, type Group } from './encode.ts';
import { missingModel, READER_FILES } from './hash.ts';
import { type Asked, pairScores } from './pairs.ts';
import { type Pieces, pieces, readVocabulary } from './pieces.ts';
import { loadRuntime, openSession } from './sessions.ts';
import { confidence, tuning } from './tuning.ts';
import type { Window } from './windows.ts';

/** The reading model, loaded. Reading one text never changes what it finds in another. */
export interface Reader {
  /** Cuts a text into word pieces with their places in it. */
  readonly pieces: (text: string) => Pieces;
  /** Reads up to `WINDOWS_AT_ONCE` windows: cue scores, and the states that `pairScores` wants. */
  readonly encode: (pieces: Pieces, windows: readonly Window[]) => Promise<Group>;
  /** For each cue, pieces of its window × 5 logits (O, B-source, I-source, B-content, I-content). */
  readonly pairScores: (group: Group, pieces: Pieces, asked: readonly Asked[]) => Promise<readonly Float32Array[]>;
  /** Added to the score of "no cue" before the best tag is taken. */
  readonly reserve: number;
  /** How often attributions of these certainties (of the cue, of source and content) are right; 0..1. */
  readonly confidence: (cue: number, pair: number) => number;
}

const loaded = new Map<string, Promise<Result<Reader>>>();

/**
 * The reader of a model folder, loaded at the first call and shared by all later ones. A folder that lacks a file or
 * holds no graph gives `model-missing`; it is tried again at the next call.
 */
export async function loadReader(dir: string): Promise<Result<Reader>> {
  const key = resolve(dir);
  const reader = loaded.get(key) ?? openReader(key);
  loaded.set(key, reader);
  const result = await reader;
  if (!result.ok) loaded.delete(key);
  return result;
}

async function openReader(dir: string): Promise<Result<Reader>> {
  try {
    return ok(await buildReader(dir));
  } catch (cause) {
    return missingModel({ kind: 'reading', dir, files: READER_FILES }, cause);
  }
}

async function buildReader(dir: string): Promise<Reader> {
  const vocabulary = readVocabulary(await readFile(join(dir, READER_FILES.vocabulary), 'utf8'));
  const tuned = tuning.parse(JSON.parse(await readFile(join(dir, READER_FILES.tuning), 'utf8')));
  const runtime = await loadRuntime();
  const encoder = await openSession(runtime, join(dir, READER_FILES.encoder));
  const pairs = await openSession(runtime, join(dir, READER_FILES.pairs));
  return {
    pieces: (text) => pieces(text, vocabulary),
    encode: (found, windows) => encode({ runtime, encoder }, found, windows),
    pairScores: (group, found, asked) => pairScores({ runtime, pairs }, group, found, asked),
    reserve: tuned.reserve,
    confidence: (cue, pair) => confidence(tuned, cue, pair),
  };
}
