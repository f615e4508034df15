import type { Claim, Proof, Stance } from '../../../src/model/index.ts';
import { byParty, proofKey, type Side, stancesOf } from '../lib/claims.ts';

/** The same words of one speaker, in one report or several: what a correction is about. */
export interface Entry {
  readonly stance: Stance;
  /** Every passage that holds them, in the order of the board. */
  readonly places: readonly Proof[];
}

/** One speaker in one column, with every proof. */
export interface Voice {
  readonly id: string;
  readonly name: string;
  readonly isUnnamed: boolean;
  readonly entries: readonly Entry[];
}

export interface PartyEntries {
  readonly party: string | null;
  readonly role: string | null;
  readonly voices: readonly Voice[];
}

const plain = (words: string): string => words.toLowerCase().replace(/\s+/g, ' ').trim();

function entriesOf(stances: readonly Stance[], wordsOf: (proof: Proof) => string): readonly Entry[] {
  const groups = Map.groupBy(stances, (s) => `${s.stance} ${s.manner} ${plain(wordsOf(s.proof))}`);
  return [...groups.values()].map((same) => ({
    stance: same[0]!,
    places: [...new Map(same.map(({ proof }) => [proofKey(proof), proof])).values()],
  }));
}

/** Every proof of every voice of one side: copies of the same words stand together, nothing is left out. */
export const everyProof = (claim: Claim, side: Side, wordsOf: (proof: Proof) => string): readonly PartyEntries[] =>
  byParty(stancesOf(claim, side)).map(({ party, role, voices }) => ({
    party,
    role,
    voices: [...Map.groupBy(voices, ({ source }) => source.id)].map(([id, own]) => ({
      id,
      name: own[0]!.source.name,
      isUnnamed: own[0]!.source.naming === 'anonymous',
      entries: entriesOf(own, wordsOf),
    })),
  }));
