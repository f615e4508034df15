import { z } from 'zod';

/** Closed lists of the desk's words. Each stands once, here; docs, API and screen use the same words. */

/** What the cue does to its content: "said" asserts, "denied" denies, "can't validate" doubts, "is investigating" inquires. */
export const cueClass = z.enum(['asserting', 'denying', 'doubting', 'inquiring', 'declining', 'none']);
export type CueClass = z.infer<typeof cueClass>;

/** What kind of act the statement is. Only facts get a standing. */
export const act = z.enum(['fact', 'forecast', 'demand', 'opinion']);
export type Act = z.infer<typeof act>;

/** How a number is given. "none" in a text is value 0, not a qualifier. */
export const qualifier = z.enum(['exact', 'about', 'at least', 'at most', 'more than', 'less than', 'between']);
export type Qualifier = z.infer<typeof qualifier>;

/** What a hedge word does: "alleged" leaves it to others, "unverified" doubts, "may" allows, "about" rounds. */
export const hedgeKind = z.enum(['attribution', 'doubt', 'possibility', 'approximation']);
export type HedgeKind = z.infer<typeof hedgeKind>;

/** Why a report or passage was not read. */
export const unreadWhy = z.enum(['language', 'paywall', 'failed', 'too long']);
export type UnreadWhy = z.infer<typeof unreadWhy>;

/** How a text names its source: by name, by role, not at all on purpose, or it is the outlet's own voice. */
export const naming = z.enum(['named', 'role only', 'anonymous', 'outlet']);
export type Naming = z.infer<typeof naming>;

export const entityKind = z.enum([
  'person',
  'organisation',
  'government',
  'place',
  'group',
  'document',
  'recording',
  'event',
]);
export type EntityKind = z.infer<typeof entityKind>;

/** How words reached the report: "told RIA Novosti", "citing TASS", a medium that carries them, or a gap. */
export const channelKind = z.enum(['told', 'cites', 'carries', 'unknown']);
export type ChannelKind = z.infer<typeof channelKind>;

/** How the speaker knows, if the text says: "How do you know that?" of the Verification Handbook. */
export const basis = z.enum(['saw or heard', 'was told', 'document', 'infers', 'own act', 'none given']);
export type Basis = z.infer<typeof basis>;

export const stanceWord = z.enum(['asserts', 'denies', 'cannot verify', 'investigating', 'no comment']);
export type StanceWord = z.infer<typeof stanceWord>;

export const manner = z.enum(['admits', 'confirms as seen', 'in part', 'doubts', 'declined', 'no reply']);
export type Manner = z.infer<typeof manner>;

/** The role of a speaker's party toward one claim. */
export const partyRole = z.enum(['accuser', 'accused', 'third', 'unknown']);
export type PartyRole = z.infer<typeof partyRole>;

export const evidenceKind = z.enum([
  'video',
  'photo',
  'document',
  'satellite',
  'witness',
  'physical',
  'unspecified',
  'none',
]);
export type EvidenceKind = z.infer<typeof evidenceKind>;

export const evidenceState = z.enum(['mentioned', 'seen', 'verified', 'disputed']);
export type EvidenceState = z.infer<typeof evidenceState>;

/** Standing of a claim: what sources say of it in these reports, never whether it is true. */
export const standingWord = z.enum([
  'withdrawn',
  'disputed by the accused',
  'disputed by a third party',
  'disputed',
  'numbers differ',
  'only denied',
  'nobody says so',
  'cannot measure',
  'several origins',
  'one origin',
]);
export type StandingWord = z.infer<typeof standingWord>;

/** Where a claim stands on the board, in this order. */
export const section = z.enum(['at issue', 'no denial', 'also said', 'not fact']);
export type Section = z.infer<typeof section>;
