import { z } from 'zod';
import { channelLink } from './annotations.ts';
import { boardEvidence, claim, numberRow, source, stance } from './board.ts';
import * as lists from './lists.ts';
import { counted } from './sources.ts';
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
    mayBe: claim.unwrap().shape.mayBe,
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

/** One statement of a report, with its speaker as all reports of the story know him. */
export const linkedStatement = z
  .object({
    of: z.array(z.string()).readonly().describe('REPORT/attribution ids: one, or several that hold the same words'),
    report: z.string(),
    source,
    kind: lists.entityKind.nullable(),
    role: z.string().nullable(),
    naming: lists.naming.describe('in this statement; the source has that of its clearest one'),
    number: z.union([z.int(), z.literal('several')]),
    cueClass: lists.cueClass,
    basis: lists.basis,
    channel: z.array(channelLink).readonly(),
    proof: proof.describe('from who says it to the last word of what is said'),
    direct: z.array(counted).readonly().describe('between quotation marks'),
    indirect: z.array(counted).readonly(),
  })
  .readonly();
export type LinkedStatement = z.infer<typeof linkedStatement>;

/** Who speaks in the reports of a story: every statement, and the sentences of the outlets' own voice. */
export const linkedSources = z
  .object({ statements: z.array(linkedStatement).readonly(), own: z.array(proof).readonly() })
  .readonly();
export type LinkedSources = z.infer<typeof linkedSources>;
