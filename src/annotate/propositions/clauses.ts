import type { Span } from '../../model/index.ts';
import { hasWords, matches, remembered, sentences, trim } from '../../text/index.ts';
import { anyOf, fits, matchOf } from '../fits.ts';
import { finiteRules, placeLineRules, seamRules, tollSeamRules } from './rules.ts';

const SEAM = anyOf(seamRules, 'g');
const TOLL_SEAM = anyOf(tollSeamRules, 'g');

/** Whether some words hold a finite verb, as far as their form tells. */
export const hasVerb = (words: string): boolean => fits(finiteRules, words);

const MIN_WORDS = 2;

/** A cut is good only where both sides can stand alone: each has a verb and more than a word. */
const stands = (text: string): boolean => hasVerb(text) && hasWords(text, MIN_WORDS);

interface Seam {
  readonly at: number;
  readonly next: number;
  /** A toll needs no verb of its own: "killing at least 14 people". */
  readonly isToll: boolean;
}

function seamsIn(sentence: string, offset: number): readonly Seam[] {
  const find = (pattern: RegExp, isToll: boolean): Seam[] =>
    matches(pattern, sentence).map((m) => ({
      at: offset + m.index,
      next: offset + m.index + m[0].length,
      isToll,
    }));
  return [...find(SEAM, false), ...find(TOLL_SEAM, true)].sort((a, b) => a.at - b.at);
}

function cutSentence(text: string, [start, end]: Span): readonly Span[] {
  const cuts: Span[] = [];
  let from = start;
  for (const { at, next, isToll } of seamsIn(text.slice(start, end), start)) {
    if (at <= from || !(isToll || (stands(text.slice(from, at)) && stands(text.slice(next, end))))) continue;
    cuts.push([from, at]);
    from = next;
  }
  return [...cuts, [from, end]];
}

const EDGE = /^[\s“”"‘’',;:—–-]+|[\s“”"‘’',;:—–-]+$/gu;

/** Quote marks and stops at the edges are no part of a clause, nor is the place that opens a report; an apostrophe inside stays. */
function tidy(text: string, span: Span): Span {
  const [first, end] = trim(text, span);
  const start = first + (matchOf(placeLineRules, text.slice(first, end))?.[0].length ?? 0);
  const inner = text.slice(start, end);
  const front = /^[\s“”"‘',;:—–-]*/u.exec(inner)?.[0].length ?? 0;
  const back = /(?:,\s(?:his|her|its|their))?[\s“”"’',;:.—–-]*$/u.exec(inner.slice(front))?.[0].length ?? 0;
  const [from, to] = [start + front, end - back];
  return to > from ? [from, to] : [start, end];
}

/**
 * Cuts a passage into clauses that can be affirmed or denied alone: sentences, then coordinated clauses that each have
 * a verb ("Nobody was hurt, and there was no damage" is two). Spans are trimmed of quote marks and final stops.
 */
export const clauses = (text: string, passage: Span): readonly Span[] =>
  clausesOf(text.slice(...passage)).map(([start, end]) => [passage[0] + start, passage[0] + end]);

const clausesOf = remembered((text): readonly Span[] =>
  sentences(text)
    .flatMap((sentence) => cutSentence(text, sentence))
    .map((span) => tidy(text, span))
    .filter(([start, end]) => text.slice(start, end).replace(EDGE, '').length > 1),
);
