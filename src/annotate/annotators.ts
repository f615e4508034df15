import type { Annotator } from './annotator.ts';
import { attributions } from './steps/attributions.ts';
import { evidence } from './steps/evidence.ts';
import { pointers } from './steps/pointers.ts';
import { propositions } from './steps/propositions.ts';
import { speakers } from './steps/speakers.ts';
import { statements } from './steps/statements.ts';
import { small, structure } from './steps/structure.ts';

/** All annotators, in the order they run. */
export const annotators: readonly Annotator[] = [
  structure,
  small,
  attributions,
  speakers,
  statements,
  propositions,
  pointers,
  evidence,
];
