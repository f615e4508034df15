import type { Pointer, Rule } from '../../model/index.ts';

type Kind = Pointer['kind'];

const DETERMINER =
  "(?:the|these|those|this|that|such|any|all|every|both|each|its|his|her|their|\\p{Lu}[\\p{L}.-]*[’']s?|\\p{Ll}+[’']s|recent|earlier|previous|of|against|some)";

/** What a noun phrase refers back to when it stands where a proposition would. Tried on the start of a content. */
export const pointerRules: readonly Rule<Kind>[] = [
  {
    pattern: new RegExp(
      `^(?:“|")?(?:${DETERMINER}\\s+)*(?:[\\p{L}\\p{N}’'“”"-]+\\s+){0,3}?(?:allegations?|accusations?|claims?|charges?|counts?|reports?|rumou?rs?|talk|suggestions?|assertions?|announcements?|remarks?|comments?|statements?|confessions?|testimony|account|version|narrative|stor(?:y|ies)|speculation|insinuations?|lawsuits?|complaints?|indictment|findings?|criticisms?|accuser|chart|figures?|case against \\p{L}+|evidence against \\p{L}+|characteri[sz]ation|descriptions?|explanations?|theor(?:y|ies)|ideas?|notions?|headlines?|articles?|documentar(?:y|ies)|programmes?|broadcasts?|dossiers?|conclusions?|verdict|portrayal|words of it|link)\\b(?! (?:that|is|was|were|are|exist\\w*|of \\p{Ll}+ing)\\b)`,
      'iu',
    ),
    effect: 'allegation',
    reason: 'rejected the allegations',
    matches: 'The allegations, presented without evidence',
    misses: 'that the road was closed',
  },
  {
    pattern:
      /^(?:“|")?(?:the|these|those|that|this|such|its|his|her|their) (?:\p{Ll}+ )?(?:charges?|claims?|allegations?|accusations?|suggestions?|assertions?|reports?|account|version|figures?)(?:, [^,]{3,60},)? (?:is|are|was|were|has been|have been|had been) (?:\p{Ll}+ly |also )?(?:called|branded|labell?ed|dubbed|termed|described|dismissed|denounced|condemned|derided)\b/iu,
    effect: 'allegation',
    reason: '[the charge] was called baseless by Chilean officials',
    matches: 'The charge was called baseless',
    misses: 'The charge was that he had called',
  },
  {
    pattern:
      /^an? (?:\p{Ll}+ )?(?:charge|claim|allegation|accusation|suggestion|assertion|report|account|version|figure|characteri[sz]ation) (?:(?:that|which) )?[^,.;]{0,60}?\b(?:called|calls|described|describes|branded|labell?ed|derided|condemned|denounced|dubbed|decried)\b/iu,
    effect: 'allegation',
    reason: '[a charge] that the ministry called baseless',
    matches: 'a charge that Ostrenia called “baseless',
    misses: 'a charge that the port had closed',
  },
  {
    pattern:
      /^(?:something|which) [^,.;]{0,60}?\b(?:called|calls|described|describes|branded|labell?ed|derided|denied|denies|rejected|rejects)\b|^(?:something|which)$/iu,
    effect: 'allegation',
    reason: '[something] Tolmeria calls a fantasy: what stands right before',
    matches: 'something Tolmeria calls a fantasy',
    misses: 'something fell',
  },
  {
    pattern:
      /^(?:that )?(?:any|no) such (?:\p{Ll}+ ){1,2}?(?:was|were|has|had|is|are|ever|took place|exists?|existed)\b|^(?:any|no) such \p{Ll}+$/iu,
    effect: 'event',
    reason: 'denied that [any such offer] was made: what was said last',
    matches: 'that any such offer was made',
    misses: 'that any suchlike offer was made',
  },
  {
    pattern:
      /^(?:“|")?(?:any|all|its|his|her|their)?\s*(?:direct |personal |such )?(?:involvement|responsibility|wrongdoing|role|part|complicity|guilt|knowledge|misconduct|liability|link|links|connection)\b/iu,
    effect: 'event',
    reason: 'denied any involvement',
    matches: 'any involvement in the attack',
    misses: 'the road was closed',
  },
  {
    pattern:
      /^(?:“|")?(?:the|this|that|these|those|what|how|its|his|their|an?) (?:[\p{L}’'-]+ ){0,3}?(?:incident|attacks?|strikes?|explosions?|blasts?|plot|shooting|crash|collision|fire|killings?|deaths?|raid|assault|case|matter|episode|affair|outage|breach|leak|spill|collapse|sinking|capsizing|shipwreck|accident|disaster|derailment|stabbing|bombing|poisoning|murder|assassination|massacre|ambush|kidnapping|abduction|hijacking|disappearance|cause|causes|origin|circumstances|footage|videos?|clips?|images?|photo(?:graph)?s?|pictures?|recordings?|audio|documents?|memos?|messages|papers?|pages?|diar(?:y|ies)|letters?|e-?mails?|logs?|notes?|posts?|transcripts?|screenshots?|leaflets?|toll|recorder|authenticity|veracity|provenance|event)\b(?=$|[,.;”"]| [“"‘]| (?:in|on|at|of|and|with|as|itself|independently|immediately|fake|false|doctored|fabricated|an? (?:\p{Ll}+ )?(?:fake|lie|hoax|forgery|fabrication|invention|smear))\b)/iu,
    effect: 'event',
    reason: 'is investigating the incident',
    matches: 'the cause of the blast',
    misses: 'the cause is known',
  },
  {
    pattern:
      /^(?:“|")?(?:it|this|that|them|these|those|so)\b(?=$|[,.;”"]| (?:was|is|were|are)\b(?! (?:[a-z]+ing|[a-z]{2,}ed|due|about)\b)| (?:as|out|in|flatly|all|an?|independently|immediately|fully|yet|either|nonsense|lies|absurd|untrue|baseless|ridiculous)\b| [“‘])/i,
    effect: 'anything',
    reason: 'denied it',
    matches: 'it',
    misses: 'it had rained there',
  },
  {
    pattern:
      /^(?:to )?(?:comment|answer|respond|discuss|speculate|elaborate|confirm or deny|say (?:anything|more)|give details|requests?|questions?|a request|for comment|immediately respond)\b/i,
    effect: 'anything',
    reason: 'declined to comment',
    matches: 'to comment',
    misses: 'to commentators in the street',
  },
];

/**
 * A name for a thing rather than a judgement on what was said: no denial unless its words deny. Tried on a content whose
 * cue calls something something.
 */
export const namingRules: readonly Rule<'named'>[] = [
  {
    pattern: /^which\b(?!.*[“"](?:an?|the|pure|sheer|utter|complete|total|more|just) )/su,
    effect: 'named',
    reason: 'a group, [which it describes as a front for the navy]',
    matches: 'which it describes as a front for the navy',
    misses: 'which Ostrenia called “a grotesque soap opera”',
  },
];

/** "called the figure “pure invention”": a judgement that denies. Tried on a content whose cue calls something something. */
export const evaluationRules: readonly Rule<'denying'>[] = [
  {
    pattern:
      /\b(?:false|untrue|baseless|groundless|unfounded|nonsense|lies?|fabricat\w+|fake|fiction|absurd\w*|ridiculous|preposterous|irresponsible|exaggerat\w+|inflated|misleading|mis(?:reading|interpretation|representation|characteri[sz]ation|understanding)|distort\w+|fairy ?tales?|inventions?|invented|wrong|incorrect|disinformation|misinformation|propaganda|fantas\w+|hoax|rubbish|slander\w*|malicious|defamatory|without (?:any )?(?:foundation|merit|basis|substance)|beneath contempt|gossip|contempt|jigsaw|crayon|jokes?|cruelty|charade|pantomime|film with actors|(?:the )?(?:reverse|opposite) of (?:what happened|the truth)|another animal|tall stor(?:y|ies)|farc\w+|laughable|provocation|smears?|witch[- ]hunt|meritless|frivolous|myths?|outrageous|hysteria|scaremongering|distraction|(?:attempts?|efforts?|bid) to (?:change the subject|distract|deflect|shift|divert|deceive|mislead|blame))\b/i,
    effect: 'denying',
    reason: 'called the claims baseless',
    matches: 'the figure “pure invention”',
    misses: 'the mayor a friend',
  },
];

/** Judgements that uphold what they are about. */
export const upholdingRules: readonly Rule<'upholding'>[] = [
  {
    pattern:
      /\b(?:credible|serious|true|accurate|disturbing|alarming|grave|troubling|important|convincing|plausible|justified|shocking|appalling|correct|well[- ]founded|compelling|detailed)\b/i,
    effect: 'upholding',
    reason: 'called the allegations serious',
    matches: 'the allegations “deeply disturbing”',
    misses: 'the accusation “a grotesque soap opera”',
  },
];

/** Cues that call something something: what follows may be a denial by judgement. */
export const callingRules: readonly Rule<'calling'>[] = [
  {
    pattern:
      /\b(?:call(?:s|ed|ing)?|describ(?:e|es|ed|ing)|brand(?:s|ed|ing)?|label(?:s|led|ed|ling)?|dubb?(?:ed|ing|s)?|term(?:s|ed)?|characteri[sz]\w+|portray(?:s|ed)?|paint(?:s|ed)?|blast(?:s|ed)|slam(?:s|med))\b/i,
    effect: 'calling',
    reason: '[called] the figure “pure invention”',
    matches: 'has described',
    misses: 'has recalled',
  },
  {
    pattern:
      /\b(?:denounc(?:e|es|ed|ing)|condemn(?:s|ed|ing)?|derid(?:e|es|ed|ing)|mock(?:s|ed|ing)?|ridicul(?:e|es|ed|ing)|decr(?:y|ies|ied))\b/i,
    effect: 'calling',
    reason: '[derided] the report as gossip',
    matches: 'derided',
    misses: 'divided',
  },
];
