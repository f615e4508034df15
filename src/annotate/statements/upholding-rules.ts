import type { Rule } from '../../model/index.ts';

/** Cues that make a pointer at an allegation assert it. Others of the kind take no stance. */
export const upholdingRules: readonly Rule<'asserting'>[] = [
  {
    pattern: /\b(?:confirm(?:s|ed|ing)?|corroborat\w+)\b/i,
    effect: 'asserting',
    reason: 'confirmed the report',
    matches: 'later confirmed',
    misses: 'received',
  },
  {
    pattern: /\b(?:repeat(?:s|ed|ing)?|reiterat\w+|echo(?:es|ed|ing)?)\b/i,
    effect: 'asserting',
    reason: 'repeated the claims',
    matches: 'has repeated',
    misses: 'replied to',
  },
  {
    pattern:
      /\b(?:stand(?:s|ing)? by|stood by|uphold|upheld|back(?:s|ed|ing)?(?: up)?|support(?:s|ed|ing)?|bore out|bears? out|(?:lent|add(?:s|ed)) (?:weight|support|credence) to)$/i,
    effect: 'asserting',
    reason: 'stood by her account',
    matches: 'stood by',
    misses: 'stood up',
  },
];

/** Cues by which a bare event is said to be so. Tried on the words of the cue. */
export const confirmingRules: readonly Rule<'asserting'>[] = [
  {
    pattern: /^(?:(?:has|have|had|also|later|since) )*(?:confirm(?:s|ed)?|corroborat(?:es?|ed))$/i,
    effect: 'asserting',
    reason: 'the health body [confirmed] the attack',
    matches: 'later confirmed',
    misses: 'could not confirm',
  },
];

/** Cues that leave open what one is charged with. Tried on the words of the cue. */
export const undeniedRules: readonly Rule<'left open'>[] = [
  {
    pattern: /(?:n[’']t| not) (?:den(?:y|ied)|ruled? out)$/i,
    effect: 'left open',
    reason: 'Ostrenia [did not deny] involvement: neither said nor denied',
    matches: 'did not deny',
    misses: 'did not dispute',
  },
];
