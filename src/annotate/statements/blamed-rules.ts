import type { Rule } from '../../model/index.ts';

/** On whom something is laid, by whom is not said. Groups as in the formulas: content, cue, `more` of the content. */
export const blamedRules: readonly Rule<'strong'>[] = [
  {
    pattern:
      /(?<content>\b(?:an?|the|this|that|these|those|several|two|three|four) (?:[\p{L}-]+ ){1,4}?)(?:widely |largely |since |that (?:was|were|is|are|has been) )?(?<cue>blamed) (?<more>(?:squarely |partly )?on (?:the )?(?:[\p{Ll}\d]+ ){0,3}\p{Lu}[^,.;“”"\n]{1,60})/u,
    effect: 'strong',
    reason: 'an attack [blamed] on the Marsh Brigade',
    matches: 'The convoy was ambushed in an attack blamed on the Marsh Brigade.',
    misses: 'an outage blamed on a contractor',
  },
  {
    pattern: /^(?<content>[^\n]{8,}?(?:[,;:]| [–—-]) (?:[\p{L}’'.-]+ ){0,3}?[\p{L}’'.-]+) (?<cue>blamed)(?=$|[;:,])/u,
    effect: 'strong',
    reason: 'Shells hit village, Kessia [blamed]',
    matches: 'Shells hit border village, Kessia blamed',
    misses: 'Shells hit border village, Kessia blamed for it by all',
  },
];
