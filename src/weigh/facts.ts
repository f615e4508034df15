import type {
  BoardEvidence,
  BoardReport,
  Linked,
  LinkedClaim,
  LinkedStance,
  NumberRow,
  OriginCount,
  Proof,
} from '../model/index.ts';
import { arrange } from './arrange.ts';
import { compareProof } from './compare.ts';
import { countOrigins, isSourced } from './origins.ts';

export type FactStance = LinkedStance & { readonly origin: string };

/** Everything that the tables may ask about one claim. */
export interface Facts {
  readonly claim: LinkedClaim;
  readonly stances: readonly FactStance[];
  readonly asserts: readonly FactStance[];
  /** Asserting stances with somebody behind them: without the outlets' own voice. */
  readonly support: readonly FactStance[];
  readonly denies: readonly FactStance[];
  readonly cannotVerify: readonly FactStance[];
  readonly origins: { readonly asserts: OriginCount; readonly denies: OriginCount };
  readonly evidence: readonly BoardEvidence[];
  readonly numbers: readonly NumberRow[];
  /** The reports in which the claim stands. */
  readonly reports: readonly BoardReport[];
}

const overlaps = (a: Proof, b: Proof): boolean => a.report === b.report && a.start < b.end && b.start < a.end;

/** Evidence is a claim's where linking says so, or where it is offered in the very words of one of its stances. */
const bearsOn = (item: BoardEvidence, claim: LinkedClaim): boolean =>
  item.bears.some((b) => b.claim === claim.id) || claim.stances.some((s) => overlaps(s.proof, item.proof));

/** Gathers what is known of one claim, its stances in fixed order and each with its origin. */
export function gatherFacts(
  claim: LinkedClaim,
  { evidence, numbers }: Pick<Linked, 'evidence' | 'numbers'>,
  reports: readonly BoardReport[],
): Facts {
  const arranged = arrange(claim);
  const { ids, ...origins } = countOrigins(arranged);
  const stances = arranged.stances.map((s, i) => ({ ...s, origin: ids[i] ?? '' }));
  const asserts = stances.filter((s) => s.stance === 'asserts');
  const places = new Set([claim.proof.report, ...stances.map((s) => s.report)]);
  return {
    claim: arranged,
    stances,
    asserts,
    support: asserts.filter(isSourced),
    denies: stances.filter((s) => s.stance === 'denies'),
    cannotVerify: stances.filter((s) => s.stance === 'cannot verify'),
    origins,
    evidence: evidence.filter((e) => bearsOn(e, claim)).sort((a, b) => compareProof(a.proof, b.proof)),
    numbers: numbers.filter((n) => n.claim === claim.id),
    reports: reports.filter((r) => places.has(r.id)),
  };
}

/** Whether somebody denies it, doubts it, cannot verify it or is looking into it. */
export const isContested = ({ stances }: Facts): boolean =>
  stances.some((s) => ['denies', 'cannot verify', 'investigating'].includes(s.stance) || s.manner === 'doubts');

export const proofsOf = (stances: readonly LinkedStance[]): readonly Proof[] => stances.map((s) => s.proof);
