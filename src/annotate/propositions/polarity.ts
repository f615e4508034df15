import type { Rule } from '../../model/index.ts';
import { anyOf, fits } from '../fits.ts';
import { clauseLeadRules } from './rules.ts';

/** What makes a clause the opposite of itself without the word: "we don’t attack", "no unit transmitted anything". */
export const negationRules: readonly Rule<true>[] = [
  {
    pattern:
      /^(?:[^,;]{0,80}?)\b(?:do|does|did|is|are|was|were|has|have|had|will|would|can|could|should|must)(?:n[’']t| not)\b(?! only\b)/i,
    effect: true,
    reason: 'the main verb is negated',
    matches: 'We don’t attack the capital',
    misses: 'We attack the capital, which does no harm',
  },
  {
    pattern: /^(?:[^,;]{0,80}?)\b(?:cannot|never)\b/i,
    effect: true,
    reason: 'never',
    matches: 'We have never fired across the border',
    misses: 'We fired, as nobody ever did',
  },
  {
    pattern:
      /^(?:that |but |and )?(?:there (?:is|are|was|were|has been|have been|had been) (?:no(?:thing|body| one)?|none|not|never)\b|no\b(?! less| fewer| more than| later)|not (?:a|one|any)\b|none|neither|nobody|no one|nothing|at no (?:stage|point|time))\b/i,
    effect: true,
    reason: 'no unit transmitted anything',
    matches: 'No unit at Kolm had transmitted anything',
    misses: 'No fewer than 20 units transmitted',
  },
  {
    pattern:
      /\b(?:had|have|has|having|with|of|bears?|took|received|seen|saw|heard|found|gave|given|got|made|issued|knew|know|carr(?:y|ied)|fired|used|held|sent|brought|bought|sold|paid|launched|dropped|planted|lost|suffered|left|shot|killed|hit) (?:no(?! (?:fewer|less|more|longer|doubt|secret)\b)|neither|nothing)\b|\bshow(?:s|ed|n|ing)? no (?:signs?|trace|evidence|indication|hint)\b|\bnot (?:involved|responsible|true|correct|the case|so)\b|\b(?:rather than|instead of)\b .*\bnot\b|\bnothing had been\b/i,
    effect: true,
    reason: 'it had no hand in it',
    matches: 'it had no hand in the incident',
    misses: 'it had a hand in the incident',
  },
  {
    pattern:
      /^(?:(?!(?: and | but | then ))[^,;]){0,60}?\b(?:\p{Ll}+ed|did|done|sent|shot|sunk|sank|hit|struck|took|taken|built|hidden) (?:nothing|nobody|no one|none)\b/iu,
    effect: true,
    reason: 'we have fired nothing at the capital',
    matches: 'We have fired nothing at the capital',
    misses: 'We have fired on nobody’s orders but his',
  },
  {
    pattern:
      /^(?:[^,;]{0,60}?)\b(?:(?:was|were|is|are|been|came|went) (?:nowhere near|anything but)|(?:held|had|has|have|found|saw|kept|showed|made) none of|hardly any(?:one|body|thing)?)\b/i,
    effect: true,
    reason: 'We were [nowhere near] it, it held [none of] the records',
    matches: 'We were nowhere near the bridge',
    misses: 'We were near the bridge',
  },
];

const LEAD = anyOf(clauseLeadRules);

/** Questions, which deny nothing. */
export const askingRules: readonly Rule<'question'>[] = [
  {
    pattern:
      /^[“"‘]?(?:(?:so|but|and|then|well),? )?(?:(?:why|how|what|where|when) (?:on earth )?(?:do|does|did|is|are|was|were|has|have|had|can|could|will|would|should)|(?:do|does|did|is|are|was|were|has|have|had|can|could|will|would|should)n[’']t)\b/iu,
    effect: 'question',
    reason: '“[So why didn’t] he pay his?”: asks',
    matches: 'So why didn’t he pay his',
    misses: 'He didn’t say why',
  },
];

/** Whether a clause states that its proposition is not so. */
export function isNegated(clause: string): boolean {
  const words = clause.replace(LEAD, '');
  return fits(negationRules, words) && !fits(askingRules, words);
}
