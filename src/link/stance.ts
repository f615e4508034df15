import type { CueClass, StanceWord } from '../model/index.ts';

/** The stance table of the design: what a cue does to a proposition that says the claim, or to its opposite. */
const TABLE: Readonly<Record<CueClass, { readonly same: StanceWord; readonly opposite: StanceWord } | null>> = {
  asserting: { same: 'asserts', opposite: 'denies' },
  denying: { same: 'denies', opposite: 'asserts' },
  doubting: { same: 'cannot verify', opposite: 'cannot verify' },
  inquiring: { same: 'investigating', opposite: 'investigating' },
  declining: { same: 'no comment', opposite: 'no comment' },
  none: null,
};

/** The stance of a cue toward a claim; `opposite` where its proposition denies what the claim says. Null takes none. */
export const stanceOf = (cueClass: CueClass, opposite: boolean): StanceWord | null =>
  TABLE[cueClass]?.[opposite ? 'opposite' : 'same'] ?? null;
