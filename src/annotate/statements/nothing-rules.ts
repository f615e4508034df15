import type { Rule } from '../../model/index.ts';

/** What gives or withholds evidence, and says nothing. Tried on the words from the cue to the end of the content. */
export const offerRules: readonly Rule<'offer'>[] = [
  {
    pattern:
      /^(?:(?:has|have|had|did) (?:not |never )?)?(?:(?:agreed |is due |is expected )?to )?(?:offer|giv|gave|provid|produc|present|show)\p{Ll}*\s(?:no|any|little|scant|some|further)?\s?(?:evidence|proof)\b/u,
    effect: 'offer',
    reason: '“She [offered no evidence]” tells what she did not do, and is no statement of hers',
    matches: 'offered no evidence for the accusation',
    misses: 'offered a version without evidence',
  },
];

/** What nobody has seen is no statement. Tried on a cue without a source, with the words before it. */
export const unseenRules: readonly Rule<'unseen'>[] = [
  {
    pattern: /\b(?:not|never|last|yet) (?:been )?(?:seen|heard from|sighted)$/u,
    effect: 'unseen',
    reason: 'the president has not [been seen] in public',
    matches: 'the president has not been seen',
    misses: 'the president was not seen as a reformer',
  },
];

/** What stands before the name of one of several, who alone is the source. Tried on the text of a source. */
export const listedRules: readonly Rule<'before'>[] = [
  {
    pattern: /^[^:;]{3,140}[:;] (?:one|another|the (?:first|second|other))(?: of them)?, (?=\p{Lu})/u,
    effect: 'before',
    reason: 'Two researchers differed: one, [Pia Thorsen of Lockstep], said',
    matches: 'Two researchers differed: one, Pia Thorsen of Lockstep',
    misses: 'Two researchers of note: Pia Thorsen and Oru Vell',
  },
];

/** A quarrel told of without what either side says. Tried on source and cue. */
export const tradeBlameRules: readonly Rule<'quarrel'>[] = [
  {
    pattern:
      /\b(?:trad|swapp?|exchang|hurl|fling)\p{L}* (?:[“"]?blame|accusations?|charges|allegations|insults|barbs|recriminations)\b/iu,
    effect: 'quarrel',
    reason: 'Club and police [trade blame] after a crush',
    matches: 'Club and police trade blame',
    misses: 'Club and police blame the trade',
  },
];

/** What somebody or something says it is, in a clause beside its name: no statement. Tried on source, cue and content. */
export const selfStyledRules: readonly Rule<'self-styled'>[] = [
  {
    pattern:
      /^(?:who|which|that) (?:claims?|purports?|says (?:it|he|she|they)|is said) to (?:speak|act|campaign) for\b|^(?:who|which|that) (?:claims?|purports?) to (?:represent|be (?:an? |the )?(?:\p{Ll}+ )?(?:spokes\p{Ll}+|member|voice|part|branch|wing|arm)\b)/u,
    effect: 'self-styled',
    reason: 'an account [that claims to speak for Pale Heron] wrote',
    matches: 'that claims to speak for Pale Heron',
    misses: 'who claims to be innocent',
  },
];

/** What somebody calls itself, beside its name. Tried on the words from a cue to the end of its content. */
export const selfNamedRules: readonly Rule<'self-named'>[] = [
  {
    pattern: /^(?:calling|styling|naming|describing) (?:it|him|her|them)sel(?:f|ves)\b/u,
    effect: 'self-named',
    reason: 'a group [calling itself Grey Heron] claimed the attack',
    matches: 'calling itself Grey Heron',
    misses: 'calling for calm',
  },
];

/** What the outlet could not verify of evidence, in a clause beside it: the evidence’s state. Tried on a sourceless statement’s words. */
export const unverifiedRules: readonly Rule<'unverified'>[] = [
  {
    pattern:
      /^(?:which|that|whose \p{Ll}+) (?:could|can|has|have)\b.{0,40}\b(?:verified|confirmed|authenticated|corroborated)/iu,
    effect: 'unverified',
    reason: 'the video, [which could not be verified], appears to show soldiers',
    matches: 'which could not be verified',
    misses: 'which was verified',
  },
];

/** Nobody at all. Tried on the words of a source. */
export const noneRules: readonly Rule<'nobody'>[] = [
  {
    pattern:
      /^(?:an? |the )?(?:earlier|previous|first|original|initial) versions? of (?:this|the) (?:article|story|report|headline|piece|post)\b/iu,
    effect: 'nobody',
    reason: '[An earlier version of this article] said 19 had died: nobody says so now',
    matches: 'An earlier version of this article',
    misses: 'An earlier version of the memo',
  },
  {
    pattern: /^(?:no(?:body| one|ne)\b|no (?=\p{Ll})|neither\b)/iu,
    effect: 'nobody',
    reason: '[no group] has claimed responsibility: the outlet tells what nobody says',
    matches: 'No group',
    misses: 'Nobel committee',
  },
];

/** Sentences of the outlet that tell what nobody has said, or that are a time alone. Tried on a sentence. */
export const nobodySaysRules: readonly Rule<'nobody'>[] = [
  {
    pattern:
      /^(?:But |And |So far,? |As yet,? )?(?:[Nn]obody|[Nn]o one|[Nn]one)\b[^.;“”"]{0,40}? (?:has|have|had) (?:yet |publicly |so far )*(?:denied|disputed|contradicted|commented|explained)\b/u,
    effect: 'nobody',
    reason: '[Nobody in Ostrenia has denied] that its forces were there: no denial, and nobody’s',
    matches: 'Nobody in Ostrenia has denied that its forces blew up the dam',
    misses: 'Nobody in Ostrenia was hurt',
  },
  {
    pattern: /^\d{1,2}[.:]\d{2}(?: ?(?:a\.?m\.?|p\.?m\.?))?(?: (?:\p{Lu}{2,5}|[+-]\d{1,2}))?$/iu,
    effect: 'nobody',
    reason: '[15.20 CEST], the time of an entry',
    matches: '15.20 CEST',
    misses: '15.20 people',
  },
];
