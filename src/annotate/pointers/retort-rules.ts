import type { Rule } from '../../model/index.ts';

/** Cues of one who answers what was said right before. Tried on the words of a cue. */
export const retortRules: readonly Rule<'retort'>[] = [
  {
    pattern:
      /\b(?:(?:hit|hits|hitting|push(?:es|ed)?|punch(?:es|ed)?|fires?|fired|snap(?:s|ped)?|shoots?|shot) back|counter(?:s|ed)?|retort(?:s|ed)?)(?:\s*[:,])?$|^(?:answer|reply|response|riposte|retort)(?:\s*:)?$/i,
    effect: 'retort',
    reason: 'But the club [hit back]: “The gate stood open”',
    matches: 'hit back:',
    misses: 'hit back at',
  },
];

/** Words in front of what is said that tell what is answered. Tried on the sentence before its cue. */
export const confrontedRules: readonly Rule<'confronted'>[] = [
  {
    pattern:
      /^[“"]?(?:When )?(?:[Aa]sked about|[Tt]old of|[Cc]onfronted with|[Ss]hown|[Pp]ressed on|[Qq]uizzed about) (?:this|that|it|these|those|the (?:claim|charge|accusation|allegation|report|suggestion)s?)\b/,
    effect: 'confronted',
    reason: '[Asked about that,] he said nobody had crossed anything',
    matches: 'Asked about that, Hrast said',
    misses: 'Asked about the weather, Hrast said',
  },
];

/** Words of one who sees it otherwise, and then says how. Tried on a denial that names nothing. */
export const otherwiseRules: readonly Rule<'otherwise'>[] = [
  {
    pattern:
      /\b(?:not (?:at all )?(?:how|what|the way)|(?:differently|otherwise)$|(?:is(?: not|n[’']t)|was(?: not|n[’']t)|not|won[’']t|would(?: not|n[’']t)) hav(?:e|ing) it\b|having none of it|begs? to differ|begged to differ|takes a different view|took a different view)/i,
    effect: 'otherwise',
    reason: 'His deputy [remembers it differently]. “Twelve came in sealed,” he said',
    matches: 'Paul Rask, remembers it differently',
    misses: 'it was differently made',
  },
];
