import type { CueClass, Manner, Pointer, Span } from '../../model/index.ts';
import { classOfCue, findForce, isAccusing, namesDeed } from '../cues/index.ts';
import { fits, matchOf } from '../fits.ts';
import { isDenyingJudgement, isRetort, pointerKind } from '../pointers/index.ts';
import { hasVerb } from '../propositions/index.ts';
import { claimOfRules, ownedClaimRules, takenBackRules, taskRules, toldRules } from './lead-rules.ts';
import {
  auxiliaryRules,
  bareAccusationRules,
  bareDeedRules,
  causeRules,
  contradictedRules,
  countRules,
  deedRules,
  deniedNounRules,
  falseReportRules,
  innocenceRules,
  notFoundRules,
  nothingGivenRules,
  ownWordsRules,
  questionRules,
  responsibilityRules,
  ruledOutRules,
  sameAccountRules,
  shortAccusationRules,
  statedRules,
  unfinishedRules,
} from './reading-rules.ts';
import { refusingRules } from './refusing-rules.ts';
import { confirmingRules, undeniedRules, upholdingRules } from './upholding-rules.ts';
import { whatRules } from './what-rules.ts';

/** What one clause of a statement is: something said, or a stance on something said elsewhere. */
export type Reading =
  | { readonly type: 'nothing'; readonly span: Span }
  | { readonly type: 'proposition'; readonly span: Span }
  | {
      readonly type: 'pointer';
      readonly span: Span;
      readonly kind: Pointer['kind'];
      readonly cueClass: CueClass;
      readonly manner: Manner | null;
    };

export interface Cue {
  readonly words: string;
  readonly cueClass: CueClass;
  readonly manner: Manner | null;
}

const SAID = { cueClass: 'asserting', manner: null } as const;

/** The cue with the auxiliaries before it and, where it needs them, the first words after ("declined" "to comment"). */
export function readCue(text: string, cue: readonly Span[], content: readonly Span[]): Cue {
  const first = cue[0]!;
  const before = matchOf(auxiliaryRules, text.slice(Math.max(0, first[0] - 40), first[0]))?.[0] ?? '';
  const words = cue.map(([start, end]) => text.slice(start, end)).join(' ');
  const after = fits(unfinishedRules, words)
    ? text.slice(content[0]?.[0] ?? first[1], (content[0]?.[0] ?? first[1]) + 24)
    : '';
  const full = `${before}${words}${after ? ` ${after.trim()}` : ''}`;
  // what one hits back with is said, and not denied
  const saysSo = isRetort(full) && content.some(([start]) => /^[“"]/.test(text.slice(start, start + 1)));
  return { words: full, ...(saysSo ? SAID : classOfCue(full)) };
}

const pointer = (span: Span, kind: Pointer['kind'], cueClass: CueClass, manner: Manner | null): Reading => ({
  type: 'pointer',
  span,
  kind,
  cueClass,
  manner,
});

/** "blamed a sudden squall": why something happened. */
export const isCause = (cue: string, clause: string): boolean => fits(causeRules, `${cue} ${clause.trim()}`);

/** "claimed responsibility for the attack": an own deed. */
export const isResponsibility = (cue: string, clause: string): boolean =>
  fits(responsibilityRules, `${cue} ${clause.trim()}`);

/** "blames Ostrenia", "pointed the finger at Ostrenia", "charges Ostrenia with bombing Kolm": few words, but an accusation. */
const isShortAccusation = (cue: string, clause: string): boolean =>
  (isAccusing(cue) && (fits(bareAccusationRules, clause.trim()) || fits(shortAccusationRules, clause.trim()))) ||
  isCause(cue, clause) ||
  isResponsibility(cue, clause);

/** "denies doping", "contradicted the minister": what one is charged with in a word, or who said it. */
const kindOfShort = (cue: Cue, clause: string): Pointer['kind'] | null => {
  if (cue.cueClass !== 'denying') return null;
  const words = `${cue.words} ${clause.trim()}`;
  return fits(bareDeedRules, words) ? 'event' : fits(contradictedRules, words) ? 'allegation' : null;
};

function readStance(clause: string, span: Span, cue: Cue): Reading | null {
  const force = findForce(clause);
  if (force && cue.cueClass === 'asserting')
    return pointer(span, pointerKind(clause) ?? 'allegation', force.cueClass, force.manner);
  if (isRuledOut(cue, clause)) return null;
  if (fits(innocenceRules, `${cue.words} ${clause.trim()}`)) return pointer(span, 'event', 'denying', cue.manner);
  if (cue.cueClass === 'asserting' && fits(falseReportRules, clause))
    return pointer(span, 'allegation', 'denying', cue.manner);
  const kind = pointerKind(clause) ?? kindOfShort(cue, clause);
  if (isDenyingJudgement(cue.words, clause) && kind) return pointer(span, kind, 'denying', null);
  if (cue.cueClass === 'declining' && fits(ownWordsRules, `${cue.words} ${clause}`)) return null;
  if (cue.cueClass === 'declining' && !fits(statedRules, clause))
    return pointer(span, 'anything', 'declining', cue.manner);
  if (kind && cue.cueClass !== 'asserting' && cue.cueClass !== 'none')
    return pointer(span, kind, cue.cueClass, cue.manner);
  if (fits(questionRules, clause) && (cue.cueClass === 'doubting' || cue.cueClass === 'inquiring'))
    return pointer(span, 'allegation', cue.cueClass, cue.manner);
  if (cue.cueClass === 'asserting' && fits(sameAccountRules, clause))
    return pointer(span, 'allegation', 'asserting', cue.manner);
  if (kind && fits(undeniedRules, cue.words)) return pointer(span, kind, 'declining', 'declined');
  if (kind === 'allegation' && fits(upholdingRules, cue.words)) return pointer(span, kind, 'asserting', cue.manner);
  if (kind && cue.cueClass === 'asserting' && fits(confirmingRules, cue.words))
    return pointer(span, kind, 'asserting', cue.manner);
  return null;
}

const saidRules = [...claimOfRules, ...ownedClaimRules, ...toldRules, ...whatRules];
const askedRules = [...claimOfRules, ...taskRules];
const deniedRules = [...claimOfRules, ...takenBackRules];

/** "ruled out an accident": no pointer at one that was told of. */
const isRuledOut = (cue: Cue, clause: string): boolean =>
  cue.cueClass === 'denying' && fits(ruledOutRules, `${cue.words} ${clause.trim()}`);

/** "denied firing on the village", "admits losing customer data", "what it says was a Kessian strike": a deed in so many words. */
function isDeed(cue: Cue, clause: string, lead: string): boolean {
  if (cue.manner === 'admits') return fits(deedRules, clause);
  if (fits(whatRules, `${lead}${clause}`)) return namesDeed(clause);
  const isNoun = fits(deniedNounRules, `${cue.words} ${clause.trim()}`);
  return (
    cue.cueClass === 'denying' && (fits(deedRules, clause) || / of $/.test(lead) || isNoun || isRuledOut(cue, clause))
  );
}

const SHORTEST = 3;

/** "without evidence", "the allegations" under a cue that does nothing to them: no proposition of its own. */
function saysNothing(clause: string): boolean {
  if (fits(notFoundRules, clause)) return false;
  const count = clause.split(/\s+/, 2 * SHORTEST).length;
  const hasCount = fits(countRules, clause);
  return (
    (count < SHORTEST && !hasCount) ||
    (count <= SHORTEST + 1 && !hasCount && !hasVerb(clause)) ||
    fits(nothingGivenRules, clause) ||
    (pointerKind(clause) === 'allegation' && count < 2 * SHORTEST)
  );
}

/** Words before what a clause claims: "[suggestions that] its navy …", "[her statement that] no fuel …" under a denying cue. */
function leadOf(clause: string, cue: Cue): string {
  if (cue.cueClass === 'asserting' && findForce(clause)?.cueClass === 'denying') return '';
  const isAsked = cue.cueClass === 'inquiring' || cue.cueClass === 'doubting';
  const rules = isAsked ? askedRules : cue.cueClass === 'denying' ? deniedRules : saidRules;
  return matchOf(rules, clause)?.[0] ?? '';
}

/** "rejected a request", "questioned why": nothing is denied or doubted by it. */
const isRefusing = (cue: Cue, clause: string): boolean =>
  (cue.cueClass === 'denying' || cue.cueClass === 'doubting') && fits(refusingRules, `${cue.words} ${clause.trim()}`);

/** "[refused to say whether] it had ordered the freeze": what is left open, where the cue holds its first words. */
const leavesOpen = (cue: Cue, clause: string): boolean =>
  cue.cueClass === 'declining' && /\b(?:whether|if)$/.test(cue.words) && fits(statedRules, `whether ${clause}`);

/** Reads one clause under its cue. */
export function readClause(text: string, whole: Span, cue: Cue): Reading {
  if (isRefusing(cue, text.slice(...whole))) return { type: 'nothing', span: whole };
  if (leavesOpen(cue, text.slice(...whole))) return { type: 'proposition', span: whole };
  const asked = cue.cueClass === 'declining' ? matchOf(statedRules, text.slice(...whole))?.groups?.lead : undefined;
  if (asked) return { type: 'proposition', span: [whole[0] + asked.length, whole[1]] };
  const lead = leadOf(text.slice(...whole), cue);
  const span: Span = [whole[0] + lead.length, whole[1]];
  const clause = text.slice(span[0], span[1]);
  return (
    readStance(clause, span, cue) ?? {
      type:
        saysNothing(clause) && !isShortAccusation(cue.words, clause) && !isDeed(cue, clause, lead)
          ? 'nothing'
          : 'proposition',
      span,
    }
  );
}
