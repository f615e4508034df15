import type { Rule } from '../../model/index.ts';

/** Who denies, backs or cannot verify what stands right before. Groups as in the formulas: source, cue, content. */
export const relativeRules: readonly Rule<'relative'>[] = [
  {
    pattern:
      /,\s+(?<content>which|something(?= (?:that |which )?\p{L}+ )|(?:an?|the) (?:\p{Ll}+ )?(?:charge|claim|allegation|accusation|suggestion|assertion|report|account|version|figure|characteri[sz]ation)) (?:that |which )?(?<source>it|he|she|they|(?!(?:was|were|is|has|have|had|\p{Ll}+ly)\b)[^,.;]{3,60}?(?:, [^,.;]{3,40},)?) (?:has |have |had |also |\p{Ll}+ly )*(?:(?<cue>denied|denies|deny|dismissed|dismisses|rejected|rejects|disputed|disputes|refuted|contested|brushed aside)|(?<judged>called|calls|described|describes|branded|labell?ed|derided)(?: as)? (?<more>[“"][^”"\n]{2,60}|[^,.;“”"\n]{2,60}))\b/u,
    effect: 'relative',
    reason: 'a charge the ministry rejected',
    matches: 'The crew had been drinking, a charge the ferry’s owner, Corvin Line, dismissed as untrue.',
    misses: 'He faces a charge, the ministry said.',
  },
  {
    pattern:
      /,? (?:and|while) (?<source>(?!(?:it|he|she|they)\b)[^,.;“”"]{3,60}?) (?<cue>backed|supported|corroborated|echoed) (?<content>(?:its|his|her|their|that|this) (?:account|version|claims?|story|stories|assertions?|findings?|figures?|statements?))(?=[.,;”"]|$)/u,
    effect: 'relative',
    reason: 'the club said the gates were open, and the police commander backed its account',
    matches: 'The club said the gates were open, and the police commander backed its account.',
    misses: 'The club said the gates were open and backed its account with photographs.',
  },
  {
    pattern:
      /,\s+(?<content>which|whose (?:authenticity|origins?|provenance|contents?|dates?|location)) (?<source>(?!(?:was|were|is|has|have|had|could|can|cannot)\b)(?:the |an? )?(?:[\p{L}\p{N}’'.-]+ ){0,5}?[\p{L}\p{N}’'.-]+) (?<cue>(?:(?:could|can)(?:not| not|n[’']t)|(?:has|have|had|was|were|is|are)(?: not|n[’']t) (?:yet )?(?:been )?able to|(?:was|were|is|are) unable to|(?:has|have) yet to|did not|has not) (?:(?:immediately|independently|yet|fully) )*(?:verify|verified|confirm|confirmed|authenticate|authenticated|corroborate|corroborated))(?=,|[.”"]*$| (?:independently|immediately)\b)/u,
    effect: 'relative',
    reason: 'a video, [which the CP has not been able to verify], appears to show water',
    matches: 'A video on social media, which the CP has not been able to verify, appears to show water.',
    misses: 'A video, which was verified, shows water.',
  },
  {
    pattern:
      /,\s+(?<content>(?:an?|the) (?:\p{Ll}+ )?(?:charge|claim|allegation|accusation|suggestion|assertion|report|account|version|figure)) (?:was |has been |is )?(?:\p{Ll}+ly )?(?<cue>denied|dismissed|rejected|disputed|refuted|contested|brushed aside) by (?<source>[^,.;“”"]{3,60}?)(?=[,.;”"]|$| (?:on|in|as)\b)/u,
    effect: 'relative',
    reason: 'was poisoned, his wife alleged, a claim swiftly rejected by [the authorities]',
    matches: 'He was poisoned in his cell, his wife alleged, a claim swiftly rejected by the authorities.',
    misses: 'He was poisoned, a claim made by his wife.',
  },
];
