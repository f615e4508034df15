import type { Rule } from '../../model/index.ts';

/** Words before the subject of a clause. */
export const leadRules: readonly Rule<'lead'>[] = [
  {
    pattern: /^(?:that|but|and|while|although|though|meanwhile|later|however|also|still|,|\s)+/i,
    effect: 'lead',
    reason: '[but, meanwhile,] the ministry denied it',
    matches: 'but, meanwhile, the ministry denied it',
    misses: 'the ministry denied it',
  },
];

/** Helping words between the subject and what it does. Tried on the words before a force. */
export const tailRules: readonly Rule<'tail'>[] = [
  {
    pattern: /(?:\s(?:has|have|had|is|are|was|were|also|still|now|currently|been|be|itself|would|will|said it))+$/iu,
    effect: 'tail',
    reason: 'the Coast Guard [is also] investigating',
    matches: 'the Coast Guard is also',
    misses: 'the Coast Guard',
  },
  {
    pattern:
      /(?<!\b(?:the|his|her))\s(?:left|departed|hung up|(?:walked|drove|hurried|stormed) (?:off|out|away|past))(?: the \p{Ll}+)?$/iu,
    effect: 'tail',
    reason: 'the ambassador [left the ministry] without answering',
    matches: 'the ambassador left the ministry',
    misses: 'the ambassador on the left',
  },
];

/** Subjects that are the speaker, a dummy or nobody. */
export const selfRules: readonly Rule<'self'>[] = [
  {
    pattern: /^(?:I|we|you|it|he|she|they)(?![\p{L}-])/iu,
    effect: 'self',
    reason: '[we] cannot verify it: the clause’s own speaker',
    matches: 'we ourselves',
    misses: 'Weston police',
  },
  {
    pattern: /^(?:this|that|who|which|there|what)(?![\p{L}-])/iu,
    effect: 'self',
    reason: '[there] is no way of confirming it',
    matches: 'there',
    misses: 'Theresa Vorn',
  },
  {
    pattern: /^(?:nobody|no one|none|nothing)(?![\p{L}-])/iu,
    effect: 'self',
    reason: '[nobody] has confirmed it',
    matches: 'nobody at the port',
    misses: 'nonexecutive directors',
  },
];

/**
 * Denials that tell what somebody is or did, not that somebody denies: whoever says them denies. Tried on the words of a
 * denying force.
 */
export const beingRules: readonly Rule<'being'>[] = [
  {
    pattern: /^(?:nothing|no|nor|neither|nobody|none|played|never|(?:was|were|is|are)(?:n[’']t| not))\b/i,
    effect: 'being',
    reason: '“Dalmar [had no role in] the sinking,” an aide said: the aide denies',
    matches: 'no role in',
    misses: 'denied the claims',
  },
];

/** What is said of things, never of who speaks. Tried on the words of a doubting force. */
export const unclearRules: readonly Rule<'thing'>[] = [
  {
    pattern: /\bunclear$/i,
    effect: 'thing',
    reason: 'the fate of the photographer [is unclear]: the outlet cannot say',
    matches: 'is unclear',
    misses: 'could not say',
  },
];

/** Who stands after what they did. Group: agent. Tried on what follows a force. */
export const agentRules: readonly Rule<'agent'>[] = [
  {
    pattern: /^\s*(?:from|by)\s+(?<agent>(?:the\s)?[^,.;]{3,60})/,
    effect: 'agent',
    reason: 'drew an immediate rejection [from the Karvelian government]',
    matches: ' from the Karvelian government',
    misses: ' within the hour',
  },
];

/** Forces whose agent may stand after them. */
export const turnedDownRules: readonly Rule<'denying'>[] = [
  {
    pattern: /\b(?:denials?|rejections?|denied|rejected|dismissed)\b/i,
    effect: 'denying',
    reason: 'the charges were [denied] by Dalmar',
    matches: 'were flatly denied',
    misses: 'were repeated',
  },
];

/** What goes on after a force, and is not what it is about. Tried on what follows it. */
export const nextClauseRules: readonly Rule<'next'>[] = [
  {
    pattern: /^,? ?(?:and|but) (?:(?:has|have|had|was|were|is|are)\b|\p{Ll}+ed\b)/u,
    effect: 'next',
    reason: 'her office had opened an inquiry [and had been refused a list]',
    matches: 'and had been refused a list of the dead',
    misses: 'and the causes of the fire',
  },
];

/** Words that name nobody who could speak. */
export const nobodyRules: readonly Rule<'nobody'>[] = [
  {
    pattern: /^(?:the|an?|these|those|some|many|such|any|all|no|every|each|other)$/i,
    effect: 'nobody',
    reason: 'a determiner without its noun',
    matches: 'Some',
    misses: 'Some officials',
  },
  {
    pattern: /\s(?:the|an?|his|her|its|their|my|our|your)$/i,
    effect: 'nobody',
    reason: 'a campaign that rests on [his] claims: a noun, not a saying',
    matches: 'the campaign that rests on his',
    misses: 'a friend of hers',
  },
];

/** Where the head of a noun phrase ends. */
export const headEndRules: readonly Rule<'end'>[] = [
  {
    pattern: /\s(?:of|for|in|at|on|to|from|with)\s|,/,
    effect: 'end',
    reason: 'the union | of dockworkers; the mayor |, Ilsa Tarn',
    matches: 'the union of dockworkers',
    misses: 'the dockworkers’ union',
  },
];

/** Openings that are no subject. */
export const adverbialRules: readonly Rule<'adverbial'>[] = [
  {
    pattern: /^(?:to|in|on|at|for|from|by|with|after|before|if|when|as|of|because|since)\b/i,
    effect: 'adverbial',
    reason: '[in a statement] denied any role',
    matches: 'in a statement',
    misses: 'inspectors',
  },
];

/** Subjects that can be denied or checked but do not deny or check. */
export const neverSubjectRules: readonly Rule<'thing'>[] = [
  {
    pattern: /^(?:far|much|still|way|simply|just|yet)$/i,
    effect: 'thing',
    reason: '[Far] too soon to determine whether the wall failed',
    matches: 'Far',
    misses: 'Farah',
  },
  {
    pattern: /\b(?:claims?|allegations?|accusations?|charges?|reports?|rumou?rs?|account|stor(?:y|ies)|it)\b/i,
    effect: 'thing',
    reason: '[the allegations] were denied',
    matches: 'the prosecutor’s allegations',
    misses: 'the prosecutor',
  },
  {
    pattern: /\b(?:footage|video)\b/i,
    effect: 'thing',
    reason: '[the footage] could not be verified',
    matches: 'the footage',
    misses: 'the photographer',
  },
  {
    pattern: /\b(?:toll|figures?|cause)\b/i,
    effect: 'thing',
    reason: '[the cause] is under investigation',
    matches: 'the cause of the fire',
    misses: 'the fire service',
  },
  {
    pattern:
      /\b(?:clips?|recordings?|images?|photos?|photographs?|authenticity|origin|messages?|calls|e-?mails|tests?)\b/i,
    effect: 'thing',
    reason: '[its origin] could not be established',
    matches: 'A clip posted on a channel',
    misses: 'the prosecutor',
  },
];

/** Pronouns that may speak in the outlet’s own voice. */
export const pronounRules: readonly Rule<'pronoun'>[] = [
  {
    pattern: /^(?:he|she|they|it|the other|another|a (?:second|third|fourth))$/i,
    effect: 'pronoun',
    reason: '[She] declined to comment, [the other] was unaware of it',
    matches: 'She',
    misses: 'She-wolf',
  },
];

/** Who stands right before a cue. Group: who. Tried on the line up to the cue. */
export const beforeCueRules: readonly Rule<'who'>[] = [
  {
    pattern:
      /(?:^|[.!?,;:—–]\s|\b(?:as|after|when|while|that|because|but|and)\s)(?<who>(?:(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er)\s)?(?:[\p{L}’'-]+\s){0,4}?[\p{L}’'-]+)\s(?:(?:was|were|is|are|has|have|had|did|does|do|could|can|would|will|not|never|also|later|still|been|yet)\s)*$/u,
    effect: 'who',
    reason: 'Shares slump as [the watchdog] says',
    matches: 'Shares slump as the watchdog has also ',
    misses: 'Shares fell 12% ',
  },
  {
    pattern:
      /\b(?:charge|claim|allegation|accusation|account|suggestion|assertion|report)\s(?<who>(?:(?:the|its|his|her|their)\s)(?:[\p{L}’'-]+\s){0,4}?[\p{L}’'-]+)\s(?:(?:has|have|had|also|later)\s)*$/u,
    effect: 'who',
    reason: 'an accusation [the bank] described as false',
    matches: 'an accusation the bank ',
    misses: 'an accusation that ',
  },
];

/** Whose claim it is, after the word for it. Group: who. Tried on what stands between a cue without a source and its content. */
export const claimantRules: readonly Rule<'who'>[] = [
  {
    pattern: /^ (?:made |put forward )?(?:by|from) (?<who>[^,.;:“”"]{3,60}?),?(?: that)? ?$/u,
    effect: 'who',
    reason: 'denied a claim by [opposition lawmaker Petra Lund] that',
    matches: ' by opposition lawmaker Petra Lund ',
    misses: ' about the harbour ',
  },
];

/** Cues of a recording or document that shows something. */
export const showingRules: readonly Rule<'shows'>[] = [
  {
    pattern: /\b(?:appear|seem|show|suggest|depict|captur|reveal|indicat)\w*/i,
    effect: 'shows',
    reason: 'video [appeared to show] smoke',
    matches: 'appeared to show',
    misses: 'was told',
  },
];

/** Where the head of a phrase for a recording ends. */
export const recordingEndRules: readonly Rule<'end'>[] = [
  {
    pattern:
      /\s(?:shared|posted|published|circulating|released|from|of|by|shot|filmed|taken|on|in|at|to|which|that)\s|,/,
    effect: 'end',
    reason: 'footage | posted to a channel',
    matches: 'footage posted to a channel',
    misses: 'unverified drone footage',
  },
];

/** Who says something, before the subject of what is said. Groups: who, self where the subject is he. Tried on the words of a source. */
export const saysThatRules: readonly Rule<'before'>[] = [
  {
    pattern:
      /^(?<who>(?:\S+ ){0,7}?\S+) (?:said|says|added|adds) (?:on \p{Lu}\p{Ll}+day )?(?:that )?(?!on\b)(?=(?<self>s?he|it|they)$|(?:\p{Ll}[\p{L}-]+|the|an?|its|his|her|their|\p{Lu}[\p{L}-]+) ?\p{L})/u,
    effect: 'before',
    reason: '[Two Western officials said] satellite images showed no sign of it; [her office] said she stood by it',
    matches: 'Two Western officials said satellite images',
    misses: 'Two Western officials',
  },
];
