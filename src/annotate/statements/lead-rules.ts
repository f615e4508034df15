import type { Rule } from '../../model/index.ts';

/** Words before what is claimed; the proposition begins after them. Tried on a clause. */
export const claimOfRules: readonly Rule<'lead'>[] = [
  {
    pattern:
      /^(?:the |any |all |every |this |such )?(?:suggestions?|hints?|notions?|idea|insinuations?|implications?) of (?=an? (?:[\p{Ll}-]+ ){1,5}?[\p{Ll}-]+$)/iu,
    effect: 'lead',
    reason: 'rejected [any suggestion of] a conflict of interest',
    matches: 'any suggestion of a conflict of interest',
    misses: 'any suggestion of wrongdoing',
  },
  {
    pattern:
      /^(?:[“"‘]?in the strongest (?:possible )?terms[”"’]? )?(?:the |any |all |these |such |an? (?=\p{Ll}+ (?:by|from|on|in) ))?(?:claims?|suggestions?|allegations?|accusations?|reports?|rumou?rs?|speculation|talk|charges?|notions?|idea)(?: (?:by|from|on|in) [^,]{2,40}?)?(?:, [^,]{3,60},)? (?:that |of (?=(?:\p{Ll}+ly )?\p{Ll}+ing\b))/iu,
    effect: 'lead',
    reason: 'denied [suggestions that] its navy had jammed the signals',
    matches: 'suggestions from the opposition that its navy had jammed the signals',
    misses: 'claims for damages',
  },
];

/** Words by which others told a speaker what he tells; the proposition begins after them. Tried on a clause. */
export const toldRules: readonly Rule<'lead'>[] = [
  {
    pattern:
      /^(?:that )?(?:(?:[\p{L}’'-]+ ){1,6}?(?:had |has |have )?(?:told|informed|assured) (?:him|her|them|it|us|me)(?:, (?:he|she|it|they) (?:said|says|added),)?|(?:he|she|it|they|we|I) (?:had|has|have) been (?:told|informed|assured)(?: by [^,;]{2,60}?)?) that (?=\S)/u,
    effect: 'lead',
    reason: '[prisoners had told him, he said, that] they rose up after a death',
    matches: 'they had been told by a member of the board that its head was pressed',
    misses: 'the prisoners told that story to nobody',
  },
];

/** Words before what one claims again. Tried on a clause under an asserting cue. */
export const ownedClaimRules: readonly Rule<'lead'>[] = [
  {
    pattern:
      /^(?:his|her|its|their|(?:the |an? )?(?:[\p{L}-]+ ){0,3}?[\p{L}-]+[’']s?) (?:\p{Ll}+ )?(?:claims?|allegations?|accusations?|assertions?|suggestions?|contention|insistence) that /u,
    effect: 'lead',
    reason: 'repeated [his claim that] the dam was safe',
    matches: 'his earlier claim that the dam was safe',
    misses: 'a claim that the bank has called malicious',
  },
];

/** Words before what is taken back or contradicted; the proposition begins after them. Tried on a clause under a denying cue. */
export const takenBackRules: readonly Rule<'lead'>[] = [
  {
    pattern:
      /^(?:(?:the|his|her|its|their|an?|[\p{L}-]+(?: \p{Lu}[\p{L}-]+)*[’']s?|(?:the |an? )?\p{Ll}+[’']s?) )?(?:\p{Ll}+ )?(?:claims?|statements?|remarks?|comments?|assertions?|allegations?|accusations?|suggestions?|confessions?|testimony|insistence|denials?)(?: (?:by|from) [^,]{2,40}?)? that /iu,
    effect: 'lead',
    reason: 'walked back [her statement that] no fuel had been lost',
    matches: 'her earlier statement that no fuel had been lost',
    misses: 'her statement on fuel',
  },
];

/** The verb of the cue where it stands in the content. Tried on a clause under a doubting or inquiring cue. */
export const taskRules: readonly Rule<'lead'>[] = [
  {
    pattern:
      /^to \p{Ll}+(?: (?:into|at|whether))? (?=the\b|its\b|his\b|her\b|their\b|an?\b|when\b|where\b|who\b|what\b|how\b|\p{Lu})/u,
    effect: 'lead',
    reason: 'has started [to analyse] the recorder',
    matches: 'to analyse the recorder',
    misses: 'the recorder was found',
  },
  {
    pattern:
      /^(?:an?|the|its|their|his|her) (?:[\p{L}-]+ ){0,3}?(?:investigations?|inquir(?:y|ies)|enquir(?:y|ies)|probes?|reviews?) (?:into|of|over) (?=\S)/u,
    effect: 'lead',
    reason: 'promised [an inquiry into] the dam release',
    matches: 'an independent inquiry into the dam release',
    misses: 'an inquiry by the court',
  },
  {
    pattern: /^(?:into|about|over|of) (?=the\b|its\b|his\b|her\b|their\b|this\b|that\b|\p{Lu})/u,
    effect: 'lead',
    reason: 'has opened an inquiry [into] the incident',
    matches: 'into the incident',
    misses: 'intolerance',
  },
];
