import type { RawAttribution, Span } from '../../model/index.ts';
import { contains, overlaps, slice, spanAt, trim } from '../../text/index.ts';
import { classOfCue } from '../cues/index.ts';
import { fits, matchOf } from '../fits.ts';
import { brokenOffRules, deniedRules, goesOnRules, openingRules } from './mending-rules.ts';
import { asideRules, othersQuoteRules } from './piece-rules.ts';

/** No gap in a source or content that the model left is longer, in words. */
const GAP_WORDS = 4;
const ENDS_CLAUSE = /[.;:!?\n]/;

const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
const isGap = (gap: string): boolean => !ENDS_CLAUSE.test(gap) && wordsIn(gap) <= GAP_WORDS;

/** "[Ilse Brandt, who] advises the [cabinet on security,] warned": a few words between two pieces of a source are its own. */
export function joinedSource(text: string, raw: RawAttribution): RawAttribution {
  const isFree = (gap: Span): boolean => ![...raw.cue, ...raw.content].some((span) => overlaps(span, gap));
  const source: Span[] = [];
  for (const span of raw.source) {
    const last = source.at(-1);
    const gap: Span = [last?.[1] ?? 0, span[0]];
    const joins = last !== undefined && gap[0] <= gap[1] && isGap(text.slice(...gap)) && isFree(gap);
    if (joins) source[source.length - 1] = [last[0], span[1]];
    else source.push(span);
  }
  return { ...raw, source };
}

/** "[A] blatant “terrorist” act, they said, [calls for an answer]": a content that source and cue interrupt runs up to them. */
export function contentToSource(text: string, raw: RawAttribution): RawAttribution {
  const between = [...raw.source, ...raw.cue].sort((a, b) => a[0] - b[0]);
  const content = raw.content.map((piece, i): Span => {
    const next = raw.content[i + 1];
    const [first] = between.filter(([start, end]) => start >= piece[1] && next !== undefined && end <= next[0]);
    const gap = first && text.slice(piece[1], first[0]).replace(/[\s,]+$/, '');
    return gap && isGap(gap) && wordsIn(gap) > 0 ? [piece[0], piece[1] + gap.length] : piece;
  });
  return { ...raw, content };
}

/** "[in 212 stations], it said, [turnout exceeded …]": what stands before an inserted source and cue is said too. */
export function contentBefore(text: string, raw: RawAttribution, sentences: readonly Span[]): RawAttribution {
  const [from, to] = [
    Math.min(raw.source[0]?.[0] ?? raw.cue[0]![0], raw.cue[0]![0]),
    Math.max(raw.source.at(-1)?.[1] ?? 0, raw.cue.at(-1)![1]),
  ];
  const home = spanAt(sentences, from);
  const isInserted = text.slice(from - 2, from) === ', ' && text.slice(to, to + 2) === ', ';
  const [first] = raw.content;
  if (!home || !isInserted || raw.source.length === 0 || raw.content.length !== 1 || first![0] !== to + 2) return raw;
  const front = matchOf(openingRules, text.slice(home[0], from - 2))?.groups?.place ?? '';
  return front === '' ? raw : { ...raw, content: [[from - 2 - front.length, from - 2], ...raw.content] };
}

const QUOTE = /["“”«»‘]|^'/;

/** "Ten people died. [Two boats sank, the mayor said]": without quotation marks a cue that follows is of its own sentence alone. */
export function ownSentence(text: string, raw: RawAttribution, sentences: readonly Span[]): RawAttribution {
  const cue = raw.cue[0]!;
  const home = spanAt(sentences, cue[0]);
  if (!home || !contains(home, cue)) return raw;
  const content = raw.content.map(([start, end]): Span => {
    const runsOver = start < home[0] && end > home[0] && end <= cue[0];
    return runsOver && !QUOTE.test(text.slice(start, end)) ? [home[0], end] : [start, end];
  });
  return { ...raw, content };
}

/** "said [that a plane had sprayed a school]. “Paperwork,” snorted its owner": what another says in a sentence of its own is no part of a content. */
export function beforeOthers(text: string, raw: RawAttribution, sentences: readonly Span[]): RawAttribution {
  const last = raw.cue.at(-1)!;
  const home = spanAt(sentences, last[0]);
  if (!home) return raw;
  const content = raw.content.map(([start, end]): Span => {
    const runsOver = start >= last[1] && start < home[1] && end > home[1];
    return runsOver && fits(othersQuoteRules, text.slice(home[1], end))
      ? [start, trim(text, [start, home[1]])[1]]
      : [start, end];
  });
  return { ...raw, content };
}

/** "[thousands marched], organisers said; police counted 3,000": what follows a semicolon after the cue is said by others. */
export function beforeSemicolon(text: string, raw: RawAttribution): RawAttribution {
  const end = Math.max(raw.cue.at(-1)![1], raw.source.at(-1)?.[1] ?? 0);
  const isBefore = raw.content.some((piece) => piece[1] <= raw.cue[0]![0]);
  return isBefore && text[end] === ';' ? { ...raw, content: raw.content.filter(([start]) => start < end) } : raw;
}

/** "contradicted [that]: the ministry was never warned": what a colon opens is said apart from what is denied. */
export function beforeColon(text: string, raw: RawAttribution): RawAttribution {
  const first = raw.content[0];
  const denied =
    first && classOfCue(slice(text, raw.cue)).cueClass === 'denying' && matchOf(deniedRules, text.slice(...first));
  return denied ? { ...raw, content: [[first[0], first[0] + denied[0].length]] } : raw;
}

/** "[“I turned and they”] – she points at the gate – [“shot at us”]": what an outlet puts between two parts of a quotation is not said. */
export function withoutAside(text: string, raw: RawAttribution): RawAttribution {
  const content = raw.content.flatMap(([start, end]): Span[] => {
    const aside = matchOf(asideRules, text.slice(start, end));
    if (!aside) return [[start, end]];
    const from = start + aside.index;
    return [
      [start, from],
      [from + aside[0].length, end],
    ];
  });
  return { ...raw, content };
}

const nextWord = (text: string, at: number): string => /^ \p{Ll}+/u.exec(text.slice(at, at + 24))?.[0] ?? ' ‖';

/** "accused them of | having “looked away”": a content that breaks off before its last word is done runs to the end of its sentence, or to its source. */
export function finished(text: string, raw: RawAttribution, sentences: readonly Span[]): RawAttribution {
  const last = raw.content.at(-1);
  const home = last && spanAt(sentences, last[1] - 1);
  const isBroken = last && fits(brokenOffRules, `${text.slice(...last)}${nextWord(text, last[1])}`);
  if (!home || !isBroken || text[last[1]] !== ' ') return raw;
  const after = [...raw.source, ...raw.cue].map(([start]) => start).filter((start) => start >= last[1]);
  if (after.length > 0 && last[0] > raw.cue[0]![0]) return raw;
  const rest = text.slice(last[1], Math.min(home[1], ...after)).replace(/[\s,.!?]+$/, '');
  return { ...raw, content: [...raw.content.slice(0, -1), [last[0], last[1] + rest.length]] };
}

const endOf = (spans: readonly Span[]): number => spans.at(-1)?.[1] ?? -1;
/** Whether two lists of spans are the very same places. */
export const isEqual = (a: readonly Span[], b: readonly Span[]): boolean =>
  a.length === b.length && a.every(([start, end], i) => start === b[i]![0] && end === b[i]![1]);

/** No words that go on with a content are longer, in units. */
const LONGEST_LINK = 40;

/** "[confirmed] the ministry is looking into it but [has yet] to decide": what the same source’s content goes on with. */
const isGoingOn = (text: string, raw: RawAttribution, next: RawAttribution): boolean =>
  endOf(raw.content) <= next.cue[0]![0] &&
  next.cue[0]![0] - endOf(raw.content) <= LONGEST_LINK &&
  endOf(raw.content) > endOf(raw.cue) &&
  next.content.length > 0 &&
  isEqual(raw.source, next.source) &&
  fits(goesOnRules, text.slice(endOf(raw.content), next.cue[0]![1]));

/** Lays an attribution whose cue only goes on with a content before it into that content. */
export function withGoingOn(text: string, raws: readonly RawAttribution[]): readonly RawAttribution[] {
  const taken = new Set<RawAttribution>();
  const longer = raws.map((raw) => {
    const next = raws.find((other) => other !== raw && isGoingOn(text, raw, other));
    if (!next) return raw;
    taken.add(next);
    const last = raw.content.at(-1)!;
    return { ...raw, content: [...raw.content.slice(0, -1), [last[0], endOf(next.content)] as Span] };
  });
  return longer.filter((_, i) => !taken.has(raws[i]!));
}
