import type { Rule } from '../../model/index.ts';

/** Who cannot verify what stands right before. Groups as in the formulas: source, cue, content. */
export const verifyingRules: readonly Rule<'relative'>[] = [
  {
    pattern:
      /,\s+(?<content>which|whose (?:authenticity|origins?|provenance|contents?|dates?|location)) (?<source>(?!(?:was|were|is|has|have|had|could|can|cannot)\b)(?:the |an? )?(?:[\p{L}\p{N}’'.-]+ ){0,5}?[\p{L}\p{N}’'.-]+) (?<cue>(?:(?:could|can)(?:not| not|n[’']t)|(?:has|have|had|was|were|is|are)(?: not|n[’']t) (?:yet )?(?:been )?able to|(?:was|were|is|are) unable to|(?:has|have) yet to|did not|has not) (?:(?:immediately|independently|yet|fully) )*(?:verify|verified|confirm|confirmed|authenticate|authenticated|corroborate|corroborated))(?=,|[.”"]*$| (?:independently|immediately)\b)/u,
    effect: 'relative',
    reason: 'a video, [which the CP has not been able to verify], appears to show water',
    matches: 'A video on social media, which the CP has not been able to verify, appears to show water.',
    misses: 'A video, which was verified, shows water.',
  },
];
