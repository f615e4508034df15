import type { Draft } from '../annotator.ts';
import type { Reading } from '../statements/index.ts';

/** What holds propositions and pointers: an attribution with its cue, or a sentence of the outlet's own (no cue, no speaker). */
export interface Holder {
  readonly id: string;
  readonly cue: string;
  readonly readings: readonly Reading[];
  readonly speaker: string | null;
}

/** All that a report's attributions and own sentences hold. */
export const holders = (draft: Draft): readonly Holder[] => [
  ...draft.statements.map(({ attribution, cue, readings }) => ({
    id: attribution.id,
    cue: cue.words,
    readings,
    speaker: attribution.speaker,
  })),
  ...draft.own.map(({ own, readings }) => ({ id: own.id, cue: '', readings, speaker: null })),
];

/** The last of a person's names, without the letters after it. */
export const surnameOf = (name: string): string =>
  name
    .replace(/ (?:KC|QC|SC|Jr\.?|Sr\.?)$/, '')
    .split(' ')
    .at(-1)!;

/** The body that an entity of the draft speaks for. */
export const partyOf = (draft: Draft, speaker: string | null): string | null =>
  draft.entities.find(({ id }) => id === speaker)?.party ?? null;
