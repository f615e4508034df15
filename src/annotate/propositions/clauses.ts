import type { Span } from '../../model/index.ts';
import { sentences, trim, words } from '../../text/index.ts';

/** Where a clause of its own begins: ", and there was", "; it", ", but Kyiv", "and that". */
const SEAM =
  /;\s+|\s[—–]\s+|,\s+(?=an? (?:\p{Ll}+ )?(?:charge|claim|allegation|accusation|suggestion|assertion)\s)|,?\s(?:but|while|whereas|although|though)\s+(?=\S)|,\s+(?:and|so|yet)\s+(?=(?:there|it|he|she|they|we|I|you|nobody|no one|none|nothing|the|a|an|one|some|many|most|this|that|these|those|his|her|its|their|our|all|\p{Lu})\b)|,?\s+and that\s+|,?\s(?:and|but)\s+(?=(?:also )?(?:warned|said|added|denied|insisted|claimed|called|accused|urged|acknowledged|admitted)\s)/giu;

/** ", killing at least 14 people", " and injuring 19", " and 31 are being treated": a toll is a clause of its own. */
const TOLL_SEAM =
  /,?\s(?:and\s)?(?=(?:killing|injuring|wounding|displacing|leaving)\s(?:[^,.;]{0,20}?)(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|scores|several))|,?\sand\s(?=(?:(?:at least|more than|about|some|another) )?(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|scores|several)(?: others| people| more)?\s(?:are|were|was|is|have|has|remain))/giu;

const FINITE =
  /\b(?:is|are|was|were|be|been|am|has|have|had|do|does|did|will|would|can|could|may|might|shall|should|must|[’'](?:s|re|ve|d|ll)|n[’']t|said|says|made|took|went|came|got|saw|knew|left|fell|rose|hit|lost|held|ran|gave|told|found|kept|sent|put|set|began|began|broke|brought|built|fought|shot|struck|paid|met|led|sold|stood|won|\p{Ll}{2,}ed|\p{Ll}{3,}(?<!s)s)\b/iu;

/** Whether some words hold a finite verb, as far as their form tells. */
export const hasVerb = (words: string): boolean => FINITE.test(words);

const MIN_WORDS = 2;

/** A cut is good only where both sides can stand alone: each has a verb and more than a word. */
const stands = (text: string): boolean => FINITE.test(text) && words(text).length >= MIN_WORDS;

interface Seam {
  readonly at: number;
  readonly next: number;
  /** A toll needs no verb of its own: "killing at least 14 people". */
  readonly isToll: boolean;
}

function seamsIn(sentence: string, offset: number): readonly Seam[] {
  const find = (pattern: RegExp, isToll: boolean): Seam[] =>
    [...sentence.matchAll(pattern)].map((m) => ({
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

/** Quote marks and stops at the edges are no part of a clause; an apostrophe inside stays. */
function tidy(text: string, span: Span): Span {
  const [start, end] = trim(text, span);
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
export function clauses(text: string, passage: Span): readonly Span[] {
  return sentences(text, passage)
    .flatMap((sentence) => cutSentence(text, sentence))
    .map((span) => tidy(text, span))
    .filter(([start, end]) => text.slice(start, end).replace(EDGE, '').length > 1);
}
