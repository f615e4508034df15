import { z } from 'zod';
import { boardEvidence, numberRow, stance } from './board.ts';
import * as lists from './lists.ts';
import { proof } from './span.ts';

/** A stance with what weighing needs to know of the statement behind it. */
export const linkedStance = stance
  .unwrap()
  .omit({ origin: true })
  .extend({
    statement: z.string().describe('REPORT/attribution or own-voice id'),
    number: z.union([z.int(), z.literal('several')]),
    hedges: z.array(proof).readonly(),
    headline: z.boolean().describe('said in the headline'),
    lead: z.boolean().describe('said in the first paragraph'),
    family: z.string().describe('publisher family; an unknown publisher is its own family'),
    publishedAt: z.string().nullable(),
  })
  .readonly();
export type LinkedStance = z.infer<typeof linkedStance>;

/**
 * Two stances (by index in the claim) that cannot be independent. A certain one joins them in both counts of origins;
 * one that is only possible (nothing is known of either's way to the report) joins them in `least` alone.
 */
export const dependence = z
  .object({
    a: z.int(),
    b: z.int(),
    kind: z.enum(['same speaker', 'one party', 'copy', 'cites', 'same evidence', 'one family', 'unknown']),
    certain: z.boolean(),
  })
  .readonly();
export type Dependence = z.infer<typeof dependence>;

export const linkedClaim = z
  .object({
    id: z.string(),
    story: z.string(),
    wording: z.string(),
    proof,
    act: lists.act,
    stances: z.array(linkedStance).readonly(),
    dependences: z.array(dependence).readonly(),
    circular: z.array(proof).readonly().describe('citings that run in a ring'),
  })
  .readonly();
export type LinkedClaim = z.infer<typeof linkedClaim>;

export const linkedStory = z
  .object({ id: z.string(), title: z.string(), reports: z.array(z.string()).readonly() })
  .readonly();
export type LinkedStory = z.infer<typeof linkedStory>;

/** One report's words for a speaker. `at` holds them; a name that a person gave and the text lacks has none. */
export const namedAs = z
  .object({
    report: z.string(),
    entity: z.string().describe('id in the annotations of that report'),
    name: z.string(),
    role: z.string().nullable(),
    party: z.string().nullable(),
    mentions: z.array(proof).readonly(),
  })
  .readonly();
export type NamedAs = z.infer<typeof namedAs>;

/**
 * Who speaks in the reports of one story, with what each report calls them. `id` is the first passage that names them,
 * REPORT/START-END with the report's hash. `actor` is the known actor that they surely are.
 */
export const linkedSpeaker = z
  .object({
    id: z.string(),
    story: z.string(),
    name: z.string(),
    kind: lists.entityKind,
    naming: lists.naming,
    party: z.string().nullable(),
    actor: z.string().nullable(),
    names: z.array(namedAs).readonly().describe('in the order of the desk'),
  })
  .readonly();
export type LinkedSpeaker = z.infer<typeof linkedSpeaker>;

/** What reports say of the same things: the output of link, the input of weigh. */
export const linked = z
  .object({
    stories: z.array(linkedStory).readonly(),
    claims: z.array(linkedClaim).readonly(),
    evidence: z.array(boardEvidence).readonly(),
    numbers: z.array(numberRow).readonly(),
    speakers: z.array(linkedSpeaker).readonly(),
  })
  .readonly();
export type Linked = z.infer<typeof linked>;
