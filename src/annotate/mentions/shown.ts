import type { Named } from './cast.ts';
import type { Ground } from './ground.ts';
import type { Gender } from './names.ts';
import type { Pronoun } from './pronouns.ts';

/** So many times as often must pronouns show one gender as the other, that one counted once more. */
const LEAST = 3;

interface Votes {
  readonly he: number;
  readonly she: number;
}

/** Whether a pronoun for a person may mean it. */
const mayBePerson = ({ kind, isGuess, isPlural }: Named): boolean => !isPlural && (kind === 'person' || isGuess);

/** A name where the text has it. `isOther` where nothing but a pronoun would make it a person. */
interface Place {
  readonly cast: number;
  readonly start: number;
  readonly isOther: boolean;
}

/** The only one of these names; -1 where there is none or another. */
const onlyOf = (places: readonly Place[]): number =>
  places.length > 0 && places.every(({ cast }) => cast === places[0]!.cast) ? places[0]!.cast : -1;

/** So many sentences before its own may hold the name that a pronoun means. */
const REACH = 2;

/** The one person named in the sentence of a pronoun, before it, or in the nearest before that names any; -1 where two are. */
function onlyNamed(ground: Ground, places: readonly Place[], { spot }: Pronoun): number {
  for (let back = 1; back <= REACH; back++) {
    const from = ground.sentences[Math.max(0, spot.sentence - back)]?.[0] ?? 0;
    const near = places.filter(({ start }) => start >= from && start < spot.span[0]);
    if (near.length === 0) continue;
    const people = near.filter(({ isOther }) => !isOther);
    return onlyOf(people.length > 0 ? people : near);
  }
  return -1;
}

function votesOf(ground: Ground, cast: readonly Named[], pronouns: readonly Pronoun[]): ReadonlyMap<number, Votes> {
  const places = cast.flatMap((named, index) =>
    mayBePerson(named)
      ? named.mentions.map(([start]): Place => ({ cast: index, start, isOther: named.kind !== 'person' }))
      : [],
  );
  const votes = new Map<number, Votes>();
  for (const pronoun of pronouns) {
    if (pronoun.word !== 'he' && pronoun.word !== 'she') continue;
    const index = onlyNamed(ground, places, pronoun);
    if (index < 0) continue;
    const { he, she } = votes.get(index) ?? { he: 0, she: 0 };
    votes.set(index, pronoun.word === 'he' ? { he: he + 1, she } : { he, she: she + 1 });
  }
  return votes;
}

const shownBy = ({ he, she }: Votes): Gender | null =>
  he >= LEAST * (she + 1) ? 'he' : she >= LEAST * (he + 1) ? 'she' : null;

/**
 * A name of unknown gender that alone stands before "he" time and again is a person, and "he". Names whose words tell
 * their gender keep it.
 */
export function withShown(ground: Ground, cast: readonly Named[], pronouns: readonly Pronoun[]): readonly Named[] {
  const votes = votesOf(ground, cast, pronouns);
  return cast.map((named, index) => {
    const gender = named.gender === null && votes.has(index) ? shownBy(votes.get(index)!) : null;
    return gender ? { ...named, gender, kind: 'person', isGuess: false } : named;
  });
}
