import { z } from 'zod';

/** What an actor can be: whoever speaks. */
export const actorKind = z.enum(['person', 'organisation', 'government', 'group']);
export type ActorKind = z.infer<typeof actorKind>;

const name = z.string().trim().min(1).max(200);

/**
 * Somebody that news names often, by all the names that are surely theirs: spellings, short forms, acronyms. A name says
 * who is meant, never an office that may change hands. `party` is the body spoken for, where that does not change.
 */
export const actor = z
  .strictObject({
    name,
    kind: actorKind,
    party: name.nullable().default(null),
    variants: z.array(name).max(100).readonly().default([]),
  })
  .readonly();
export type Actor = z.infer<typeof actor>;

/** Most actors that a desk is given; more would be no list that a person keeps. */
export const MOST_ACTORS = 20_000;
