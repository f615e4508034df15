import { z } from 'zod';
import * as lists from './lists.ts';
import { span, spans } from './span.ts';

/** Who or what is mentioned, with all mentions. `party` is the body a speaker speaks for ("Russia" for the Kremlin). */
export const entity = z
  .object({
    id: z.string(),
    name: z.string().describe('as a reader would name it: "Dmitry Peskov", "residents in a nearby apartment building"'),
    kind: lists.entityKind,
    role: z.string().nullable().describe('"spokesman", "prime minister", as the text gives it'),
    party: z.string().nullable().describe('name of the body spoken for; null where the text does not tell'),
    mentions: spans,
  })
  .readonly();
export type Entity = z.infer<typeof entity>;

/** One link of the chain by which words reached the report, speaker first. */
export const channelLink = z.object({ kind: lists.channelKind, name: z.string(), span: span.nullable() }).readonly();
export type ChannelLink = z.infer<typeof channelLink>;

/** Source, cue and content as the reading model finds them (terms of PARC3 and PolNeAR), before rules read them. */
export const rawAttribution = z
  .object({ source: spans, cue: spans, content: spans, confidence: z.number().min(0).max(1) })
  .readonly();
export type RawAttribution = z.infer<typeof rawAttribution>;

/** Somebody's words or thoughts as the text reports them. */
export const attribution = z
  .object({
    id: z.string(),
    source: spans,
    cue: spans,
    content: spans,
    speaker: z.string().nullable().describe('entity id'),
    naming: lists.naming,
    number: z.union([z.int(), z.literal('several')]),
    cueClass: lists.cueClass,
    manner: lists.manner.nullable(),
    channel: z.array(channelLink).readonly(),
    act: lists.act,
    basis: lists.basis,
    time: span.nullable(),
    hedges: spans,
    propositions: spans,
    pointsAt: spans.describe('propositions of this report that a pointer in the content is about'),
    confidence: z.number().min(0).max(1),
  })
  .readonly();
export type Attribution = z.infer<typeof attribution>;

/** A sentence that the outlet says in its own voice. */
export const ownVoice = z
  .object({ id: z.string(), span, propositions: spans, act: lists.act, hedges: spans, time: span.nullable() })
  .readonly();
export type OwnVoice = z.infer<typeof ownVoice>;

/**
 * What a proposition is found by, computed from its words alone. `terms` are stems of its content words; `names` are
 * the proper names in it in plain form; `numbers` its values; `event` the stem of its main verb or event noun.
 */
export const keys = z
  .object({
    terms: z.array(z.string()).readonly(),
    names: z.array(z.string()).readonly(),
    numbers: z.array(z.number()).readonly(),
    events: z.array(z.string()).readonly(),
  })
  .readonly();
export type Keys = z.infer<typeof keys>;

/**
 * A clause that can be affirmed or denied alone. `of` is the attribution or own-voice sentence that holds it.
 * `negated`: "we don't attack" is the denial of "attack". `accused` is whom it lays something on ("accused Ukraine of").
 */
export const proposition = z
  .object({
    span,
    of: z.string(),
    act: lists.act,
    negated: z.boolean(),
    accused: z.string().nullable(),
    keys,
    meaning: z
      .string()
      .nullable()
      .describe('where its words point: 128 signed bytes in base64; null where it was not asked for'),
    bearing: z
      .record(lists.stanceWord, z.number())
      .nullable()
      .describe(
        'how likely its words alone take each stance on what is at issue, 0 to 1; null where it was not asked for',
      ),
  })
  .readonly();
export type Proposition = z.infer<typeof proposition>;

/**
 * A passage that takes a stance without a proposition of its own ("the allegations", "nothing to do with the strike").
 * `cueClass` is what it does to whatever it is about, from the cue or from its own words.
 */
export const pointer = z
  .object({
    span,
    of: z.string(),
    kind: z.enum(['allegation', 'event', 'anything']),
    cueClass: lists.cueClass,
    manner: lists.manner.nullable(),
    owner: z.string().nullable().describe("party whose claims are meant: Russia in “Russia's claims”"),
    at: spans.describe('propositions of this report'),
    keys,
  })
  .readonly();
export type Pointer = z.infer<typeof pointer>;

export const time = z
  .object({
    span,
    value: z.string().nullable().describe('EDTF; null is "cannot measure"'),
    zone: z.string().nullable(),
    clock: z.enum(['published', 'text', 'cannot measure']).describe('what the words were resolved against'),
  })
  .readonly();
export type Time = z.infer<typeof time>;

export const place = z
  .object({
    span,
    name: z.string(),
    lat: z.number().nullable(),
    lon: z.number().nullable(),
    radiusM: z.number().nullable(),
  })
  .readonly();
export type Place = z.infer<typeof place>;

/** A number with what it counts. `of` is the words counted: "Russian drones" in "21 of the Russian drones". */
export const quantity = z
  .object({
    span,
    value: z.number(),
    upper: z.number().nullable().describe('second value of "between 10 and 20"'),
    unit: z.string().nullable().describe('"USD", "month", "percent"; null for a plain count'),
    qualifier: lists.qualifier,
    of: span.nullable(),
  })
  .readonly();
export type Quantity = z.infer<typeof quantity>;

export const evidence = z
  .object({
    id: z.string(),
    span,
    kind: lists.evidenceKind,
    state: lists.evidenceState,
    by: z.string().nullable().describe('entity id of who offers, saw or verified it'),
  })
  .readonly();
export type Evidence = z.infer<typeof evidence>;

export const hedge = z.object({ span, kind: lists.hedgeKind }).readonly();
export type Hedge = z.infer<typeof hedge>;

export const credit = z.object({ span, agency: z.string().nullable() }).readonly();
export type Credit = z.infer<typeof credit>;

/** Everything one report says, a pure function of its text, the models and the rules. */
export const annotations = z
  .object({
    id: z.string(),
    hash: z.string(),
    engine: z.string(),
    attributions: z.array(attribution).readonly(),
    ownVoice: z.array(ownVoice).readonly(),
    entities: z.array(entity).readonly(),
    propositions: z.array(proposition).readonly(),
    pointers: z.array(pointer).readonly(),
    furniture: spans,
    credits: z.array(credit).readonly(),
    times: z.array(time).readonly(),
    places: z.array(place).readonly(),
    quantities: z.array(quantity).readonly(),
    evidence: z.array(evidence).readonly(),
    hedges: z.array(hedge).readonly(),
    unread: z.array(z.object({ span, why: lists.unreadWhy }).readonly()).readonly(),
  })
  .readonly();
export type Annotations = z.infer<typeof annotations>;
