import type { Proof } from '../model/index.ts';
import { instant } from './clock.ts';
import { type FactStance, type Facts, proofsOf } from './facts.ts';

const roleOf = (stance: FactStance) => stance.source.party?.role ?? 'unknown';

export const isByAccused = (stance: FactStance): boolean => roleOf(stance) === 'accused';

/** Neither accuser nor accused; a witness of whom no party is known speaks for nobody, and so for neither. */
export const isByThird = (stance: FactStance): boolean =>
  roleOf(stance) === 'third' || (roleOf(stance) === 'unknown' && stance.basis === 'saw or heard');

/** What one denied and has since admitted one denies no more. */
const isGivenUp = (facts: Facts, denial: FactStance): boolean =>
  facts.asserts.some((one) => one.manner === 'admits' && isSameSpeaker(facts, one, denial));

/** Denials by these, of what somebody says. */
export const findDenial =
  (isBy: (stance: FactStance) => boolean) =>
  (facts: Facts): readonly Proof[] =>
    facts.asserts.length > 0 ? proofsOf(facts.denies.filter((one) => isBy(one) && !isGivenUp(facts, one))) : [];

export const findOnlyDenied = ({ asserts, denies }: Facts): readonly Proof[] =>
  asserts.length === 0 ? proofsOf(denies) : [];

function isSameSpeaker({ claim, stances }: Facts, one: FactStance, other: FactStance): boolean {
  if (one.source.id === other.source.id) return true;
  const [a, b] = [stances.indexOf(one), stances.indexOf(other)];
  return claim.dependences.some(
    (d) =>
      d.kind === 'same speaker' &&
      d.certain &&
      Math.min(d.a, d.b) === Math.min(a, b) &&
      Math.max(d.a, d.b) === Math.max(a, b),
  );
}

const saidAt = (stance: FactStance): number | null => instant(stance.at) ?? instant(stance.publishedAt);

/** Only known times tell that a statement is newer; an admission needs none. */
function isAfter(denial: FactStance, assertion: FactStance): boolean {
  if (denial.manner === 'admits') return true;
  const [later, earlier] = [saidAt(denial), saidAt(assertion)];
  return later !== null && earlier !== null && later > earlier;
}

/** Denials by the one speaker who said so, each after everything that speaker had asserted. */
export function findWithdrawal(facts: Facts): readonly Proof[] {
  const { support, denies } = facts;
  const [first] = support;
  if (!first || !support.every((s) => isSameSpeaker(facts, first, s))) return [];
  const own = denies.filter((d) => support.some((s) => isSameSpeaker(facts, s, d)));
  return proofsOf(own.filter((d) => support.every((s) => isAfter(d, s))));
}
