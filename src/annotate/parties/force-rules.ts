import type { Rule } from '../../model/index.ts';

/** Bodies of power that news names without their state. What they are where the text names no state for them. */
export const forceRules: readonly Rule<'army' | 'government' | 'police' | 'rebels'>[] = [
  {
    pattern:
      /\b(?:(?:government|federal|state|army|regime) (?:troops|forces|soldiers|jets|warplanes|aircraft|artillery)|army|military|armed forces|air force|navy|coast ?guard|troops|soldiers|junta)\b/,
    effect: 'army',
    reason: '[government troops] fired, the [army] denied: one side',
    matches: 'government troops fired artillery',
    misses: 'a governor fired his aide',
  },
  {
    pattern: /\bgovernment\b/,
    effect: 'government',
    reason: 'the [government] denied it',
    matches: 'the government denied it',
    misses: 'the governor denied it',
  },
  {
    pattern:
      /\b(?:police(?: (?:officers|department|force))?|(?<!\b(?:group of|army|navy|military|naval|intelligence|junior|coup|rebel|prison|union|election) )officers)\b/,
    effect: 'police',
    reason: '[police] denied using live rounds',
    matches: 'police denied using live rounds',
    misses: 'he policed the ward',
  },
  {
    pattern: /\b(?:rebels?|insurgents?|guerrillas?|separatists?|militants?|jihadists?)\b/,
    effect: 'rebels',
    reason: 'accused the [rebels] of staging the explosion',
    matches: 'the rebels of staging the explosion',
    misses: 'a rebellious mood',
  },
];
