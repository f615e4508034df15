import type { Section } from '../model/index.ts';
import { type Facts, isContested } from './facts.ts';

/** Rows of "no denial" that a story shows before claims that are minor go to "also said". */
export const FIRST_ROWS = 12;

const isProminent = ({ stances }: Facts): boolean => stances.some((s) => s.headline || s.lead);

/** Said once: one speaker in one report, neither in a headline nor in a first paragraph. */
export const isMinor = (facts: Facts): boolean =>
  !isProminent(facts) &&
  new Set(facts.stances.map((s) => s.report)).size <= 1 &&
  new Set(facts.stances.map((s) => s.source.id)).size <= 1;

/** Where a claim stands before the rows are counted: an outlet's own word deep in a report is only "also said". */
export function sectionOf(facts: Facts): Section {
  if (facts.claim.act !== 'fact') return 'not fact';
  if (isContested(facts)) return 'at issue';
  return facts.support.length === 0 && !isProminent(facts) ? 'also said' : 'no denial';
}
