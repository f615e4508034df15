import { z } from 'zod';
import { channelLink } from './annotations.ts';
import * as lists from './lists.ts';
import { proof } from './span.ts';

/** The body behind a source and what it is toward this claim. */
export const party = z.object({ name: z.string(), role: lists.partyRole }).readonly();
export type Party = z.infer<typeof party>;

/** The speaker of a stance, as shown. */
export const source = z
  .object({ id: z.string(), name: z.string(), naming: lists.naming, party: party.nullable() })
  .readonly();
export type Source = z.infer<typeof source>;

/** What one speaker in one report says of one claim, with the passage that says so. */
export const stance = z
  .object({
    stance: lists.stanceWord,
    manner: lists.manner.nullable(),
    source,
    channel: z.array(channelLink).readonly(),
    report: z.string(),
    proof,
    cue: proof.nullable(),
    at: z.string().nullable().describe('EDTF time of the statement, null where it cannot be measured'),
    basis: lists.basis,
    origin: z.string().describe('stances of one origin cannot be independent of each other'),
  })
  .readonly();
export type Stance = z.infer<typeof stance>;

/** Independent origins: `least` counts every unknown relation as dependent, `most` as independent. */
export const originCount = z.object({ least: z.int(), most: z.int(), measurable: z.boolean() }).readonly();
export type OriginCount = z.infer<typeof originCount>;

export const reason = z.object({ rule: z.string(), proofs: z.array(proof).readonly() }).readonly();
export type Reason = z.infer<typeof reason>;

/** What the reports' sources say of a claim, by the table in docs/standing.md; never a verdict. */
export const standing = z
  .object({
    word: lists.standingWord,
    checked: z.string().describe('"not said", "X says it verified" or "X says it cannot"'),
    reasons: z.array(reason).readonly(),
  })
  .readonly();
export type Standing = z.infer<typeof standing>;

export const gap = z.object({ rule: z.string(), text: z.string() }).readonly();
export type Gap = z.infer<typeof gap>;

/** Propositions of one or several reports that say the same or the opposite, with everybody's stance. */
export const claim = z
  .object({
    id: z.string(),
    story: z.string(),
    wording: z.string(),
    proof,
    section: lists.section,
    stances: z.array(stance).readonly(),
    origins: z.object({ asserts: originCount, denies: originCount }).readonly(),
    standing: standing.nullable().describe('null for what is not a matter of fact'),
    gaps: z.array(gap).readonly(),
    mayBe: z
      .array(z.string())
      .readonly()
      .describe('ids of claims of the story that may be the same, likeliest first; unsure ones stay apart'),
  })
  .readonly();
export type Claim = z.infer<typeof claim>;

export const boardEvidence = z
  .object({
    id: z.string(),
    kind: lists.evidenceKind,
    state: lists.evidenceState,
    by: z.string().nullable(),
    bears: z.array(z.object({ claim: z.string(), way: z.enum(['for', 'against']) }).readonly()).readonly(),
    report: z.string(),
    proof,
  })
  .readonly();
export type BoardEvidence = z.infer<typeof boardEvidence>;

/** One thing that is counted, and what each source gives for it. */
export const numberRow = z
  .object({
    of: z.string(),
    claim: z.string().nullable(),
    values: z
      .array(
        z
          .object({
            value: z.number(),
            unit: z.string().nullable(),
            qualifier: lists.qualifier,
            report: z.string(),
            proof,
            source: z.string().nullable(),
            at: z.string().nullable(),
          })
          .readonly(),
      )
      .readonly(),
  })
  .readonly();
export type NumberRow = z.infer<typeof numberRow>;

export const alert = z
  .object({ rule: z.string(), claim: z.string().nullable(), report: z.string(), proofs: z.array(proof).readonly() })
  .readonly();
export type Alert = z.infer<typeof alert>;

export const story = z
  .object({
    id: z.string(),
    title: z.string(),
    reports: z.array(z.string()).readonly(),
    claims: z.array(z.string()).readonly(),
  })
  .readonly();
export type Story = z.infer<typeof story>;

export const boardReport = z
  .object({
    id: z.string(),
    hash: z.string(),
    publisher: z.string().nullable(),
    publishedAt: z.string().nullable(),
    read: z.union([z.literal(true), z.object({ why: lists.unreadWhy }).readonly()]),
  })
  .readonly();
export type BoardReport = z.infer<typeof boardReport>;

/** The claim board: the same annotations, rules and corrections give the same bytes, whatever the order of arrival. */
export const board = z
  .object({
    asOf: z.string().nullable(),
    engine: z.string(),
    reports: z.array(boardReport).readonly(),
    stories: z.array(story).readonly(),
    claims: z.array(claim).readonly(),
    evidence: z.array(boardEvidence).readonly(),
    numbers: z.array(numberRow).readonly(),
    alerts: z.array(alert).readonly(),
  })
  .readonly();
export type Board = z.infer<typeof board>;
