import type { Proposition, Span } from '../../model/index.ts';
import { fits } from '../fits.ts';
import { SHORT_ANSWER } from '../lexicon/short-answer.ts';
import { confrontedRules, otherwiseRules, retortRules } from './retort-rules.ts';
import type { Target } from './target.ts';

/** What is answered stands no farther back, in UTF-16 units of text: about two sentences. */
const REACH = 400;

/** Whether a cue answers what was said right before: "hit back". */
export const isRetort = (cue: string): boolean => fits(retortRules, cue);

/** Whether a denial is followed by how its speaker sees it: "remembers it differently". */
export const isOtherwise = (words: string): boolean => fits(otherwiseRules, words);

/** A statement as one asks whether it answers the one before. */
export interface Answering {
  readonly cue: string;
  /** What stands in its sentence before its cue. */
  readonly front: string;
  readonly speaker: string | null;
}

/**
 * What a statement answers by its own cue, "But the club hit back: …", or by what stands in front, "Asked about that, he said
 * nobody had …": what another said last, right before. Null where it answers nothing so.
 */
export function retortedTo(
  proposition: Proposition,
  { cue, front, speaker }: Answering,
  targets: readonly Target[],
): Span | null {
  const isAnswer = isRetort(cue) || (proposition.negated && fits(confrontedRules, front));
  if (!isAnswer || speaker === null) return null;
  const before = targets.filter(
    ({ span, fact, own, of, ...target }) =>
      fact &&
      !own &&
      of !== proposition.of &&
      target.speaker !== speaker &&
      span[1] <= proposition.span[0] &&
      proposition.span[0] - span[1] < REACH,
  );
  return before.toSorted((a, b) => b.span[1] - a.span[1])[0]?.span ?? null;
}

/** Whether words answer what was said last by a pronoun and a helping verb: "it did", "they were not". */
export const isShortAnswer = (words: string): boolean => SHORT_ANSWER.test(words.trim());
