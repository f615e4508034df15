import type { Pointer } from '../../model/index.ts';
import { remembered } from '../../text/index.ts';
import { effectOf, fits, matchOf } from '../fits.ts';
import type { Parties } from '../parties/index.ts';
import {
  accuserRules,
  fragmentRules,
  goingOnRules,
  markRules,
  pronounEndRules,
  relativeRules,
  reportsRules,
  standingByRules,
} from './mark-rules.ts';
import {
  contradictingRules,
  forceOwnedRules,
  officeOwnedRules,
  ownedRules,
  roleOwnedRules,
  takingBackRules,
} from './owner-rules.ts';
import { callingRules, evaluationRules, namingRules, pointerRules, upholdingRules } from './rules.ts';

/** What a content refers back to by a noun phrase, or null where it says something itself. */
export const pointerKind = remembered((content): Pointer['kind'] | null => effectOf(pointerRules, content.trim()));

/** Whether a cue and its content call something false: "called the figure “pure invention”" */
export const isDenyingJudgement = (cue: string, content: string): boolean =>
  fits(callingRules, cue) &&
  (fits(evaluationRules, content) ||
    (pointerKind(content) === 'allegation' && !fits(upholdingRules, content) && !fits(namingRules, content)));

/** The owner of a charge where an office is named and no body: "the prosecution’s account". */
export const ACCUSERS = 'prosecution';
/** Whose claims are meant: "Russia’s claims", "the prosecution’s account", "Kremlin claims". */
export function ownerOf(words: string, parties: Parties): string | null {
  if (fits(officeOwnedRules, words)) return ACCUSERS;
  const owner = matchOf(ownedRules, words)?.groups?.owner;
  if (owner) return parties.findAll(owner)[0]?.party ?? owner;
  const force = matchOf(forceOwnedRules, words)?.groups?.owner;
  return force ? (parties.findForce(force)?.party ?? null) : null;
}

/** The role of whose words are meant: "company" of "the company’s account"; null where none is. */
export const ownerRoleOf = (words: string): string | null => matchOf(roleOwnedRules, words)?.groups?.owner ?? null;

/** What a pronoun at the end of a pointer stands for, by the clause before it: "reports of a coup". Empty where nothing. */
export const reportsBefore = (words: string, clause: string): string =>
  fits(pronounEndRules, words) ? (matchOf(reportsRules, clause)?.[0] ?? '') : '';

/** Whether a cue denies what somebody said by the words of its content: "contradicted the minister". */
export const isContradicting = (cue: string): boolean => fits(contradictingRules, cue);

/** Whether a proposition is about a pronoun, and so goes on with what another one names: "they pulled the plug". */
export const isGoingOn = (words: string): boolean => fits(goingOnRules, words);

/** Whether a cue stands by what its speaker's side said. */
export const isStandingBy = (cue: string): boolean => fits(standingByRules, cue);

/** Whether a cue takes back what its speaker said: "withdrew", "backtracked on". */
export const isTakingBack = (cue: string): boolean => fits(takingBackRules, cue);

/**
 * What the words of a pointer say of what it is about; see the fields of Asked. `before` is what stands before them in
 * their sentence.
 */
export function marksOf(words: string, before: string) {
  const isRelative = fits(relativeRules, words);
  const marks = markRules
    .filter(({ pattern, effect }) => pattern.test(effect === 'recording' && isRelative ? before : words))
    .map(({ effect }) => effect);
  return {
    near: marks.includes('near'),
    charge: marks.includes('charge'),
    who: marks.includes('who'),
    matter: marks.includes('matter'),
    openQuestion: marks.includes('why'),
    ownToo: fits(fragmentRules, words),
    topic: marks.includes('topic'),
    number: marks.includes('number'),
    recording: marks.includes('recording'),
    liar: marks.includes('liar'),
    words: marks.includes('words'),
    plea: marks.includes('plea'),
    apposed: isRelative || marks.includes('apposed'),
    isNew: marks.includes('apposed'),
  };
}

/** Whether the role and name of a speaker are of an office that lays charges: a prosecutor, a regulator. */
export const isAccuser = (words: string): boolean => fits(accuserRules, words);
