import { z } from 'zod';
import { boardReport, story } from './board.ts';
import * as lists from './lists.ts';
import { proof } from './span.ts';

/** A passage and how many words it has. */
export const counted = z.object({ proof, words: z.int() }).readonly();
export type Counted = z.infer<typeof counted>;

/**
 * One statement as the audit counts it. `direct` is what stands between quotation marks, `indirect` the rest of what is
 * said. A word that one speaker tells as another's is counted for the other alone.
 */
export const auditStatement = z
  .object({
    report: z.string(),
    proof: proof.describe('the whole statement, with who says it'),
    naming: lists.naming,
    direct: z.array(counted).readonly(),
    indirect: z.array(counted).readonly(),
  })
  .readonly();
export type AuditStatement = z.infer<typeof auditStatement>;

export const wordCount = z.object({ direct: z.int(), indirect: z.int() }).readonly();
export type WordCount = z.infer<typeof wordCount>;

/** One who is quoted, over all reports of a story: counts alone, each with the passages that it counts. */
export const auditSpeaker = z
  .object({
    story: z.string(),
    id: z.string().describe('the same in every report of the story, and as on its board'),
    name: z.string(),
    naming: lists.naming,
    number: z.union([z.int(), z.literal('several')]),
    kind: lists.entityKind.nullable(),
    role: z.string().nullable(),
    party: z.string().nullable().describe('the body spoken for; null where the text does not tell'),
    reports: z.array(z.string()).readonly(),
    words: wordCount,
    statements: z.array(auditStatement).readonly(),
    silent: z
      .array(z.object({ why: z.enum(['declining', 'inquiring']), proof }).readonly())
      .readonly()
      .describe('told to give no comment, or to be looking into it: no words of theirs'),
    channels: z
      .array(z.object({ kind: lists.channelKind, name: z.string(), proofs: z.array(proof).readonly() }).readonly())
      .readonly(),
  })
  .readonly();
export type AuditSpeaker = z.infer<typeof auditSpeaker>;

/** All who speak for one body; `name` is null for those of whom no party is known. Outlets are no party. */
export const auditParty = z
  .object({
    story: z.string(),
    name: z.string().nullable(),
    speakers: z.array(z.string()).readonly(),
    statements: z.int(),
    words: wordCount,
    share: z
      .number()
      .nullable()
      .describe('of all words of the sources of the story, 0 to 1; null where there are none'),
  })
  .readonly();
export type AuditParty = z.infer<typeof auditParty>;

/** What an editor must look at in who is quoted; `speaker` is the one voice that it is about. */
export const auditFinding = z
  .object({
    rule: z.string(),
    story: z.string(),
    report: z.string(),
    claim: z.string().nullable(),
    speaker: z.string(),
    proofs: z.array(proof).readonly(),
  })
  .readonly();
export type AuditFinding = z.infer<typeof auditFinding>;

/** `story` is null for an older version of a report whose newer one counts. `own`: sentences in the outlet's own voice. */
export const auditReport = boardReport
  .unwrap()
  .extend({
    story: z.string().nullable(),
    statements: z.int(),
    own: z.array(proof).readonly(),
  })
  .readonly();
export type AuditReport = z.infer<typeof auditReport>;

/** Who is quoted in reports, counted. No score and no verdict: every number stands beside the passages that it counts. */
export const sourceAudit = z
  .object({
    engine: z.string(),
    reports: z.array(auditReport).readonly(),
    stories: z.array(story.unwrap().omit({ claims: true }).readonly()).readonly(),
    speakers: z.array(auditSpeaker).readonly(),
    parties: z.array(auditParty).readonly(),
    findings: z.array(auditFinding).readonly(),
  })
  .readonly();
export type SourceAudit = z.infer<typeof sourceAudit>;
