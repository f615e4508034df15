import type { Act, CueClass, Manner } from '../../model/index.ts';
import { remembered } from '../../text/index.ts';
import { effectOf, fits } from '../fits.ts';
import { aheadRules, deedNamedRules, judgementRules, openRules, refusalRules, wishRules } from './content-rules.ts';
import { accusingRules, type CueEffect, cueRules, demandRules, forecastRules, opinionRules } from './rules.ts';

export { basisOf, basisRules } from './basis.ts';
export { findForce, forceRules } from './forces.ts';
export { accusingRules, cueRules, demandRules, forecastRules, opinionRules } from './rules.ts';

const asserting: CueEffect = { cueClass: 'asserting', manner: null };

/** What the cue does, from its own words with the auxiliaries before it ("has not been able to verify"). */
export const classOfCue = remembered(
  (words): { readonly cueClass: CueClass; readonly manner: Manner | null } => effectOf(cueRules, words) ?? asserting,
);

/** Whether the cue lays something on somebody: "accused", "blamed". */
export const isAccusing = remembered((words): boolean => fits(accusingRules, words));

/** Whether a content names a deed, whatever it is called: "a deliberate attack by Kessia". */
export const namesDeed = (content: string): boolean => fits(deedNamedRules, content);

/** What kind of act a statement is, from its cue and content. Facts are what is left. */
export function actOf(cue: string, content: string): Act {
  if (fits(demandRules, cue) || fits(wishRules, content)) return 'demand';
  if (fits(judgementRules, content)) return 'opinion';
  if (isAccusing(cue)) return 'fact';
  if (fits(aheadRules, content) && !fits(refusalRules, content)) return 'forecast';
  if (fits(forecastRules, cue) && fits(openRules, content)) return 'forecast';
  return fits(opinionRules, cue) && !namesDeed(content) ? 'opinion' : 'fact';
}
