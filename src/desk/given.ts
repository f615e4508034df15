import { type Actors, type Given, knownRows, makeActors, settle } from '../link/index.ts';
import type { Actor } from '../model/index.ts';
import type { AmendedReports } from './amended.ts';

/**
 * What people gave to linking: ties, what they settled of speakers, and their actors before those of the package. It
 * remembers: the same list gives the same actors, by which later stages know what has not changed.
 */
export function makeGiver(): (amended: AmendedReports, own: readonly Actor[]) => Given {
  let known: { readonly own: readonly Actor[]; readonly actors: Actors } | null = null;
  return ({ ties, speakers }, own) => {
    if (known?.own !== own) known = { own, actors: makeActors(own, knownRows) };
    return { ties, settled: settle(speakers), actors: known.actors };
  };
}
