import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type StandingWord, stanceWord, standingWord } from '../../src/model/index.ts';

const expectedStance = z.object({
  report: z.string(),
  quote: z.string(),
  also: z.array(z.string()).default([]),
  source: z.array(z.string()),
  naming: z.string(),
  stance: stanceWord,
  or: z.array(stanceWord).default([]),
  optional: z.boolean().default(false),
});
export type ExpectedStance = z.infer<typeof expectedStance>;

const expectedClaim = z.object({
  id: z.string(),
  contested: z.boolean(),
  standing: standingWord,
  standingOr: z.array(standingWord).default([]),
  near: z.array(z.string()).default([]),
  stances: z.array(expectedStance),
});
export type ExpectedClaim = z.infer<typeof expectedClaim>;

export const expectedBoard = z.object({
  claims: z.array(expectedClaim).min(1),
  furniture: z.array(z.string()).default([]),
});
/** A board drawn by hand; tests/cases/README.md and tests/stories/README.md say what its keys mean. */
export type ExpectedBoard = z.infer<typeof expectedBoard>;

const floor = z.strictObject({
  recall: z.number(),
  precision: z.number(),
  why: z.string().min(1),
  mainStanding: z.strictObject({ word: standingWord, why: z.string().min(1) }).optional(),
  mainMissing: z.array(z.strictObject({ report: z.string(), quote: z.string(), why: z.string().min(1) })).default([]),
});
/**
 * What is reached on a case and must not be lost: least recall and precision of its stances, and what the main claim
 * still lacks, its standing or stances.
 */
export type Floor = z.infer<typeof floor>;

const readJson = (dir: string, name: string): unknown => JSON.parse(readFileSync(join(dir, name), 'utf8'));

/** The board that a case's folder expects. */
export const readExpected = (dir: string): ExpectedBoard => expectedBoard.parse(readJson(dir, 'expected.json'));

/** What a case's folder must reach. */
export const readFloor = (dir: string): Floor => floor.parse(readJson(dir, 'floor.json'));

/** Whether a standing is the one expected, or as good. */
export const fitsStanding = ({ standing, standingOr }: ExpectedClaim, word: StandingWord | null): boolean =>
  word !== null && [standing, ...standingOr].includes(word);

/** The claim that a case is about: the first contested one, else the first. */
export const mainOf = ({ claims }: ExpectedBoard): ExpectedClaim =>
  claims.find((claim) => claim.contested) ?? claims[0]!;
