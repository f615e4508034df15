import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { ExpectedBoard, ExpectedStance } from './expected.ts';
import { pick, randomOf } from './random.ts';

const words = z.object({ from: z.string(), to: z.array(z.string()).min(1) });
const names = z.object({ from: z.array(z.string()), to: z.array(z.array(z.string())).min(1) });
const swapTable = z.object({ names: z.array(names), numbers: z.array(words), verbs: z.array(words) });

/** What may stand for what in a case; tests/cases/README.md says how it is swapped. */
export type SwapTable = z.infer<typeof swapTable>;

export const readSwaps = (dir: string): SwapTable =>
  swapTable.parse(JSON.parse(readFileSync(join(dir, 'swap.json'), 'utf8')));

export type Swap = (text: string) => string;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function swapBy(pairs: ReadonlyMap<string, string>): Swap {
  const longestFirst = [...pairs.keys()].sort((a, b) => b.length - a.length).map(escaped);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return (text) => text.replace(pattern, (found) => pairs.get(found)!);
}

/**
 * A swap of every name, number and verb of the table, drawn by seed: whole words, longest first, in one pass. Names
 * that belong together are swapped together, so that a country keeps its own adjective and capital.
 */
export function swapOf({ names, numbers, verbs }: SwapTable, seed: number): Swap {
  const random = randomOf(seed);
  const groups = names.flatMap(({ from, to }) => {
    const chosen = pick(to, random);
    return from.flatMap((name, i) => (chosen[i] === undefined ? [] : [[name, chosen[i]] as const]));
  });
  const single = [...numbers, ...verbs].map(({ from, to }) => [from, pick(to, random)] as const);
  return swapBy(new Map([...groups, ...single]));
}

const swapStance = (stance: ExpectedStance, swap: Swap): ExpectedStance => ({
  ...stance,
  quote: swap(stance.quote),
  also: stance.also.map(swap),
  source: stance.source.map(swap),
});

/** The board expected of the swapped report, which bears the id `report`. */
export const swapExpected = (board: ExpectedBoard, swap: Swap, report: string): ExpectedBoard => ({
  ...board,
  claims: board.claims.map((claim) => ({
    ...claim,
    stances: claim.stances.map((stance) => ({ ...swapStance(stance, swap), report })),
  })),
});
