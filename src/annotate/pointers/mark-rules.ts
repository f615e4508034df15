import type { Rule } from '../../model/index.ts';

/** What the words of a pointer say of what it is about. */
type Mark =
  | 'near'
  | 'charge'
  | 'who'
  | 'matter'
  | 'why'
  | 'topic'
  | 'number'
  | 'recording'
  | 'apposed'
  | 'liar'
  | 'words'
  | 'plea';

/** Marks of a pointer, tried on its own words; it may have several. */
export const markRules: readonly Rule<Mark>[] = [
  {
    pattern:
      /\bwho(?: or what|, if anyone,)? (?:caused|fired|attacked|started|launched|initiated|carried|shot|did (?:this|it)|(?:was|is|were|are) (?:behind|responsible|to blame))\b|\b(?:assign(?:ing)?|apportion(?:ing)?) (?:any )?blame\b/iu,
    effect: 'who',
    reason: 'in no position to verify [who or what caused] the explosion: whether those are who are accused',
    matches: 'to verify who or what caused the explosion',
    misses: 'to verify who the victims were',
  },
  {
    pattern: /^(?:the|this|that|any such|these|those) (?:\p{Ll}+ )?(?:accusation|charge|allegation)s?\b/iu,
    effect: 'charge',
    reason: 'called [the accusation] absurd: the one that its paragraph tells',
    matches: 'the accusation absurd',
    misses: 'the account absurd',
  },
  {
    pattern:
      /^(?:it|this|that) (?:as )?(?:[“"]?(?:an?|the) )?(?:\p{Ll}+ )?(?:film|joke|stunt|charade|fabrication|forgery|fake|deepfake|montage|doctored|staged|fabricated|faked|manipulated|generated)\b/iu,
    effect: 'near',
    reason: 'called [it a fabrication]: a recording told of right before',
    matches: 'it a fabrication',
    misses: 'it a disgrace',
  },
  {
    pattern:
      /^(?:(?:to comment |comment )?(?:on |about )?[“"]?(?:that(?! (?:is|it|the|he|she|they|there|we|its|no|an?|this|his|her)\b)|this(?! is\b)|these|those|(?:her|his|their|its)(?! (?:[a-z]+ )?(?:office|ministry|department|agency|government|team|staff|party|company|group|lawyers?|spokes[a-z]+)\b))\s)/i,
    effect: 'near',
    reason: '[that version] of events, [her account]: what was said last',
    matches: 'that version of events',
    misses: 'that the crew had slept',
  },
  {
    pattern:
      /^(?:to comment |comment )?(?:on |about )?[“"]?the (?:figures?|findings?|conclusions?|count|toll|chart|account|latter|report|remark|announcement|suggestion|idea|notion|insinuation|comparison)\b/i,
    effect: 'near',
    reason: 'declined to comment [on the figure]',
    matches: 'on the figure',
    misses: 'the ministry’s figure',
  },
  {
    pattern: /^(?:to comment |comment )?(?:(?:on |about )?[“"]?(?:this|that)|(?:on|about) it)(?=$|[,.;”"])/i,
    effect: 'near',
    reason: 'denied [this], disputed [that]: what was said last',
    matches: 'that, saying two had been postponed',
    misses: 'that two had been postponed',
  },
  {
    pattern:
      /^(?:to comment |comment )?(?:on |about )?[“"]?(?:the|this|that) (?!(?:prosecution|prosecutor|regulator|plaintiff|state|crown)s?[’'])(?:\p{Ll}+ ){0,2}?\p{Ll}+[’']s? (?:\p{Ll}+ ){0,1}?(?:claims?|version|account|remarks?|comments?|assertions?|statements?|suggestions?)\b/iu,
    effect: 'near',
    reason: 'disputed [the army’s version]: what one who has no name here said last',
    matches: 'the group’s claim',
    misses: 'Ostrenia’s claim',
  },
  {
    pattern: /^(?:it|not guilty)(?:$| (?:(?:flatly|outright|in full|at once)$|as\b))/i,
    effect: 'near',
    reason: 'denied [it], rejected [it as a sham], pleaded [not guilty]: to what was said last',
    matches: 'it as a whitewash',
    misses: 'it was so',
  },
  {
    pattern:
      /^(?:an? |the )?(?:\p{Ll}+ ){0,2}?(?:same|similar|identical|matching) (?:account|stor(?:y|ies)|version|sequence|scene|picture|pattern|description)/iu,
    effect: 'near',
    reason: 'described [the same sequence]: as whoever spoke last',
    matches: 'the same sequence',
    misses: 'a sequence of the same kind',
  },
  {
    pattern:
      /\ban? (?:\p{Ll}+ )?(?:different|contradictory|contrasting|conflicting) (?:picture|account|version|story|explanation|assessment)$/iu,
    effect: 'near',
    reason: 'the agency [gave a different picture]: than was given right before',
    matches: 'The health agency gave a different picture',
    misses: 'a different picture hung there',
  },
  {
    pattern: /^(?:to say |say )?(?:how (?:many|much)\b(?! .*\b(?:un)?clear$)|which(?: ones?)?$)/i,
    effect: 'near',
    reason: 'would not say [how many]: of what was said last',
    matches: 'how many',
    misses: 'however many',
  },
  {
    pattern:
      /^(?:that |whether |if )?(?:it|this|that|these|those) (?:was|is|were|are|had been) (?:him|her|them|his|hers|theirs|so|true|correct|right|the case)$/i,
    effect: 'near',
    reason: 'has neither confirmed nor denied [that it was him]: as was said right before',
    matches: 'that it was him',
    misses: 'that it was his car',
  },
  {
    pattern:
      /\b(?:differently|otherwise|having (?:it|any of it|that|none of (?:it|that))|have it|beg(?:s|ged)? to differ|a different view)$/i,
    effect: 'near',
    reason: 'His deputy [remembers it differently]: than was said right before',
    matches: 'Paul Rask, remembers it differently',
    misses: 'they were differently made',
  },
  {
    pattern: /^[“"]?(?:not (?:so|true|quite)|wrong)(?=$|[,.;!”"])/i,
    effect: 'near',
    reason: 'A friend said she was in a coma. [Not so], the hospital said',
    matches: 'Not so',
    misses: 'Not so long ago',
  },
  {
    pattern: /\b(?:misquoted|misrepresented|mistranslated|out of context)\b/i,
    effect: 'near',
    reason: 'said he had been [misquoted]: right before',
    matches: 'he had been misquoted',
    misses: 'he had been quoted',
  },
  {
    pattern: /\b(?:unaware|not aware) of any (?!such\b)\p{Ll}/iu,
    effect: 'topic',
    reason: 'was [not aware of any warning]: of a warning',
    matches: 'he was not aware of any warning',
    misses: 'he was not aware of the charge',
  },
  {
    pattern: /\b(?:any|no) such \p{Ll}+|\bnothing of the (?:kind|sort)\b/iu,
    effect: 'near',
    reason: 'had no information about [any such visit]',
    matches: 'it had no information about any such visit',
    misses: 'it had such visits',
  },
  {
    pattern: /^(?:to comment |comment )?(?:on |about )?[“"]?none of th/i,
    effect: 'near',
    reason: '[none of those figures] could be checked',
    matches: 'none of those figures',
    misses: 'none of our ships',
  },
  {
    pattern:
      /\b(?:comment|questions?|requests?|respond|discuss)\b.{0,30}\b(?:(?:about|on|over|regarding|to) (?:the|an?|his|her|its|their|\p{Lu})|(?:about|regarding) \p{Ll}{4})/u,
    effect: 'topic',
    reason: 'a request for comment [about the photographs], questions [about maintenance]',
    matches: 'to a request for comment about the photographs',
    misses: 'to a request for comment',
  },
  {
    pattern:
      /^(?:to comment |comment )?(?:on |about )?[“"]?(?:the|these|those) (?!(?:latest|recent|new|earlier|previous|first|other|same|original|alleged) )\p{Ll}[\p{L}-]+ (?:theor(?:y|ies)|allegations?|accusations?|claims?|charges?|suggestions?|rumou?rs?|stor(?:y|ies)|reports?)\b/iu,
    effect: 'topic',
    reason: 'called [the spiking theory] an insult',
    matches: 'the spiking theory “an insult”',
    misses: 'the latest theory “an insult”',
  },
  {
    pattern: /\b(?:figures?|count|tolls?|numbers?|estimates?)\b(?!-)/i,
    effect: 'number',
    reason: 'disputed [the toll]',
    matches: 'the toll given by the hospital',
    misses: 'the toll-free line',
  },
  {
    pattern:
      /\b(?:footage|videos?|clips?|images?|photos?|photographs?|recordings?|pictures?|filmed|(?:when|where|who|how) (?:it|they) (?:was|were|had been) (?:shot|filmed|taken|recorded|made)|audio|tapes?|transcripts?|screenshots?|documents?|memos?|memorand(?:um|a)|messages|posts|letters?|leaflets?|e-?mails)\b/i,
    effect: 'recording',
    reason: 'could not verify [the footage]',
    matches: 'the footage of the quay',
    misses: 'the foot of the quay',
  },
  {
    pattern:
      /^(?:that )?\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*)* (?:is|was|are|were) (?:\p{Ll}+ )?(?:lying|a liar|liars|mistaken)\b/u,
    effect: 'liar',
    reason: 'said [Brandt was lying]: in what Brandt said before',
    matches: 'Brandt was lying',
    misses: 'the captain was lying in bed',
  },
  {
    pattern:
      /^(?:to comment |comment )?(?:on |about )?[“"]?(?:that|this|the|his|her|their|its) (?:\p{Ll}+ )?(?:account|version|claims?|remarks?|assertions?|story|narrative)\b/iu,
    effect: 'words',
    reason: 'cast doubt on [that version]: somebody’s words, not the report’s own',
    matches: 'that version of events',
    misses: 'that figure',
  },
  {
    pattern:
      /\bthe (?:case|matter|incident|issue|affair|investigation|inquiry|allegations?|accusations?|charges?|claims?|attacks?|lawsuit|complaint|dispute|reports?|story|article|findings?|figures?|decision|letter|footage|videos?)\b|\bpublicly\b/i,
    effect: 'matter',
    reason: 'declined to discuss [the case], has yet to comment [publicly]: the matter of the report',
    matches: 'to discuss the case',
    misses: 'to discuss operational matters',
  },
  {
    pattern:
      /^(?:(?:just |exactly )?(?:what|why|how)\b(?! (?:many|much)\b(?!.*clear$))|it (?:is|was|remain(?:s|ed)) (?:still |not )?(?:un)?clear (?:what|why|how)\b(?! (?:many|much)\b))/i,
    effect: 'why',
    reason: '[What] set off the revolt remains unclear: of its own matter where no word is shared',
    matches: 'How much cash has left the bank is unclear',
    misses: 'It remains unclear who fired',
  },
  {
    pattern: /^(?:about|over|regarding) (?:the|an?|his|her|its|their|\p{Lu})/u,
    effect: 'topic',
    reason: 'did not respond to questions [about the contractor]',
    matches: 'about the contractor',
    misses: 'about noon',
  },
  {
    pattern:
      /^(?:to comment |comment )?(?:on )?(?:individual|specific|ongoing|pending|intelligence|security|operational|personnel|legal|internal) (?:cases?|matters?|investigations?|litigation|operations?|proceedings)\b/i,
    effect: 'near',
    reason: 'does not comment on [individual cases]: nor on what was said last',
    matches: 'individual cases',
    misses: 'individuals',
  },
  {
    pattern: /^[“"‘]?(?:not guilty|innocent|no contest)\b/i,
    effect: 'plea',
    reason: 'pleaded [not guilty]: to what nobody but an accuser says',
    matches: 'not guilty to all counts',
    misses: 'guilty of nothing',
  },
  {
    pattern: /^an? (?!(?:\p{Ll}+ )?(?:requests?|questions?|quer(?:y|ies)|calls?|e-?mails?|messages?|comments?|list) )/u,
    effect: 'apposed',
    reason: ', [a charge] the ministry rejected',
    matches: 'a charge the ministry rejected',
    misses: 'a request for comment',
  },
  {
    pattern:
      /\b(?:reports?|claims?|rumou?rs?|allegations?) of \p{Ll}{4,}\b.{0,60}\b(?:seeking|looking into|investigating|checking|examining|could not|cannot)\b/iu,
    effect: 'topic',
    reason: 'aware of [reports of shooting] and was seeking clarification',
    matches: 'it was aware of reports of shooting and was seeking clarification',
    misses: 'it was aware of reports and was seeking clarification',
  },
  {
    pattern: /\bwhat (?:had |has |have |might have |may have )?(?:caused|led to|triggered|set off)\b/i,
    effect: 'topic',
    reason: 'too soon to say [what had caused the leak]',
    matches: 'it was too soon to say what had caused the leak',
    misses: 'it was too soon to say what had been lost',
  },
  {
    pattern:
      /\b(?:confirm|verif|say|said|establish|deny|denied|clear|tell|know|determin)\w*\b.{0,25}\b(?:that|whether|if)\b/i,
    effect: 'topic',
    reason: 'could not confirm [that there had been a squall]',
    matches: 'could not confirm that there had been a squall',
    misses: 'could not confirm either account',
  },
];

/** Reports of something, which "them" or "it" right after stands for. Tried on the clause before, then on the pointer. */
export const reportsRules: readonly Rule<'reports'>[] = [
  {
    pattern: /\b(?:reports?|claims?|rumou?rs?|allegations?|accusations?|suggestions?) (?:of|that|about) .{2,}/iu,
    effect: 'reports',
    reason: 'it was aware of [reports of a coup] but could not confirm them',
    matches: 'it was aware of reports of a coup',
    misses: 'it was aware of the time',
  },
];

/** A document as a whole. Group: head. Tried on a pointer. */
export const documentRules: readonly Rule<'document'>[] = [
  {
    pattern: /^(?:the|its|their) (?<head>report|study|audit|review|dossier|document|analysis)$/iu,
    effect: 'document',
    reason: 'brushed [the report] aside',
    matches: 'the report',
    misses: 'the report of a fire',
  },
];

/** Propositions about a pronoun. Tried on their words. */
export const goingOnRules: readonly Rule<'goes on'>[] = [
  {
    pattern: /^(?:that )?(?:he|she|it|they)\b/i,
    effect: 'goes on',
    reason: '[they] pulled the plug: the charge itself was named before',
    matches: 'they pulled the plug',
    misses: 'the pause was a cover',
  },
];

/** Cues that stand by what one’s own side said. Tried on the words of a cue. */
export const standingByRules: readonly Rule<'upholds'>[] = [
  {
    pattern: /\b(?:stands?|standing|stood) by\b|\bdoubled down\b/i,
    effect: 'upholds',
    reason: 'the coalition’s director [stood by] the finding: what the coalition found',
    matches: 'has stood by',
    misses: 'stood at',
  },
];

/** Pronouns at the end of a pointer, which stand for what its own sentence named. */
export const pronounEndRules: readonly Rule<'pronoun'>[] = [
  {
    pattern: /\b(?:them|it|that|this|these|those)$/iu,
    effect: 'pronoun',
    reason: 'could not confirm [them]',
    matches: 'could not confirm them',
    misses: 'could not confirm the toll',
  },
];

/** Questions cut short, which go on with what was said last. */
export const fragmentRules: readonly Rule<'goes on'>[] = [
  {
    pattern: /^(?:to say |say )?(?:how (?:many|much)|when|where|why|which (?:one|ones)|who|more|anything more)$/i,
    effect: 'goes on',
    reason: 'some had been hurt, but she would not say [how many]',
    matches: 'to say how many',
    misses: 'how many were children',
  },
];

/** Clauses that speak of what stands right before them. */
export const relativeRules: readonly Rule<'relative'>[] = [
  {
    pattern: /^(?:which|whose|something)\b/i,
    effect: 'relative',
    reason: 'footage on a channel, [which could not be verified]',
    matches: 'which could not be verified',
    misses: 'the footage could not be verified',
  },
];

/** Offices that lay charges. Tried on the role and name of a speaker. */
export const accuserRules: readonly Rule<'accuser'>[] = [
  {
    pattern: /\b(?:prosecut\p{L}+|plaintiffs?|complainants?|district attorney)\b/iu,
    effect: 'accuser',
    reason: 'prosecutors, and those who go to court',
    matches: 'chief prosecutor Ilsa Tarn',
    misses: 'attorney Ilsa Tarn',
  },
  {
    pattern: /\b(?:regulators?|watchdogs?|ombudsman|investigators?)\b/iu,
    effect: 'accuser',
    reason: 'those who look into others by office',
    matches: 'the rail watchdog',
    misses: 'the watchman',
  },
];

/** A recording that somebody brings out and says what it is. Tried on a proposition. */
export const releasedRules: readonly Rule<'recording'>[] = [
  {
    pattern:
      /^(?:that )?(?:an?|the) (?:[\p{Ll}-]+ ){0,3}(?:call|conversation|recording|audio|tape|video|footage|clip|intercept|message)\b/u,
    effect: 'recording',
    reason: 'released what it described as [an intercepted telephone call]',
    matches: 'an intercepted telephone call in which two men discuss a rocket',
    misses: 'a man who took a call',
  },
];
