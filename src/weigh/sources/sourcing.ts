import type { LinkedStatement, Proof } from '../../model/index.ts';
import { compareText } from '../compare.ts';
import type { FactStance } from '../facts.ts';

/** One claim as its sources tell it. */
export interface SourcedClaim {
  readonly id: string;
  readonly isFact: boolean;
  readonly stances: readonly FactStance[];
}

/** Everything that the rules of the audit may ask: who says what in one story, or in one report of it. */
export interface Sourcing {
  readonly statements: readonly LinkedStatement[];
  readonly claims: readonly SourcedClaim[];
}

/**
 * Puts statements and claims together. Each stance gets its speaker as the audit has him: "the official" of one sentence
 * is the one who asked not to be named in another.
 */
export function makeSourcing(statements: readonly LinkedStatement[], claims: readonly SourcedClaim[]): Sourcing {
  const sources = new Map(statements.flatMap(({ of, source }) => of.map((id) => [id, source] as const)));
  const known = (stance: FactStance): FactStance => ({
    ...stance,
    source: { ...stance.source, ...sources.get(stance.statement), party: stance.source.party },
  });
  return { statements, claims: claims.map((claim) => ({ ...claim, stances: claim.stances.map(known) })) };
}

/** What a rule points at: the one voice, and its passages; the first is what to look at. */
export interface Found {
  readonly claim: string | null;
  readonly speaker: string;
  readonly proofs: readonly Proof[];
}

/** Whether a statement has words of its speaker: not who gives no comment or is only told to be looking into it. */
export const isSaying = ({ cueClass }: LinkedStatement): boolean =>
  cueClass !== 'declining' && cueClass !== 'inquiring';

/** Statements by report and speaker: what one voice says in one text. */
export const byVoice = (statements: readonly LinkedStatement[]): readonly (readonly LinkedStatement[])[] =>
  [...Map.groupBy(statements, ({ report, source }) => `${report}\n${source.id}`)]
    .sort(([a], [b]) => compareText(a, b))
    .map(([, of]) => of);
