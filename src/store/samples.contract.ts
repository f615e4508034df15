import fc from 'fast-check';
import type { LogEvent, Passage, ReportReceived } from '../model/index.ts';
import { hashBytes } from './chain.ts';
import type { Kept } from './store.ts';

/** Invented reports and events for the tests of the store. */

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
export const hashText = (text: string): string => hashBytes(utf8(text));
export const noon = (): string => '2024-05-03T12:00:00.000Z';

/** The event that takes in a text, with what is to be kept beside it. */
export function received(text: string): { readonly event: ReportReceived; readonly kept: Kept } {
  const raw = hashText(text);
  const report = raw.slice(0, 16);
  return {
    event: {
      kind: 'report received',
      report,
      raw,
      text: raw,
      format: 'text',
      meta: { publisher: 'Lindhaven Post', publishedAt: null, url: null, language: 'en' },
      id: `in/${report}`,
      terms: null,
      sample: false,
      at: '2024-05-03T11:59:00Z',
    },
    kept: { blobs: [utf8(text)], texts: [{ report, text }] },
  };
}

export const passage: Passage = { report: '0123456789abcdef', start: 3, end: 9, quoteHash: hashText('barges') };
export const note = (words: string): LogEvent => ({ kind: 'note', on: passage, words, by: 'Ada' });

/** The event that erases the report of a text. */
export const erasing = (text: string): LogEvent => ({
  kind: 'report withdrawn',
  report: received(text).event.report,
  erased: true,
  by: 'Ada',
  reason: null,
});

/** One of each kind that names no bytes. */
export const oneOfEach: readonly LogEvent[] = [
  { kind: 'report withdrawn', report: passage.report, erased: false, by: null, reason: 'sent twice' },
  ...(['same', 'apart', 'one speaker', 'two speakers'] as const).map(
    (op): LogEvent => ({ kind: 'correction', change: { op, p: passage, q: passage }, by: 'Ada', reason: null }),
  ),
  {
    kind: 'correction',
    change: { op: 'speaker', p: passage, speaker: { name: 'Harbour master' } },
    by: 'Ada',
    reason: null,
  },
  { kind: 'correction', change: { op: 'speaker', p: passage, speaker: { passage } }, by: 'Ada', reason: null },
  { kind: 'correction', change: { op: 'stance', p: passage, q: passage, stance: 'denies' }, by: 'Ada', reason: null },
  { kind: 'correction', change: { op: 'stance', p: passage, q: passage, stance: null }, by: null, reason: null },
  { kind: 'correction', change: { op: 'drop', p: passage }, by: 'Ada', reason: 'a caption' },
  {
    kind: 'correction',
    change: { op: 'add', p: passage, speaker: { passage }, cue: null, cueClass: 'asserting', act: 'fact' },
    by: 'Ada',
    reason: null,
  },
  { kind: 'checked', statement: passage, speaker: hashText('Harbour master'), stance: 'denies', by: 'Ada' },
  { kind: 'undo', seq: 1, by: 'Ada' },
  note('“Ça va.” 👍🏽 \ud800'),
  { kind: 'rating', claim: passage, rating: 'Needs context', url: 'https://example.org/check', by: 'Ada' },
  {
    kind: 'decision',
    decision: 'hold',
    claim: passage,
    by: 'Ada',
    reason: 'one origin',
    board: hashText('board'),
    engine: 'fedcba9876543210',
  },
  { kind: 'engine adopted', engine: 'fedcba9876543210', by: null },
  {
    kind: 'actors given',
    actors: [{ name: 'Harbour Relief', kind: 'organisation', party: null, variants: ['HR'] }],
    by: 'Ada',
  },
];

/** Events in any order; an undo is always of the first. */
export const anyEvents = (minLength: number): fc.Arbitrary<readonly LogEvent[]> => {
  const later = fc.oneof(fc.constantFrom(...oneOfEach), fc.string({ unit: 'binary', minLength: 1 }).map(note));
  return fc.array(later, { minLength, maxLength: 12 }).map((events) => [note('first'), ...events]);
};

/** Texts that differ, with letters of several scripts. */
export const anyTexts = fc.uniqueArray(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }).map((text) => `a ${text}`),
  { minLength: 1, maxLength: 5, selector: (text) => text.toWellFormed() },
);
