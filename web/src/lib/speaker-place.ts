import type { Proof, Source } from '../../../src/model/index.ts';

/** Where a speaker's page is: at a passage that means the speaker, or by a report of the outlet. */
export type SpeakerPlace =
  | { readonly to: 'at'; readonly report: string; readonly start: string }
  | { readonly to: 'outlet'; readonly report: string };

/** The place of a speaker by an id that is a passage, REPORT/START-END; null for any other id. */
export function placeOfSpeaker(id: string): SpeakerPlace | null {
  const [, report, start] = /^([0-9a-f]{16})\/(\d+)-\d+/.exec(id) ?? [];
  return report && start ? { to: 'at', report, start } : null;
}

/** The place of whoever says something; null where the text names nobody. */
export function placeOfSource(
  { id, naming }: Pick<Source, 'id' | 'naming'>,
  proof: Proof,
  hashOf: (report: string) => string,
): SpeakerPlace | null {
  const report = hashOf(proof.report);
  if (naming === 'outlet') return { to: 'outlet', report };
  if (id.endsWith('-unnamed')) return null;
  // somebody whom a person named and no text does is found by what they say
  return placeOfSpeaker(id) ?? { to: 'at', report, start: String(proof.start) };
}
