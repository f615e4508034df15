import { z } from 'zod';

/** What was chosen on development articles, beside the weights. */
export const tuning = z
  .strictObject({
    /** Added to the score of "no cue": fewer cues, better ones. */
    reserve: z.number(),
    /** Weights that make of two certainties the share of attributions that are right at them (see `confidence`). */
    confidence: z.strictObject({ cue: z.number(), pair: z.number(), bias: z.number() }).readonly(),
  })
  .readonly();
export type Tuning = z.infer<typeof tuning>;

const NEAREST = 1e-4;

const logit = (share: number): number => {
  const inside = Math.min(1 - NEAREST, Math.max(NEAREST, share));
  return Math.log(inside / (1 - inside));
};

/**
 * How often an attribution is right in substance when the model is this certain of its cue and of the pieces of source
 * and content (all 0..1): Platt scaling (Platt 1999) over both, fitted on development articles.
 */
export const confidence = ({ confidence: weights }: Tuning, cue: number, pair: number): number =>
  1 / (1 + Math.exp(-(weights.cue * logit(cue) + weights.pair * logit(pair) + weights.bias)));
