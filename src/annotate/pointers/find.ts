import type { Pointer } from '../../model/index.ts';
import type { Parties } from '../parties/index.ts';
import { CALLING, evaluationRules, pointerRules } from './rules.ts';

/** What a content refers back to by a noun phrase, or null where it says something itself. */
export const pointerKind = (content: string): Pointer['kind'] | null =>
  pointerRules.find((rule) => rule.pattern.test(content.trim()))?.effect ?? null;

/** "called the figure “pure invention”" */
export const isDenyingJudgement = (cue: string, content: string): boolean =>
  CALLING.test(cue) && evaluationRules.some((rule) => rule.pattern.test(content));

const OWNED =
  /(?<owner>(?!The\b|These\b|Those\b|That\b|Such\b|This\b|Any\b|All\b|His\b|Her\b|Their\b|Its\b)\p{Lu}[\p{L}.-]*(?:\s\p{Lu}[\p{L}.-]*)*)(?:[’']s?|(?=\s(?:claims?|allegations?|accusations?|charges?|version|account)))\s(?:[\p{Ll}-]+\s){0,2}(?:claims?|allegations?|accusations?|charges?|reports?|version|account|assertions?|narrative|story)\b/u;

/** The owner of a charge where an office is named and no body: "the prosecution’s account". */
export const ACCUSERS = 'prosecution';
const BY_OFFICE =
  /\b(?:prosecution|prosecutors?|regulators?|plaintiffs?|state|crown)[’']s?\s(?:\p{Ll}+\s){0,2}(?:account|case|version|claims?|allegations?|charges?|story|evidence)\b/iu;

/** Whose claims are meant: "Russia’s claims", "the prosecution’s account", "Kremlin claims". */
export function ownerOf(words: string, parties: Parties): string | null {
  if (BY_OFFICE.test(words)) return ACCUSERS;
  const owner = OWNED.exec(words)?.groups?.owner;
  return owner ? (parties.findAll(owner)[0]?.party ?? owner) : null;
}
