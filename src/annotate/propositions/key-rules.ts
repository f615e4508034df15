import type { Rule } from '../../model/index.ts';

/** Two words for one event, each with the word that stands for them among the keys. */
export const oneWordRules: readonly Rule<string>[] = [
  {
    pattern: /\bin the (?:pay|hire|service) of\b/i,
    effect: 'of',
    reason: 'hackers [in the pay of] a state: nobody is paid here',
    matches: 'hackers in the pay of Drosk',
    misses: 'a cut in pay of nurses',
  },
  {
    pattern: /\b(?:hackers|hacking)\b/i,
    effect: 'hacked',
    reason: '[hackers] were to blame: it was hacked',
    matches: 'hackers were to blame',
    misses: 'a hacksaw was found',
  },
  {
    pattern: /\bsho(?:t|oting|ots?) down\b(?! (?:at|on|into|from)\b)/i,
    effect: 'downed',
    reason: 'a jet was [shot down]',
    matches: 'the jet was shot down',
    misses: 'shot down at the crowd',
  },
  {
    pattern: /\b(?:open|return)(?:ed|ing|s)? fire\b/i,
    effect: 'fired',
    reason: 'troops [opened fire]',
    matches: 'opened fire',
    misses: 'an open fireplace',
  },
  {
    pattern: /\b(?:br(?:eaks?|oke|eaking) into|broken into|break-ins?)\b(?! (?:song|tears|laughter|applause)\b)/i,
    effect: 'burglary',
    reason: 'intruders [broke into] a laboratory',
    matches: 'broke into a laboratory',
    misses: 'broke into song',
  },
  {
    pattern:
      /\b(?:sought|seek(?:s|ing)?|need(?:s|ed)?|required|received) (?:medical |hospital |emergency )?treatment\b/i,
    effect: 'injured',
    reason: '412 people [sought treatment]: so many were hurt',
    matches: 'had sought medical treatment',
    misses: 'the treatment of prisoners',
  },
  {
    pattern: /\b(?:let|letting) out\b|\b(?:set|setting) free\b/i,
    effect: 'released',
    reason: 'the animals were [let out]',
    matches: 'were set free',
    misses: 'let the rooms out',
  },
];

/** Events in whose wake something is told: they are among the words of a clause, and are not what it is about. */
export const backgroundRules: readonly Rule<'background'>[] = [
  {
    pattern: /\s(?:after|before|during|when|while|where|following) [^,;]+/iu,
    effect: 'background',
    reason: 'the ferry was speeding [when ships collided]',
    matches: 'was speeding when ships collided',
    misses: 'afterwards the ships collided',
  },
  {
    pattern: /(?<=\b(?:arrest|charg|detain|question|held|wanted|jailed|tried|su)\p{Ll}*)\sover [^,;]+/iu,
    effect: 'background',
    reason: 'arrested [over the break-in]',
    matches: 'employee arrested over the break-in',
    misses: 'leaks reported over the winter',
  },
];
