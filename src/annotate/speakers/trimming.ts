import type { Rule } from '../../model/index.ts';

/** What a source was found with beside the speaker, in the order in which it is taken off; the effect is what is left in its place. */
export const trimmingRules: readonly Rule<'' | '$1'>[] = [
  {
    pattern: /^(?:\p{Lu}{2,}[\p{Lu} .,’'-]*(?:, \p{Lu}[\p{L}. ]+)?(?: \([^()]{1,30}\))?\s[—–-]+\s)/u,
    effect: '',
    reason: 'the place line before the first words of a report',
    matches: 'NEW DELHI — India’s government',
    misses: 'India’s government — the old one',
  },
  {
    pattern:
      /, (?:(?:(?:co-)?(?:led|headed|chaired|run|backed|owned|founded|funded|supported|represented|appointed) by|(?:along|together) with)\s[^,]+|whose\s[^,]+)(?:,|$)/u,
    effect: '',
    reason: '"The mission[, led by Tove Arngrim,] said": what names another beside a speaker',
    matches: 'The mission, led by former prime minister Tove Arngrim,',
    misses: 'The mission’s head, Tove Arngrim,',
  },
  {
    pattern:
      /^(?:(?:But|And|Or|So|Yet|Still|While|Though|Although|After|Before|When|As|If|Because|Since|Maybe|Perhaps|Meanwhile|However|Instead|Then|Now|Even|Once|Only|Well|Yeah|Yes|No|Oh|Uh|Um|Okay|Like|Cause|Guys),?\s)+(?=\p{Lu}|(?:he|she|it|they|I|we)\b)/u,
    effect: '',
    reason: 'a linking word that a source was found with',
    matches: 'While he',
    misses: 'While waiting',
  },
  {
    pattern:
      /^(?:By|In|On|At|For|With|After|Before|During) [^,“”"]{2,40}, (?=(?:the|an?|those|these|some|many|he|she|they|\p{Lu}\p{Ll}+)\b)/u,
    effect: '',
    reason: '[By 58%-33%,] those surveyed said: a phrase in front of the source',
    matches: 'By 58%-33%, those surveyed',
    misses: 'By Ilse Brandt',
  },
  {
    pattern:
      /^(?:By|On|In|At|Since|Until|Before|After) (?:\p{L}[\p{L}-]*,? ){1,3}(?=(?:he|she|it|they)$|(?:his|her|its|their) \p{Ll})/u,
    effect: '',
    reason: '[By yesterday] it had retracted: when, in front of a pronoun',
    matches: 'By yesterday it',
    misses: 'By Ilse Brandt',
  },
  {
    pattern: /^(\p{L}+)(?:,?\s\1)+$/iu,
    effect: '$1',
    reason: 'a word said again, as people talk',
    matches: 'she she',
    misses: 'she shed',
  },
  {
    pattern:
      /(?<=\p{L})\s(?:(?!family|assembly|ally|daily|weekly|monthly|bully)\p{Ll}+ly|this|then|now|also|later|earlier|afterwards|meanwhile|again|still|once|never|always|that|(?:him|her|it)self|themselves|\p{Ll}+-|(?:(?:released|published|posted|issued)(?: on)? |on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/u,
    effect: '',
    reason: 'an adverb that a source was found with',
    matches: 'DuVernay powerfully',
    misses: 'the family',
  },
  {
    pattern: /(?<=\p{L})\s(?:said|says|told|tells|added|adds|pointed|ha[sd]|have)$/u,
    effect: '',
    reason: 'the verb that a source was found with, or what is left of it: “Rescuers [had]”',
    matches: 'ministry spokesman Tomas Verrin said',
    misses: 'what he said next',
  },
  {
    pattern: /^(he|she|it|they|we|I|who|that)[’'](?:s|ll|d|ve|re|m)$/i,
    effect: '$1',
    reason: 'a pronoun with its verb',
    matches: 'she’ll',
    misses: 'Ilse’s',
  },
  {
    pattern: /^(who|which) (?:ha[sd]|have|is|was|were) .*$/iu,
    effect: '$1',
    reason: '[who had pressed him] on it: a pronoun with its clause',
    matches: 'who had pressed him',
    misses: 'whoever had pressed him',
  },
];

/** “Toll rises to seven as operator”: of two clauses of a headline the last one speaks. */
export const headlineRule: Rule<''> = {
  pattern: /^(?:[^\s,]+ ){3,}(?:as|after|while) (?=(?:[^\s,]+ ?){1,3}$)/u,
  effect: '',
  reason: '[Toll rises to seven as] operator denies leaks: in a headline the last of two clauses speaks',
  matches: 'Death toll rises to seven as operator',
  misses: 'Brandt, as operator',
};

/** The words of a source without what stands beside the speaker: "But Flynn", "While he", "she’ll", "DuVernay powerfully". */
export function trimmed(words: string): string {
  const short = trimmingRules.reduce((left, { pattern, effect }) => left.replace(pattern, effect), words);
  return short || words;
}
