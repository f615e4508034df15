import type { Annotations, Attribution, Keys, RawAttribution, Report } from '../model/index.ts';
import type { Draft } from './annotator.ts';
import { annotators } from './annotators.ts';
import { runAnnotators } from './order.ts';
import { readParties } from './parties/index.ts';
import { keysOf } from './propositions/index.ts';

/** What words of this report are found by; for a statement that a person adds. */
export function keysIn(text: string): (words: string) => Keys {
  const parties = readParties(text);
  return (words) => keysOf(words, parties);
}

function attributionsOf(draft: Draft): readonly Attribution[] {
  const pointers = Map.groupBy(draft.pointers, ({ of }) => of);
  return draft.statements.map(({ attribution }) => ({
    ...attribution,
    pointsAt: (pointers.get(attribution.id) ?? []).flatMap(({ at }) => at),
  }));
}

/**
 * Reads what one report says: a pure function of its text, what the model found in it and the rules. The engine names
 * all of these, so that annotations can be kept and compared.
 */
export function annotateReport(report: Report, found: readonly RawAttribution[], engine: string): Annotations {
  const draft = runAnnotators(annotators, { report, found } as unknown as Draft);
  return {
    id: report.id,
    hash: report.hash,
    engine,
    attributions: attributionsOf(draft),
    ownVoice: draft.own.map(({ own }) => own),
    entities: draft.entities,
    propositions: draft.propositions,
    pointers: draft.pointers,
    furniture: report.furniture,
    credits: draft.credits,
    times: draft.times,
    places: draft.places,
    quantities: draft.quantities,
    evidence: draft.evidence,
    hedges: draft.hedges,
    unread: report.unread,
  };
}

/** The annotations of a report that is not read (another language, a paywall): nothing found, and why. */
export const unreadReport = ({ id, hash, furniture, unread }: Report, engine: string): Annotations => ({
  id,
  hash,
  engine,
  attributions: [],
  ownVoice: [],
  entities: [],
  propositions: [],
  pointers: [],
  furniture,
  credits: [],
  times: [],
  places: [],
  quantities: [],
  evidence: [],
  hedges: [],
  unread,
});
