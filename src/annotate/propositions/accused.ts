import { fits, matchOf } from '../fits.ts';
import type { Parties } from '../parties/index.ts';
import {
  agentForceRules,
  agentRules,
  atFaultRules,
  doerRules,
  laidRules,
  meantRules,
  neighbourRules,
  ownDeedRules,
  placedArmsRules,
  sufferedRules,
  tradeRules,
} from './accused-rules.ts';

const deedRules = [...atFaultRules, ...agentRules];

/** "that [government troops] had fired": a body of power as the subject, or anywhere in what an accusing cue lays on it. */
function forceAt(clause: string, accusing: boolean, parties: Parties): string | null {
  const force = parties.findForce(clause);
  const isSubject =
    force !== null &&
    /^(?:that |how |it was )?(?:the |a )?(?:riot |armed |uniformed |masked |plain-clothes |border |special |mounted )?$/i.test(
      clause.slice(0, force.start),
    );
  return force && (isSubject || accusing) ? force.party : null;
}

/**
 * On whom a proposition lays something: party or proper name; null where it lays nothing on anybody that the words
 * name. An accusing cue names them first in its content; else it is the subject.
 */
export function accusedOf(clause: string, accusing: boolean, parties: Parties): string | null {
  const placed = parties.findAll(matchOf(placedArmsRules, clause)?.groups?.who ?? '')[0];
  if (placed) return placed.party;
  const agent = matchOf(agentForceRules, clause)?.groups?.who;
  const words =
    (accusing ? matchOf(laidRules, clause) : matchOf(deedRules, clause))?.groups?.who ??
    agent ??
    (fits(sufferedRules, clause) ? null : matchOf(doerRules, clause)?.groups?.who) ??
    null;
  const force = forceAt(words ?? clause, accusing || words === agent, parties);
  if (!words)
    return (
      (accusing ? (parties.findAll(clause)[0]?.party ?? force ?? /\p{Lu}[\p{L}’'-]+/u.exec(clause)?.[0]) : force) ??
      null
    );
  const party = parties.findAll(words)[0]?.party ?? force;
  return party ?? /\p{Lu}[\p{L}.’'-]+(?:\s\p{Lu}[\p{L}.’'-]+)*/u.exec(words)?.[0].replace(/[’']s?$/, '') ?? null;
}

/** Whether a denied clause is about the denier’s own side: "that its navy had jammed", "attacking". */
export const isOwnDeed = (clause: string): boolean => fits(ownDeedRules, clause);

/** Whether an accusation begins with "its eastern neighbour": the other of two states. */
export const namesNeighbour = (clause: string): boolean => fits(neighbourRules, clause);

/** Whether an accusation begins with a business named by what it does: "the home-battery maker". */
export const namesBusiness = (clause: string): boolean => fits(tradeRules, clause);

/** The pronoun that an accusation begins with: "it" of "accused it of hiding losses"; null where none does. */
export const pronounAccused = (clause: string): string | null => matchOf(meantRules, clause)?.groups?.who ?? null;
