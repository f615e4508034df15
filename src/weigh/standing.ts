import type { Proof, Reason, Standing } from '../model/index.ts';
import type { FactStance, Facts } from './facts.ts';
import { findVerified, reasonRules } from './reason-rules.ts';
import type { Row } from './row.ts';
import { standingRules } from './standing-rules.ts';

const fire = (rules: readonly Row<string, Proof>[], facts: Facts): Reason[] =>
  rules.map(({ rule, find }) => ({ rule, proofs: find(facts) })).filter(({ proofs }) => proofs.length > 0);

/** Who is named for a check: somebody with a name before somebody without. */
const nameFirst = (stances: readonly FactStance[]): string | undefined =>
  (stances.find((s) => s.source.naming === 'named') ?? stances[0])?.source.name;

/** Who says that they checked: "not said", "X says it verified", "X says it cannot", or both with a semicolon. */
export function weighChecked(facts: Facts): string {
  const [verified, cannot] = [nameFirst(findVerified(facts)), nameFirst(facts.cannotVerify)];
  const said = [
    ...(verified === undefined ? [] : [`${verified} says it verified`]),
    ...(cannot === undefined ? [] : [`${cannot} says it cannot`]),
  ];
  return said.join('; ') || 'not said';
}

/** The standing of one claim: the first word of the table that fires, with every rule that fired. */
export function weighStanding(facts: Facts): Standing {
  const word = standingRules.find(({ find }) => find(facts).length > 0)?.rule ?? 'cannot measure';
  return {
    word,
    checked: weighChecked(facts),
    reasons: [...fire(standingRules, facts), ...fire(reasonRules, facts)],
  };
}
