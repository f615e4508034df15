import type { Rule } from '../../model/index.ts';

/** Helping words that belong to the cue after them. Tried on the text that ends where the cue starts. */
export const auxiliaryRules: readonly Rule<'auxiliary'>[] = [
  {
    pattern:
      /(?:\b(?:has|have|had|did|does|do|is|are|was|were|could|can|cannot|would|will|not|never|been|be|able|unable|to|yet|also|immediately|independently|still|now|said it|begun)(?:n[’']t)?\s+|n[’']t\s+)+$/i,
    effect: 'auxiliary',
    reason: '[has not been able to] verify',
    matches: 'The harbour board has not been able to ',
    misses: 'The harbour board told us ',
  },
  {
    pattern: /\b(?:stop(?:s|ped)?|f[ae]lls?|c[oa]mes?) (?:just |well |far )?short\s+$/i,
    effect: 'auxiliary',
    reason: 'the minister [stopped short] of repeating the charge',
    matches: 'Foreign Minister Lansa Okoro stopped short ',
    misses: 'Okoro came home ',
  },
];

/** Cues that say nothing by themselves: the first words of the content go with them. Tried on the words of the cue. */
export const unfinishedRules: readonly Rule<'unfinished'>[] = [
  {
    pattern: /^(?:(?:has|have|had|is|are|was|were|been) )*(?:declin|refus|would not|unable|yet|fail)/i,
    effect: 'unfinished',
    reason: '[declined] to comment, [was unable] to verify',
    matches: 'was unable',
    misses: 'announced',
  },
  {
    pattern: /^(?:would|will|could|did|does|do|has|have|had)(?: not|n[’']t)?$/i,
    effect: 'unfinished',
    reason: '[would] not be drawn',
    matches: 'would',
    misses: 'would say',
  },
  {
    pattern: /\b(?:able|unable|yet)(?: to)?$/i,
    effect: 'unfinished',
    reason: 'was not [able to] confirm, has not been [able] to',
    matches: 'was not able to',
    misses: 'said to',
  },
  {
    pattern: /\b(?:started|begun|began|trying|seeking|continu(?:ed|es|ing))$/i,
    effect: 'unfinished',
    reason: 'has [begun] to examine',
    matches: 'has begun',
    misses: 'began a rumour',
  },
  {
    pattern: /^(?:stop(?:s|ped|ping)?|f[ae]ll(?:s|ing)?)$/i,
    effect: 'unfinished',
    reason: '[stopped] short of repeating the charge',
    matches: 'stopped',
    misses: 'stopped short of repeating',
  },
  {
    pattern: /\b(?:back(?:s|ed|ing)? away|climb(?:s|ed|ing)? down)$/i,
    effect: 'unfinished',
    reason: '[backed away] from that remark',
    matches: 'later backed away',
    misses: 'walked away',
  },
  {
    pattern: /\b(?:open|launch|order|announc|promis|pledg|commission|set up)(?:s|es|ed|ing)?$/i,
    effect: 'unfinished',
    reason: 'the president [promised] an inquiry into the release',
    matches: 'has promised',
    misses: 'promised that',
  },
  {
    pattern: /\bpoint(?:s|ed|ing)?$/i,
    effect: 'unfinished',
    reason: '[pointed] the finger at',
    matches: 'pointed',
    misses: 'pointed out',
  },
  {
    pattern: /\b(?:withdr(?:ew|awn|aws?|awing)|t(?:ook|akes?|aken|aking)(?: back)?|walk(?:s|ed|ing)?)$/i,
    effect: 'unfinished',
    reason: '[withdrew] the remark, [took] back his words',
    matches: 'later withdrew',
    misses: 'withdrew from',
  },
];

/** Contents that name the accused alone. Tried on a clause whose cue accuses. */
export const bareAccusationRules: readonly Rule<'accused'>[] = [
  {
    pattern: /^(?:the finger )?(?:at |on )?(?:the )?(?:\p{Lu}[\p{L}’'-]*\s?){1,4}$/u,
    effect: 'accused',
    reason: 'pointed [the finger at Ostrenia]: on whom, but not of what',
    matches: 'the finger at Ostrenia',
    misses: 'Ostrenia of jamming the signals',
  },
];

/** What is laid on somebody, however short. Tried on a clause whose cue accuses. */
export const shortAccusationRules: readonly Rule<'accusation'>[] = [
  {
    pattern: /^(?:[\p{L}’'.-]+ ){1,5}?(?:of|for|with|over) \p{L}/u,
    effect: 'accusation',
    reason: 'charges [Ostrenia with bombing Kolm], blames [Ostrenia for blast]',
    matches: 'Ostrenia with bombing Kolm',
    misses: 'Ostrenia',
  },
];

/** Causes that are laid on something, however short. Tried on the words of a cue and its clause. */
export const causeRules: readonly Rule<'cause'>[] = [
  {
    pattern:
      /\b(?:blam(?:e|es|ed|ing)|fault(?:s|ed|ing)|attribut(?:e|es|ed|ing)|ascrib(?:e|es|ed|ing)|put(?:s|ting)?) (?!(?:on|for|it|him|her|them|us)$)(?:\p{L}[\p{L}’'-]* ?){1,}/u,
    effect: 'cause',
    reason: 'blamed [a sudden squall]: two words that say why',
    matches: 'blamed sabotage',
    misses: 'condemned the strike',
  },
];

/** Questions that stand for what they ask about. Tried on a clause under a doubting or inquiring cue. */
export const questionRules: readonly Rule<'question'>[] = [
  {
    pattern: /^(?:exactly |just )?(?:who|what|when|where|how|why)\b/i,
    effect: 'question',
    reason: 'could not establish [who filmed it]',
    matches: 'exactly who filmed it',
    misses: 'whoever filmed it ran off',
  },
];

/** A deed without its doer, however short. Tried on a clause under a denying cue. */
export const deedRules: readonly Rule<'deed'>[] = [
  {
    pattern: /^(?:ever |having |deliberately |knowingly )?(?!(?:anything|something|nothing)\b)\p{Ll}{2,}ing \p{L}/u,
    effect: 'deed',
    reason: 'denied [firing on the village]',
    matches: 'hitting civilians',
    misses: 'anything of the kind',
  },
];

/** A deed told by a noun. Tried on a cue and its clause. */
export const deniedNounRules: readonly Rule<'deed'>[] = [
  {
    pattern:
      /\bden(?:y|ies|ied|ying) (?!(?:it|that|this|any|all|bail|entry|access|permission|visas?|him|her|them|us)\b)\p{Ll}[\p{L}-]+ (?:over|in|of|to|at|with|by|for|during) \S/u,
    effect: 'deed',
    reason: 'officials deny [cover-up over dam collapse]',
    matches: 'deny cover-up over dam collapse',
    misses: 'deny it of course',
  },
];

/** A deed in a word or two. Tried on a cue and its clause. */
export const bareDeedRules: readonly Rule<'deed'>[] = [
  {
    pattern:
      /\bden(?:y|ies|ied|ying) (?!(?:it|that|this|any|all|bail|entry|access|permission|visas?)\b|\p{Ll}{2,}ing \p{L})\p{Ll}[\p{L}-]+(?: \p{Ll}[\p{L}-]+)?$/u,
    effect: 'deed',
    reason: 'denies [doping], as an army does a coup: what it is charged with, in a word',
    matches: 'denies doping',
    misses: 'denies ignoring leaks',
  },
];

/** Whom one contradicts, and not what. Tried on a cue and its clause. */
export const contradictedRules: readonly Rule<'somebody'>[] = [
  {
    pattern:
      /\b(?:contradict\p{L}*|rebut\p{L}*) (?!that\b|any\b|what\b)(?:an? |the |its |his |her |their )?(?:[\p{L}’'-]+ ){0,4}?[\p{L}’'-]+(?=$|,| (?:that|who|which)\b)/u,
    effect: 'somebody',
    reason: 'appeared to contradict [the agency]: what the agency said',
    matches: 'appeared to contradict the agency',
    misses: 'contradicted that',
  },
];

/** What is left open in so many words, and so is a claim of its own, after its lead. Group: lead. Tried on a clause under a declining cue. */
export const statedRules: readonly Rule<'stated'>[] = [
  {
    pattern: /^(?:(?<lead>(?:to )?(?:say|confirm) (?:whether|if) )|(?:that|whether|if) )(?:\S+ ){3,}\S/i,
    effect: 'stated',
    reason: 'would neither confirm nor deny [that a ransom had been asked for]',
    matches: 'to say whether a ransom had been asked for',
    misses: 'to say that',
  },
];

/** Counts, which say something in two words. Tried on a clause. */
export const countRules: readonly Rule<'count'>[] = [
  {
    pattern:
      /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds|thousands) (?:\p{Ll}+ )?(?:died|drowned|perished|dead|deaths?|killed|injured|hurt|wounded|missing|arrests|people|bodies|victims|casualties)\b|^(?:(?:at least|more than|about|some|up to|nearly|around|over|only) )?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{Ll}+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozens|hundreds|thousands)(?:-\p{Ll}+)?(?: (?:million|thousand|hundred|dozen))?$|\b(?:none|nobody|no one) (?:was |were )?\p{Ll}+/iu,
    effect: 'count',
    reason: 'the governor’s office spoke of [four dead]',
    matches: 'four dead',
    misses: 'four corners',
  },
];

/** What another said, said again. Tried on a clause under an asserting cue. */
export const sameAccountRules: readonly Rule<'said again'>[] = [
  {
    pattern:
      /^(?:an? |the )?(?:very |strikingly |much the |almost )?(?:same|similar|identical|matching) (?:account|stor(?:y|ies)|version|sequence|scene|picture|pattern|description)s?(?=[.,;”"]|$| (?:of events|to)\b)|^(?:(?:much )?the same(?: thing)?|as much|something (?:very )?similar|so too)[.,;”"]?$/iu,
    effect: 'said again',
    reason: 'two other survivors described [the same sequence]: what was said last',
    matches: 'the same sequence',
    misses: 'the same version of the software',
  },
];

/** What one will not say more of is what one said oneself: no stance on what others say. Tried on a declining cue and its clause. */
export const ownWordsRules: readonly Rule<'own words'>[] = [
  {
    pattern:
      /\b(?:elaborat\p{Ll}*|(?:go|going|went) into (?:any )?details?|(?:give|giving|gave) (?:any )?(?:further |more )?details?)\b/iu,
    effect: 'own words',
    reason: '“We know who gave the order,” she said. She [did not elaborate]',
    matches: 'did not elaborate',
    misses: 'did not comment',
  },
];

/** What was not given is no proposition. Tried on a clause. */
export const nothingGivenRules: readonly Rule<'nothing'>[] = [
  {
    pattern:
      /^(?:no|any|little|further) (?:\p{Ll}+ )?(?:evidence|proof|details?|comment|explanation|information|indication)\b/iu,
    effect: 'nothing',
    reason: 'offered [no evidence], gave [further details]',
    matches: 'no further details of the fire',
    misses: 'no ship left the harbour',
  },
  {
    pattern:
      /^(?:(?:but|and) )?(?:(?:has|have|had) )?(?:gave|given|offered|provided|released|shared|disclosed) (?:no|few|little|any|scant) (?:\p{Ll}+ )?(?:evidence|proof|details?|comment|explanation|information|indication)\b/iu,
    effect: 'nothing',
    reason: 'confirmed the arrest [but gave no details]',
    matches: 'but gave no further details',
    misses: 'gave no ground',
  },
  {
    pattern: /^without\b/iu,
    effect: 'nothing',
    reason: 'said so [without going into detail]',
    matches: 'without going into detail',
    misses: 'nobody did without',
  },
  {
    pattern:
      /^not (?:publish|release|provide|offer|give|present|produce|share|disclose|name)\b|^(?:the|its|any) (?:underlying|technical|supporting) (?:\p{Ll}+ )?(?:data|evidence|details|figures)\b/iu,
    effect: 'nothing',
    reason: 'did [not publish the data] behind it',
    matches: 'not publish the technical data',
    misses: 'not one ship left',
  },
];

/** What was looked for and not found is as good as denied. Tried on a clause. */
export const notFoundRules: readonly Rule<'not found'>[] = [
  {
    pattern: /^no (?:\p{Ll}+ ){0,2}?(?:evidence|signs?|indications?|proof|traces?|hint) (?:of|that) \S/iu,
    effect: 'not found',
    reason: 'an inquiry found [no evidence of sabotage]',
    matches: 'no sign of forced entry',
    misses: 'no evidence',
  },
];

/** What somebody claims to have done. Tried on the words of a cue and its clause. */
export const responsibilityRules: readonly Rule<'own deed'>[] = [
  {
    pattern: /\bclaim(?:s|ed|ing)? (?:full |sole )?responsibility for \S/i,
    effect: 'own deed',
    reason: 'the brigade claimed [responsibility for the attack]',
    matches: 'was claimed Responsibility for the attack',
    misses: 'claimed that responsibility lay elsewhere',
  },
];

/** A noun under these cues says what was not so. Tried on the words of a cue and its clause. */
export const ruledOutRules: readonly Rule<'ruled out'>[] = [
  {
    pattern: /\brul(?:e|es|ed|ing) out (?!(?:it|that|this|these|those|the|such)\b)\S/i,
    effect: 'ruled out',
    reason: 'police ruled out [an accident]',
    matches: 'has ruled out an accident',
    misses: 'has ruled out that',
  },
];

/** Innocence that one insists on. Tried on the words of a cue and its clause. */
export const innocenceRules: readonly Rule<'denying'>[] = [
  {
    pattern:
      /\b(?:maintain|protest|insist|declar|assert|proclaim)\p{Ll}*(?: on)? (?:his|her|its|their) (?:\p{Ll}+ )?innocence\b/u,
    effect: 'denying',
    reason: 'he has always maintained [his innocence]',
    matches: 'has always maintained his innocence',
    misses: 'lost his innocence',
  },
];

/** Reports that are called false. Tried on a clause under an asserting cue. */
export const falseReportRules: readonly Rule<'denying'>[] = [
  {
    pattern:
      /^(?:that )?(?:(?:the|these|those|such|any|all|recent|media|online|some|its|his|her|their|earlier|previous|initial|first|\p{L}+[’']s?) )*(?:statements?|figures?|remarks?|comments?|findings?|reports?|claims?|allegations?|accusations?|rumou?rs?|suggestions?|assertions?|stor(?:y|ies)|accounts?|charges?|talk|speculation)\b[^.;]{0,110}? (?:is|are|was|were|has been|have been|had been) (?:\p{Ll}+ly |all |simply |just |pure |“|")*(?:false|untrue|baseless|groundless|unfounded|nonsense|lies|an? (?:\p{Ll}+ )?(?:lie|mistake|error|fake|forgery|hoax|invention|fabrication|smear|falsehood)|mistaken|fabricated|fabrications?|invented|made up|fake|fiction|absurd|ridiculous|wrong|incorrect|inaccurate|disinformation|propaganda|without (?:any )?(?:foundation|merit|basis|substance)|not (?:true|accurate|correct))\b/iu,
    effect: 'denying',
    reason: 'reports of a coup were false, the palace said',
    matches: 'Reports of a coup were false',
    misses: 'Reports of a coup were true',
  },
];
