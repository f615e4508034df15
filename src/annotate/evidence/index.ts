import type { Span } from '../../model/index.ts';
import { canMean, isBackReference, stronger } from './back.ts';
import { type Sighting, sightingsIn } from './sightings.ts';

export { headRules, idiomRules } from './heads.ts';
export { noneRules, openRules } from './none.ts';
export { stateRules } from './states.ts';
export { witnessRules } from './witness.ts';

/** An item of evidence before it has an id. `offeredBy` is the words for who offers, saw or checked it, if they stand there. */
export type EvidenceItem = Omit<Sighting, 'words'>;

/** How many sentences later "the footage" still means the item before, and how many items it can reach back over. */
const BACK = 2;
const MOST = 20;

/**
 * What a text offers for or against something, one item a mention, in text order, without overlaps. The span is the noun
 * phrase with what belongs to it, for witnesses their clause. Recordings of sound count as video. `state` is what the
 * sentence says of it: seen (by the report's people), verified, disputed, else mentioned; "unverified" is mentioned.
 * Kind "none" is the statement that nothing was shown. A later "the footage" within two sentences belongs to the item
 * before it and can change its state. `sentences` are spans of `text`.
 */
export function findEvidence(text: string, sentences: readonly Span[]): EvidenceItem[] {
  const kept: Seen[] = [];
  for (const [at, sentence] of sentences.entries()) {
    for (const item of sightingsIn(text, sentence)) {
      const back = isBackReference(item.words) ? antecedent(kept, item, at) : -1;
      const first = kept[back];
      if (first) kept[back] = { at, item: { ...first.item, state: stronger(first.item.state, item.state) } };
      else kept.push({ at, item });
    }
  }
  return kept.map(({ item: { words: _, ...item } }) => item);
}

/** An item with the sentence that last spoke of it. */
interface Seen {
  readonly at: number;
  readonly item: Sighting;
}

function antecedent(kept: readonly Seen[], item: Sighting, at: number): number {
  const from = Math.max(0, kept.length - MOST);
  const found = kept.slice(from).findLastIndex((seen) => at - seen.at <= BACK && canMean(item, seen.item));
  return found < 0 ? -1 : from + found;
}
