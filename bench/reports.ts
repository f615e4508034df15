import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sentences, words } from '../src/text/index.ts';
import { caseFolders, holds } from '../tests/boards/folders.ts';
import { pick, randomOf } from '../tests/boards/random.ts';
import { readSwaps, type SwapTable, swapOf } from '../tests/boards/swap.ts';

/** One line of a JSONL file of reports. */
export interface MadeReport {
  readonly id: string;
  readonly text: string;
  readonly publisher: string;
  readonly publishedAt: string;
  readonly language: string;
}

interface Pool {
  readonly headline: string;
  readonly sentences: readonly string[];
  readonly swaps: SwapTable;
}

const WORDS = 500;
const SENTENCES_A_PARAGRAPH = 3;
/** How often a sentence comes from the report's own case, so that reports of one event share claims. */
const OWN = 0.8;
const START = Date.UTC(2026, 0, 5);
const HOUR = 3_600_000;
const PUBLISHERS = ['Morning Post', 'Harbour News', 'Valley Times', 'Evening Mail', 'City Wire', 'Coast Radio'];

function poolOf(dir: string): Pool {
  const text = readFileSync(join(dir, 'report.txt'), 'utf8');
  const headline = text.slice(0, text.indexOf('\n'));
  const body = sentences(text).filter(([start]) => start > headline.length);
  const all = body.map(([start, end]) => text.slice(start, end).replace(/\s+/g, ' ').trim());
  return { headline, sentences: all, swaps: readSwaps(dir) };
}

const readPools = (): readonly Pool[] =>
  caseFolders.filter((folder) => holds(folder, 'swap.json')).map(({ dir }) => poolOf(dir));

const countWords = (text: string): number => words(text).length;

function drawSentences(own: Pool, pools: readonly Pool[], random: () => number): readonly string[] {
  const drawn: string[] = [];
  for (let count = countWords(own.headline); count < WORDS; count += countWords(drawn.at(-1)!)) {
    drawn.push(pick((random() < OWN ? own : pick(pools, random)).sentences, random));
  }
  return drawn;
}

const paragraphsOf = (all: readonly string[]): readonly string[] =>
  Array.from({ length: Math.ceil(all.length / SENTENCES_A_PARAGRAPH) }, (_, i) =>
    all.slice(i * SENTENCES_A_PARAGRAPH, (i + 1) * SENTENCES_A_PARAGRAPH).join(' '),
  );

function makeReport(pools: readonly Pool[], seed: number): MadeReport {
  const random = randomOf(seed);
  const own = pick(pools, random);
  const swaps = pools.map(({ swaps }) => swapOf(swaps, seed));
  const text = [own.headline, ...paragraphsOf(drawSentences(own, pools, random))].join('\n\n');
  return {
    id: `made-${String(seed).padStart(4, '0')}`,
    text: swaps.reduce((swapped, swap) => swap(swapped), text),
    publisher: pick(PUBLISHERS, random),
    publishedAt: new Date(START + seed * HOUR).toISOString(),
    language: 'en',
  };
}

/**
 * Reports of about 500 words, the same on every machine: sentences of the invented reports in tests/cases, put together
 * anew, with other names, numbers and verbs.
 */
export function makeReports(count: number): readonly MadeReport[] {
  const pools = readPools();
  return Array.from({ length: count }, (_, seed) => makeReport(pools, seed));
}
