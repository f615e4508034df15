import { z } from 'zod';
import { actor, MOST_ACTORS } from './actor.ts';
import * as lists from './lists.ts';
import { reportMeta } from './report.ts';

/** First 16 hex digits of a report's SHA-256, as links and events write it. */
const reportHash = z.string().regex(/^[0-9a-f]{16}$/);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** Who signs; null where the desk does not ask. */
const by = z.string().min(1).nullable();
const reason = z.string().nullable();

/**
 * A passage that outlives recomputation: half-open `[start, end)` in UTF-16 units of the report's text, with the SHA-256
 * of the quote's UTF-8, so that a passage which no longer matches is known as lost and the log holds no text.
 */
export const passage = z
  .strictObject({ report: reportHash, start: z.int().nonnegative(), end: z.int().nonnegative(), quoteHash: sha256 })
  .refine(({ start, end }) => start < end, 'a passage has words')
  .readonly();
export type Passage = z.infer<typeof passage>;

/** A speaker as a person gives it: a mention in a report, or a name the desk knows. */
export const who = z.union([
  z.strictObject({ passage }).readonly(),
  z.strictObject({ name: z.string().min(1) }).readonly(),
]);
export type Who = z.infer<typeof who>;

/**
 * What a person says a report says. `same` and `apart`: p and q are, or are not, one claim. `speaker`: who says p.
 * `stance`: what p is toward q; null is "not about this". `drop`: p is no statement. `add`: p is one that was not found.
 * `one speaker` and `two speakers`: whoever p names or says p is, or is not, whoever q names or says q.
 */
export const change = z.discriminatedUnion('op', [
  z.strictObject({ op: z.literal('same'), p: passage, q: passage }).readonly(),
  z.strictObject({ op: z.literal('apart'), p: passage, q: passage }).readonly(),
  z.strictObject({ op: z.literal('speaker'), p: passage, speaker: who }).readonly(),
  z.strictObject({ op: z.literal('stance'), p: passage, q: passage, stance: lists.stanceWord.nullable() }).readonly(),
  z.strictObject({ op: z.literal('drop'), p: passage }).readonly(),
  z.strictObject({ op: z.literal('one speaker'), p: passage, q: passage }).readonly(),
  z.strictObject({ op: z.literal('two speakers'), p: passage, q: passage }).readonly(),
  z
    .strictObject({
      op: z.literal('add'),
      p: passage,
      speaker: who,
      cue: passage.nullable(),
      cueClass: lists.cueClass,
      act: lists.act,
    })
    .readonly(),
]);
export type Change = z.infer<typeof change>;

/** Terms of a report that the desk wrote itself. */
export const terms = z.enum(['on record', 'background', 'embargo']);
export type Terms = z.infer<typeof terms>;

/** What a person decides of a claim; never computed. */
export const decisionWord = z.enum(['publish', 'hold', 'kill']);
export type DecisionWord = z.infer<typeof decisionWord>;

/**
 * Bytes came in. `raw` is the SHA-256 of the bytes, `text` that of the UTF-8 of the text as extracted (the same where the
 * bytes are the text); both are kept when the event is.
 */
export const reportReceived = z
  .strictObject({
    kind: z.literal('report received'),
    report: reportHash,
    raw: sha256,
    text: sha256,
    format: z.string().min(1),
    meta: reportMeta,
    id: z.string().min(1),
    terms: terms.nullable().describe('null for what others published'),
    sample: z.boolean().describe('of the invented story that a new desk starts with'),
    at: z.iso.datetime({ offset: true }),
  })
  .readonly();
export type ReportReceived = z.infer<typeof reportReceived>;

export const reportWithdrawn = z
  .strictObject({
    kind: z.literal('report withdrawn'),
    report: reportHash,
    erased: z.boolean().describe('its text was removed for good'),
    by,
    reason,
  })
  .readonly();
export type ReportWithdrawn = z.infer<typeof reportWithdrawn>;

export const correction = z.strictObject({ kind: z.literal('correction'), change, by, reason }).readonly();
export type Correction = z.infer<typeof correction>;

/**
 * A person looked at a statement and found it read right: that these words are said, by whom, and what they are toward
 * their claim. It changes nothing; where the statement is read otherwise later, it is to be checked again.
 */
export const checked = z
  .strictObject({
    kind: z.literal('checked'),
    statement: passage,
    speaker: sha256.nullable().describe('of the name that the report gives the speaker; null where it gives none'),
    stance: lists.stanceWord,
    by,
  })
  .readonly();
export type Checked = z.infer<typeof checked>;

/** Takes back the event of that number: a correction, a check, a withdrawal, a decision, a note, a rating, a list of actors, or another undo. */
export const undo = z.strictObject({ kind: z.literal('undo'), seq: z.int().positive(), by }).readonly();
export type Undo = z.infer<typeof undo>;

/** Words of the desk, on a passage or on none. */
export const note = z
  .strictObject({ kind: z.literal('note'), on: passage.nullable(), words: z.string().min(1), by })
  .readonly();
export type Note = z.infer<typeof note>;

/** A rating that a person gives or takes over, in the words of its scheme; the desk computes none. */
export const rating = z
  .strictObject({
    kind: z.literal('rating'),
    claim: passage,
    rating: z.string().min(1),
    url: z.string().nullable().describe('where the rating was published'),
    by,
  })
  .readonly();
export type Rating = z.infer<typeof rating>;

/** Signed, with a reason, on the board as it stood: its hash and the engine that made it. */
export const decision = z
  .strictObject({
    kind: z.literal('decision'),
    decision: decisionWord,
    claim: passage,
    by: z.string().min(1),
    reason: z.string().min(1),
    board: sha256,
    story: sha256.optional().describe("hash of the board of the claim's story; what was pinned before lacks it"),
    engine: z.string().min(1),
  })
  .readonly();
export type Decision = z.infer<typeof decision>;

export const engineAdopted = z
  .strictObject({ kind: z.literal('engine adopted'), engine: z.string().min(1), by })
  .readonly();
export type EngineAdopted = z.infer<typeof engineAdopted>;

/** The desk's own list of known actors, whole: the last one that stands counts. Its names come from a person, not from a report. */
export const actorsGiven = z
  .strictObject({ kind: z.literal('actors given'), actors: z.array(actor).max(MOST_ACTORS).readonly(), by })
  .readonly();
export type ActorsGiven = z.infer<typeof actorsGiven>;

/** What cannot be recomputed, and nothing else. No event names a computed id, and none holds a report's text. */
export const logEvent = z.discriminatedUnion('kind', [
  reportReceived,
  reportWithdrawn,
  correction,
  checked,
  undo,
  note,
  rating,
  decision,
  engineAdopted,
  actorsGiven,
]);
export type LogEvent = z.infer<typeof logEvent>;

/** An event as the log keeps it: its number from 1, when it was appended, and the chain of hashes through it. */
export const storedEvent = z
  .strictObject({
    seq: z.int().positive(),
    at: z.string().describe('ISO 8601'),
    event: logEvent,
    previous: sha256.describe('hash of the event before; zeros before the first'),
    hash: sha256,
  })
  .readonly();
export type StoredEvent = z.infer<typeof storedEvent>;
