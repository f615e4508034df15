import type { Rule } from '../../model/index.ts';
import { fits } from '../fits.ts';

/** Words with which a text withholds a name. Tried on the source phrase and the rest of its sentence's clause. */
export const anonymityRules: readonly Rule<'anonymous'>[] = [
  {
    pattern: /\b(?:on|under) (?:the )?(?:strict )?conditions? (?:of|that|they|he|she)\b/i,
    effect: 'anonymous',
    reason: 'spoke on condition of anonymity',
    matches: 'a U.S. official, speaking on condition of anonymity',
    misses: 'an official of the Air Conditioning Board',
  },
  {
    pattern:
      /\b(?:asked|requested|wished|wanted|declined|preferred|insisted on|demanded)\b[^.]{0,36}\b(?:not to be (?:named|identified)|not be (?:named|identified)|to be (?:named|identified)|remain anonymous|anonymity|withh[eo]ld)\b/i,
    effect: 'anonymous',
    reason: 'asked not to be named',
    matches: 'a Norwegian official, who asked not to be named',
    misses: 'the mayor, who asked for help',
  },
  {
    pattern:
      /\bnot (?:be )?(?:authori[sz]ed|allowed|permitted|cleared|entitled) to (?:speak|talk|comment|discuss|brief)\b/i,
    effect: 'anonymous',
    reason: 'not authorised to speak',
    matches: 'an officer who was not authorized to speak publicly',
    misses: 'an officer not allowed to leave',
  },
  {
    pattern:
      /\b(?:persons?|people|someone|individuals?|sources?|officials?|executives?|insiders?)\b[^,.]{0,12}\b(?:familiar with|close to|briefed on|with (?:direct )?knowledge of|with access to)\b/i,
    effect: 'anonymous',
    reason: 'people familiar with the matter',
    matches: 'two people with knowledge of the base',
    misses: 'people with umbrellas',
  },
  {
    pattern: /\b(?:unnamed|anonymous|unidentified|undisclosed)\b/i,
    effect: 'anonymous',
    reason: 'the text says the name is withheld',
    matches: 'an unnamed aide',
    misses: 'a renamed street',
  },
  {
    pattern:
      /^(?:\w+ ){0,3}(?:sources?|insiders?|whistleblowers?)(?:$| (?:in|inside|at|within|from|near|involved|who)\b)/i,
    effect: 'anonymous',
    reason: 'a source without a name',
    matches: 'two security sources in the capital',
    misses: 'the source of the river',
  },
  {
    pattern:
      /^(?:an?|one|two|three|four|five|six|several|another)\b(?! (?:spokes|aide to|adviser to))(?:[^,]* )?(?:officials?|officers?|diplomats?|aides?|advisers?|executives?|employees?|lawmakers?|ministers?|commanders?|inspectors?|detectives?|investigators?|persons?)\b(?! of )/i,
    effect: 'anonymous',
    reason: 'a single official without a name: the text withholds it',
    matches: 'a senior U.S. official',
    misses: 'the officials of the port',
  },
];

export const isAnonymous = (words: string): boolean => fits(anonymityRules, words);
