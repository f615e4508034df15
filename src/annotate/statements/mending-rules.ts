import type { Rule } from '../../model/index.ts';

/** Lines about the report itself, which say nothing of the news. Tried on a sentence. */
export const aboutItselfRules: readonly Rule<'furniture'>[] = [
  {
    pattern:
      /^(?:(?:Correction|Clarification|Editor[’']s note|Update)s?(?: \([^()]{2,30}\))?: )?(?:An? |The )?(?:earlier|previous|first|original|initial) versions? of (?:this|the) (?:article|story|report|headline|piece|post)\b/u,
    effect: 'furniture',
    reason: 'Correction: An earlier version of this article gave 19 dead: what the outlet no longer says',
    matches: 'Correction: An earlier version of this article said that 19 people had died',
    misses: 'An earlier version of the memo said so',
  },
  {
    pattern: /^By \p{Lu}[\p{L}’'-]+ (?:\p{Lu}|and\b)/u,
    effect: 'furniture',
    reason: 'By Ilsa Tarn: a byline',
    matches: 'By Ilsa Tarn in Port Selwick',
    misses: 'By Monday the water had risen',
  },
  {
    pattern: /^By (?:our|an?) (?:\p{Ll}+ ){0,2}(?:staff|correspondents?|reporters?|writers?|editors?|team|desk)\b/u,
    effect: 'furniture',
    reason: 'By our markets staff: a byline without names',
    matches: 'By our markets staff',
    misses: 'By our count 40 died',
  },
  {
    pattern:
      /^(?:This|The) (?:article|story|report|piece) (?:was|has been) (?:first |last |originally )?(?:updated|published|corrected|amended)/u,
    effect: 'furniture',
    reason: 'This article was updated at noon',
    matches: 'This article was first published at 9am.',
    misses: 'The report was leaked to the Courant.',
  },
  {
    pattern: /^(?:Updated|Published|Last updated)\b[: ]/u,
    effect: 'furniture',
    reason: 'Updated: 9 March',
    matches: 'Last updated: 9 March',
    misses: 'Updates will follow on Monday.',
  },
];

/** What may stand between two cues of one saying. */
export const chainRules: readonly Rule<'chain'>[] = [
  {
    pattern: /^ (?:to )?$/,
    effect: 'chain',
    reason: '[appear] to [show]: one saying with two cues',
    matches: ' to ',
    misses: ' and to ',
  },
];

/** Cues that name only where something was said. Tried on the words of a cue. */
export const occasionRules: readonly Rule<'occasion'>[] = [
  {
    pattern: /^(?:an?|the|his|her|their|its) (?:\p{Ll}+ ){0,2}\p{Ll}+$/u,
    effect: 'occasion',
    reason: '[said] at [a briefing]: one saying with two cues',
    matches: 'a news briefing',
    misses: 'said',
  },
];

/** Cues that carry no saying of their own. Tried on the words of a cue. */
export const weakCueRules: readonly Rule<'weak'>[] = [
  {
    pattern: /^(?:about|in|for|of|on|to|by|from|with|at|under)$/i,
    effect: 'weak',
    reason: 'a charge [of] fraud: a preposition taken for a cue',
    matches: 'of',
    misses: 'spoke of',
  },
];

/** The verb before a cue that begins with "not". Tried on the words before the cue. */
export const negatedVerbRules: readonly Rule<'verb'>[] = [
  {
    pattern: /\b(?:did|does|do|has|have|had|could|would|will) $/,
    effect: 'verb',
    reason: '[did] not return calls about the find',
    matches: 'ministry did ',
    misses: 'ministry ',
  },
];

/** A determiner or a deed at the end of a cue, which belongs to the content after it. */
export const determinerEndRules: readonly Rule<'determiner'>[] = [
  {
    pattern: /\s(?:the|an?|his|her|its|their|any|all|these|those)$/,
    effect: 'determiner',
    reason: 'brushed off [the] accusation',
    matches: 'brushed off the',
    misses: 'brushed off',
  },
  {
    pattern:
      /(?<=\b(?:den(?:y|ies|ied)|admit(?:s|ted)?|acknowledge[sd]?|concede[sd]?))\s(?:ever |having )*\p{Ll}+ing(?: (?:about|of|with|to|in|on|for|from|at))?$/u,
    effect: 'determiner',
    reason: 'denied [knowing about] the payments',
    matches: 'denied knowing about',
    misses: 'denied the thing',
  },
];

/** The participle that the model left in the content of a bare auxiliary. */
export const participleRules: readonly Rule<'participle'>[] = [
  {
    pattern: /^\p{Ll}+(?:ed|aid|old)\b\s*/u,
    effect: 'participle',
    reason: 'had [charged] its neighbour',
    matches: 'charged its neighbour with jamming',
    misses: 'its neighbour had charged it',
  },
  {
    pattern: /^(?:analyse|analyze|examine|investigate|review|study|assess|inspect|probe|look into)\b\s*/,
    effect: 'participle',
    reason: 'has started to [analyse] the recorder',
    matches: 'analyse the recorder',
    misses: 'the recorder',
  },
  {
    pattern:
      /^(?:(?:been )?able to )?(?:(?:independently|immediately|fully) )*(?:verify|confirm|authenticate|establish|determine|corroborate|reach)\b\s*/,
    effect: 'participle',
    reason: 'could not [verify] the recording',
    matches: 'verify the recording',
    misses: 'the recording',
  },
  {
    pattern:
      /^(?:phone |telephone )?(?:calls|requests|questions|messages|e-?mails)(?: for comment)?(?: (?:about|on|over|regarding))?\b\s*/,
    effect: 'participle',
    reason: 'did not return [calls about] the reported find',
    matches: 'calls about the reported find',
    misses: 'called about the find',
  },
  {
    pattern: /^out\b\s+(?!of\b)/,
    effect: 'participle',
    reason: 'ruled [out] an accident',
    matches: 'out an accident',
    misses: 'out of fear',
  },
  {
    pattern: /^guilty\b(?: to\b)?\s*/,
    effect: 'participle',
    reason: 'pleaded not [guilty to] all charges',
    matches: 'guilty to all charges',
    misses: 'all are guilty',
  },
  {
    pattern: /^(?:(?:answer|reply|respond|tak|comment|speak)ing|(?:respond|reply) to)\b\s*/,
    effect: 'participle',
    reason: 'left without [answering] questions, did not immediately [respond to] a request',
    matches: 'answering questions',
    misses: 'questions',
  },
];

/** An auxiliary or adverb that cannot be a cue alone. */
export const bareCueRules: readonly Rule<'bare'>[] = [
  {
    pattern:
      /^(?:(?:has|have|had|could|can|was|were|is|are|did)(?: not|n[’']t)|cannot)(?: (?:yet|immediately|independently|been able to|able to))*$/u,
    effect: 'bare',
    reason: '[could not independently] verify it',
    matches: 'could not independently',
    misses: 'could not say',
  },
  {
    pattern: /(?:\bnot|n[’']t|^never) (?:return|answer|respond to|reply to)$/u,
    effect: 'bare',
    reason: 'did [not return] calls about the find',
    matches: 'not return',
    misses: 'did return',
  },
  {
    pattern: /^(?:(?:has|have|had|did|does|not) )*(?:rul(?:e|es|ed|ing))$/u,
    effect: 'bare',
    reason: '[ruled] out an accident',
    matches: 'has ruled',
    misses: 'ruled out',
  },
  {
    pattern: /^(?:(?:has|have|had) )?(?:plead(?:s|ed|ing)?|pled)(?: not)?$/u,
    effect: 'bare',
    reason: '[pleaded not] guilty',
    matches: 'pleaded not',
    misses: 'pleaded not guilty',
  },
  {
    pattern: /^(?:had|has|have|not|\p{Ll}+ly)$/u,
    effect: 'bare',
    reason: '[had] charged, [repeatedly] denied',
    matches: 'repeatedly',
    misses: 'has denied',
  },
  {
    pattern: /^(?:(?:has|have|had) )?(?:started|begun|began|set out) to$/u,
    effect: 'bare',
    reason: '[has started to] analyse: what is begun is the cue',
    matches: 'has started to',
    misses: 'has agreed to',
  },
  {
    pattern: /^without$/u,
    effect: 'bare',
    reason: 'left [without] answering',
    matches: 'without',
    misses: 'without answering',
  },
];

/** What parts a content from what somebody else says. Tried on the content up to the other’s source. */
export const meanwhileRules: readonly Rule<'seam'>[] = [
  {
    pattern: /,? ?\bas $/,
    effect: 'seam',
    reason: 'Kestrova denies doping [as] federation says …',
    matches: 'doping as ',
    misses: 'doping, whereas ',
  },
];

/** Auxiliaries that are no saying where nobody says it. */
export const auxiliaryCueRules: readonly Rule<'auxiliary'>[] = [
  {
    pattern: /^(?:has|have|had)$/,
    effect: 'auxiliary',
    reason: 'Orlen [has] not been seen',
    matches: 'has',
    misses: 'has said',
  },
  {
    pattern: /^not(?: \p{Ll}+ly| yet| always| been| be)*$/u,
    effect: 'auxiliary',
    reason: 'it was [not immediately] clear who fired first',
    matches: 'not immediately',
    misses: 'not known',
  },
];

/** "It" that stands for a clause, and is nobody who speaks. Tried on the words from the source to the end of the cue. */
export const impersonalRules: readonly Rule<'nobody'>[] = [
  {
    pattern:
      /^it (?:(?:is|was|has been|had been|remain(?:s|ed))(?:n[’']t)? )?(?:(?:not|yet|still|\p{Ll}+ly) )*(?:clear|unclear|known|unknown|certain|uncertain|understood|believed|thought|feared|reported|alleged|claimed|rumou?red|estimated)$/iu,
    effect: 'nobody',
    reason: '[It was not immediately clear] how many were on board: nobody is named who could not say',
    matches: 'It was not immediately clear',
    misses: 'It was asked',
  },
  {
    pattern:
      /^it (?:is|was|remain(?:s|ed)) not(?: \p{Ll}+ly| yet)*(?: (?:clear|known) (?:how|who|what|when|where|why|whether|if)(?: many| much)?)?$/iu,
    effect: 'nobody',
    reason: '[it] was [not immediately] clear who fired first',
    matches: 'It was not immediately',
    misses: 'It was not known to',
  },
];

/** A question put to a source, which says nothing itself. Tried on the words from a cue without a source on. */
export const askedRules: readonly Rule<'question'>[] = [
  {
    pattern:
      /^(?:when |if )?(?:asked|pressed|questioned|quizzed|challenged) (?:\p{Ll}+ ){0,4}?(?:if|whether|about|why|how|what|who|when|where|on)\b/iu,
    effect: 'question',
    reason: '[Asked whether] the memo was real, a spokesman said',
    matches: 'Asked repeatedly by reporters if the memo was real',
    misses: 'asked for help at the quay',
  },
];

/** A helping verb at the end of a source, which belongs to the cue after it. */
export const helperEndRules: readonly Rule<'helper'>[] = [
  {
    pattern: /\s(?:has|have|had)(?: (?:also|since|now|long|previously|repeatedly|\p{Ll}+ly))*$/u,
    effect: 'helper',
    reason: 'The health minister of Esterland [has] claimed',
    matches: 'The health minister of Esterland has',
    misses: 'The health minister of Esterland',
  },
];

/** Why somebody is not named, as a sentence of its own. Tried on the sentence up to the end of a content. */
export const anonymityReasonRules: readonly Rule<'reason'>[] = [
  {
    pattern:
      /^[^,.;]{2,60} (?:spoke|talked|agreed to (?:speak|talk)|asked|insisted) (?:on|under) (?:the )?condition (?:of anonymity|[^,.;]{0,20}not (?:to )?be (?:named|identified)),? (?:saying|because|citing|explaining) (?:that )?(?:(?:he|she|they) (?:feared|was afraid|were afraid|was not|were not|did not want|could lose|might lose)\b|(?:a )?fears?\b)/iu,
    effect: 'reason',
    reason: 'He spoke on condition of anonymity, saying [he feared for his pension]',
    matches: 'He spoke on condition of anonymity, saying he feared for his pension',
    misses: 'He spoke on condition of anonymity, saying 40 fighters had crossed',
  },
];

/** What somebody else says before a source in a headline. The match is no part of the source. */
export const elseSaidRules: readonly Rule<'else said'>[] = [
  {
    pattern:
      /^.{2,60} (?:den(?:y|ies)|rejects?|dismiss(?:es)?|disputes?|accuses?|blames?|claims?|vows?|warns?|urges?|calls? for|admits?) (?:[^,;]{2,60} )?as (?=\S)/u,
    effect: 'else said',
    reason: '[Kestrova denies doping as] federation says …',
    matches: 'Champion Kestrova denies doping as federation',
    misses: 'Kestrova as head of the federation',
  },
];

/** Words of place or time that open what is said. Group: place. Tried on a sentence up to an inserted source. */
export const openingRules: readonly Rule<'opening'>[] = [
  {
    pattern: /[:;] (?<place>(?:[Ii]n|[Aa]t|[Oo]n|[Bb]y|[Ff]rom|[Aa]cross|[Bb]etween|[Dd]uring) [^,:;“”"]{2,60})$/u,
    effect: 'opening',
    reason: 'was more critical: [in 212 stations], it said, turnout exceeded the roll',
    matches: 'The network was more critical: in 212 stations',
    misses: 'In 212 stations',
  },
];

/** Where somebody’s words are told: no part of who said them. Group: front. Tried on the words from a source to the end of its cue. */
export const tellingRules: readonly Rule<'told in'>[] = [
  {
    pattern:
      /^(?<front>[^,;]{3,50}(?:, (?:however|though|meanwhile),)? (?:has|have|had|quotes|quoted) )(?:\p{Lu}|him\b|her\b|them\b)[^,;]{0,40} saying$/u,
    effect: 'told in',
    reason: '[the police report has] Mr. Brandt saying',
    matches: 'The police report, however, has Mr. Brandt saying',
    misses: 'Mr. Brandt has been saying',
  },
];

/** What names another beside a source. Tried on the words before it. */
export const ledByRules: readonly Rule<'beside'>[] = [
  {
    pattern: /, (?:co-)?(?:led|headed|chaired|run|backed|founded) by (?:the )?$/,
    effect: 'beside',
    reason: 'the mission, [led by] Luis Ferrao, said',
    matches: 'The mission, led by ',
    misses: 'The mission was led by ',
  },
];

/** What is denied, right before a colon. Tried on a content under a denying cue. */
export const deniedRules: readonly Rule<'denied'>[] = [
  {
    pattern:
      /^(?:that|this|it|them|these|those|(?:the|that|this) (?:claim|charge|account|report|allegation|accusation)s?)(?=: )/i,
    effect: 'denied',
    reason: 'contradicted [that]: the ministry was never warned',
    matches: 'that: the ministry, she said, was never warned',
    misses: 'that the ministry was warned: on Monday',
  },
];

/** Contents that break off. Tried on a content and the small word after it, or “‖” where none is. */
export const brokenOffRules: readonly Rule<'broken off'>[] = [
  {
    pattern: /\s(?:of|for|with) \p{Ll}{2,}ing(?: ‖)?$/u,
    effect: 'broken off',
    reason: 'accused them [of] having “passed the phone back and forth”',
    matches: 'and accused them of having',
    misses: 'and accused them of neglect',
  },
  {
    pattern: /\shaving \p{Ll}+ (?:the|an?|his|her|its|their|no|all)$/u,
    effect: 'broken off',
    reason: 'he was not there, having spent [the] night elsewhere',
    matches: 'was not home, having spent the',
    misses: 'was not home, having slept in',
  },
  {
    pattern: /\s(?:after|before|because|until|than|the|an?|by|of|against|into) \p{Ll}+$/u,
    effect: 'broken off',
    reason: 'an act carried out by [cowards], hacked after [a post appeared]',
    matches: 'she had been hacked after a',
    misses: 'she had been hacked and wept',
  },
];

/** What stands between a content and the next cue of the same source, with that cue, where both are one content. */
export const goesOnRules: readonly Rule<'goes on'>[] = [
  {
    pattern: /^,? ?(?:but|and) (?:has|have|had|is|are|was|were) ?(?:yet|still|not)?(?: to)?$/u,
    effect: 'goes on',
    reason: 'confirmed it is looking into the matter [but has yet] to decide: an auxiliary is no new saying',
    matches: ' but have yet',
    misses: ' and denied',
  },
];
