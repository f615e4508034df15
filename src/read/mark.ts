import type { Span } from '../model/index.ts';
import { lines } from '../text/index.ts';
import { FURNITURE, type FurnitureEffect } from './furniture.ts';

const BULLET = /^(?:[•◦▪‣●○■∙·*]|[-–—](?=\s))\s*/u;
const QUOTED = /^["“‘'«„—–]/u;
/** A repeated line has at least this many words; shorter ones ("No.") may be said twice. */
const MIN_WORDS = 3;
/** The longest box, in lines, that counts as repeated when it follows itself. */
const MAX_BOX = 8;

interface Line {
  readonly span: Span;
  readonly text: string;
}

/**
 * The spans of a text that are not the report: lines found in {@link FURNITURE}, lines that stood before, and boxes of
 * lines that follow themselves. Neighbouring lines are one span, trimmed at both ends.
 */
export function findFurniture(text: string): Span[] {
  const all = lines(text)
    .filter(([start, end]) => start < end)
    .map((span): Line => ({ span, text: text.slice(span[0], span[1]).replace(BULLET, '') }));
  const effects = all.map((line) => effectOf(line.text));
  const repeated = findRepeated(all);
  return join(all, (i) => repeated.has(i) || isFurniture(effects, i));
}

const effectOf = (line: string): FurnitureEffect | null =>
  line.length > 400 ? null : (FURNITURE.find(({ pattern }) => pattern.test(line))?.effect ?? null);

const isFurniture = (effects: readonly (FurnitureEffect | null)[], i: number): boolean =>
  effects[i] === 'alone' || (effects[i] === 'in company' && Boolean(effects[i - 1] ?? effects[i + 1]));

/** Lines that stood before, and all lines of a box that follows itself. */
function findRepeated(all: readonly Line[]): Set<number> {
  const found = new Set<number>();
  const last = new Map<string, number>();
  for (const [i, { text }] of all.entries()) {
    if (!canRepeat(text)) continue;
    const before = last.get(text);
    last.set(text, i);
    if (before === undefined || found.has(i)) continue;
    found.add(i);
    for (const at of boxAt(all, before, i)) found.add(at);
  }
  return found;
}

const canRepeat = (line: string): boolean => !QUOTED.test(line) && line.split(/\s+/, MIN_WORDS).length === MIN_WORDS;

/** The lines of a box that holds line `a` and stands again, line by line, right after itself around line `b`. */
function boxAt(all: readonly Line[], a: number, b: number): number[] {
  const size = b - a;
  if (size > MAX_BOX) return [];
  const same = (i: number) => i >= 0 && all[i] !== undefined && all[i]?.text === all[i + size]?.text;
  let start = a;
  while (same(start - 1)) start--;
  let end = a;
  while (same(end)) end++;
  return end - start < size ? [] : Array.from({ length: end - start + size }, (_, k) => start + k);
}

function join(all: readonly Line[], isMarked: (i: number) => boolean): Span[] {
  const found: [number, number][] = [];
  for (const [i, { span }] of all.entries()) {
    if (!isMarked(i)) continue;
    if (i > 0 && isMarked(i - 1)) found.at(-1)![1] = span[1];
    else found.push([span[0], span[1]]);
  }
  return found;
}
