import type { EvidenceKind, EvidenceState } from '../../model/index.ts';
import type { Sighting } from './sightings.ts';

const OLD = /^old\s\S+$/i;
const SHORT = /^(?:the|this|that|these|those|its|his|her|their|both)\s\S+(?:\s\S+)?$/i;

/** Whether a phrase can mean an item named before: "the footage", or "old footage" said of it. */
export const isBackReference = (words: string): boolean => OLD.test(words) || SHORT.test(words);

const PICTURES: readonly EvidenceKind[] = ['video', 'photo', 'satellite'];

/** Whether a back-reference can mean an item: "the images" can be satellite images, "old footage" any picture. */
export function canMean(next: Sighting, { kind }: Sighting): boolean {
  if (kind === next.kind) return true;
  const isWide = next.kind === 'photo' ? kind === 'satellite' : OLD.test(next.words);
  return isWide && PICTURES.includes(kind);
}

const ORDER: readonly EvidenceState[] = ['mentioned', 'seen', 'verified', 'disputed'];

/** The state that says more: disputed before verified before seen before mentioned. */
export const stronger = (a: EvidenceState, b: EvidenceState): EvidenceState =>
  ORDER.indexOf(a) >= ORDER.indexOf(b) ? a : b;
