import type { LinkedStance, PartyRole } from '../model/index.ts';
import type { Unit } from './input.ts';
import { linkPatterns } from './patterns.ts';

const ACCUSING = linkPatterns.accusing.pattern;

// asked for every pair that a unit is in
const accusing = new WeakMap<Unit, boolean>();

/** "in no doubt that Droskan hackers were to blame": laid on somebody by what is said, whatever the cue. */
function isLaid({ holder, proposition, item, span }: Unit): boolean {
  const isSaid = holder.attribution?.cueClass === 'asserting' && proposition !== null && proposition.accused !== null;
  return isSaid && !proposition.negated && linkPatterns.atFault.pattern.test(item.report.text.slice(...span));
}

/** Whether a unit lays something on somebody by its cue, or says who is to blame. */
export function isAccusing(unit: Unit): boolean {
  const known = accusing.get(unit);
  if (known !== undefined) return known;
  const { attribution } = unit.holder;
  const is =
    isLaid(unit) || attribution?.cue.some((span) => ACCUSING.test(unit.item.report.text.slice(...span))) === true;
  accusing.set(unit, is);
  return is;
}

/** The most frequent of some names, the first of those in order of the alphabet. */
function most(names: readonly string[]): string | null {
  const count = (name: string) => names.filter((other) => other === name).length;
  return [...new Set(names)].sort((a, b) => count(b) - count(a) || (a < b ? -1 : 1))[0] ?? null;
}

/** A name as words in lower case. */
export const wordsOf = (name: string): readonly string[] => name.toLowerCase().split(' ');

/** Whether this stance is by the accused, named as a party or as a person by any part of the name. */
function names({ source }: LinkedStance, accused: string): boolean {
  const { name, party } = source;
  return (
    party?.name === accused || [party?.name ?? '', name].some((each) => wordsOf(each).includes(accused.toLowerCase()))
  );
}

/** Whether somebody speaks for a body, or is one: "we" and "it" are theirs. */
const isOfBody = ({ speaker }: Unit['holder']): boolean =>
  speaker !== null && (speaker.party !== null || speaker.kind === 'organisation' || speaker.kind === 'government');

/**
 * Whether who denies this answers for the deed: "denies doping", "rejected the allegation", "called the claim defamatory",
 * "no shot was fired by our officers".
 */
export function deniesOwnDeed({ pointer, holder, item, span }: Unit): boolean {
  const words = item.report.text.slice(...span);
  if (linkPatterns.ownSide.pattern.test(words)) return true;
  if (holder.attribution?.cueClass === 'denying' && linkPatterns.ownSubject.pattern.test(words)) return true;
  if (linkPatterns.ownDenial.pattern.test(words)) return true;
  if (pointer === null && isOfBody(holder) && linkPatterns.ownConduct.pattern.test(words)) return true;
  if (pointer?.cueClass !== 'denying') return false;
  const cue = holder.attribution?.cue.map((at) => item.report.text.slice(...at)).join(' ') ?? '';
  return (
    linkPatterns.flatDenial.pattern.test(`${cue} ${words}`) ||
    linkPatterns.ownDeed.pattern.test(words) ||
    linkPatterns.charge.pattern.test(words) ||
    linkPatterns.libel.pattern.test(`${cue} ${words}`)
  );
}

/**
 * On whom a claim lays something: whom an accusing cue names, unless another answers for it; else the subject of its
 * propositions where that party (or somebody of that name) answers, else who denies it as a deed of their own. Null for
 * a claim that accuses nobody.
 */
export function accusedIn(
  propositions: readonly Unit[],
  stances: readonly LinkedStance[],
  ownDeniers: readonly LinkedStance['source'][] = [],
): string | null {
  const named = (units: readonly Unit[]) =>
    units.flatMap(({ proposition }) => (proposition?.accused ? [proposition.accused] : []));
  const answering = stances.filter(({ stance }) => stance === 'denies' || stance === 'no comment');
  const isAnswering = (name: string): boolean => answering.some((stance) => names(stance, name));
  const laid = most(named(propositions.filter(isAccusing)));
  const denier = most(ownDeniers.map(({ party, name }) => party?.name ?? name.split(' ').at(-1)!));
  if (laid && (isAnswering(laid) || denier === null)) return laid;
  return most(named(propositions).filter(isAnswering)) ?? denier;
}

function roleOf(stance: LinkedStance, accused: string | null, accusers: ReadonlySet<string>): PartyRole {
  if (accused === null) return 'unknown';
  if (names(stance, accused)) return 'accused';
  return accusers.has(stance.source.party!.name) ? 'accuser' : 'third';
}

/**
 * Gives every speaker's party its role toward the claim: accuser, accused, third, or unknown where nobody is accused.
 * `bare`: statements without words of their own for it; who only "confirmed the attack" accuses nobody.
 */
export function withRoles(
  stances: readonly LinkedStance[],
  accused: string | null,
  bare: ReadonlySet<string>,
): readonly LinkedStance[] {
  const asserting = stances.filter(
    ({ stance, source, statement }) =>
      stance === 'asserts' && source.party !== null && source.party.name !== accused && !bare.has(statement),
  );
  const accusers = new Set(asserting.map(({ source }) => source.party!.name));
  return stances.map((stance) =>
    !stance.source.party && accused !== null && names(stance, accused)
      ? { ...stance, source: { ...stance.source, party: { name: accused, role: 'accused' as const } } }
      : stance.source.party
        ? {
            ...stance,
            source: { ...stance.source, party: { ...stance.source.party, role: roleOf(stance, accused, accusers) } },
          }
        : stance,
  );
}
