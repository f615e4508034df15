import type { Proof } from '../model/index.ts';
import { type Facts, proofsOf } from './facts.ts';

/** Everything that is said about it, where no source says so and none denies it. */
export const findUnnamed = ({ claim, stances, support, denies }: Facts): readonly Proof[] =>
  support.length > 0 || denies.length > 0 ? [] : stances.length > 0 ? proofsOf(stances) : [claim.proof];

export const findUnmeasured = ({ support, origins }: Facts): readonly Proof[] =>
  origins.asserts.measurable ? [] : proofsOf(support);

export const findSeveralOrigins = ({ support, origins }: Facts): readonly Proof[] =>
  origins.asserts.least > 1 ? proofsOf(support) : [];

export const findOneOrigin = ({ support, origins }: Facts): readonly Proof[] =>
  origins.asserts.most === 1 ? proofsOf(support) : [];
