import type { Act, CueClass, Manner } from '../../model/index.ts';
import { accusingRules, type CueEffect, cueRules, demandRules, forecastRules, opinionRules } from './rules.ts';

export { basisOf, basisRules } from './basis.ts';
export { findForce, forceRules } from './forces.ts';
export { accusingRules, cueRules, demandRules, forecastRules, opinionRules } from './rules.ts';

const first = <T>(rules: readonly { pattern: RegExp; effect: T }[], words: string): T | null =>
  rules.find((rule) => rule.pattern.test(words))?.effect ?? null;

const asserting: CueEffect = { cueClass: 'asserting', manner: null };

/** What the cue does, from its own words with the auxiliaries before it ("has not been able to verify"). */
export const classOfCue = (words: string): { readonly cueClass: CueClass; readonly manner: Manner | null } =>
  first(cueRules, words) ?? asserting;

/** Whether the cue lays something on somebody: "accused", "blamed". */
export const isAccusing = (words: string): boolean => first(accusingRules, words) === true;

/** "will be", "could use … to", "would draw its own conclusions": the content looks ahead. */
const AHEAD =
  /\b(?:will|won[’']t|shall|is going to|are going to)\b|^(?:[^,.]{0,60})\b(?:could|might|may|would)\b(?! have\b)(?! not (?:confirm|verify|say))/i;
const WISH = /\b(?:must|should|ought to|need to|needs to|have to|let (?:us|them|him)|let[’']s)\b/i;

/** What kind of act a statement is, from its cue and content. Facts are what is left. */
export function actOf(cue: string, content: string): Act {
  if (first(demandRules, cue) || WISH.test(content)) return 'demand';
  if (isAccusing(cue)) return 'fact';
  if (AHEAD.test(content) && !/\bsaid\b.*\bwould not\b/.test(content)) return 'forecast';
  if (first(forecastRules, cue) && /\b(?:could|would|might|may|to)\b/.test(content)) return 'forecast';
  return first(opinionRules, cue) ? 'opinion' : 'fact';
}
