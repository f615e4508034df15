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

/** So many sentences before its own may hold the name that a pronoun means. */
const REACH = 2;

/** The only one whom the places from an offset on name, persons before others; -1 where there is none or another. */
function onlyFrom(places: readonly Place[], before: number, from: number): number {
  let [person, other] = [-1, -1];
  for (let i = before; i >= 0 && places[i]!.start >= from; i--) {
    const { cast, isOther } = places[i]!;
    const known = isOther ? other : person;
    const next = known < 0 || known === cast ? cast : TWO;
    if (isOther) other = next;
    else person = next;
  }
  const only = person >= 0 ? person : other;
  return only === TWO ? -1 : only;
}

/** More than one is named. */
const TWO = Number.MAX_SAFE_INTEGER;

/** The one person named in the sentence of a pronoun, before it, or in the nearest before that names any; -1 where two are. */
function onlyNamed(ground: Ground, places: readonly Place[], before: number, { spot }: Pronoun): number {
  for (let back = 1; back <= REACH; back++) {
    const from = ground.sentences[Math.max(0, spot.sentence - back)]?.[0] ?? 0;
    if (before >= 0 && places[before]!.start >= from) return onlyFrom(places, before, from);
  }
  return -1;
}

function placesOf(cast: readonly Named[]): readonly Place[] {
  return cast
    .flatMap((named, index) =>
      mayBePerson(named)
        ? named.mentions.map(([start]): Place => ({ cast: index, start, isOther: named.kind !== 'person' }))
        : [],
    )
    .sort((a, b) => a.start - b.start);
}

function votesOf(ground: Ground, cast: readonly Named[], pronouns: readonly Pronoun[]): ReadonlyMap<number, Votes> {
  const places = placesOf(cast);
  const votes = new Map<number, Votes>();
  let before = -1;
  for (const pronoun of pronouns) {
    while (before + 1 < places.length && places[before + 1]!.start < pronoun.spot.span[0]) before++;
    if (pronoun.word !== 'he' && pronoun.word !== 'she') continue;
    const index = onlyNamed(ground, places, before, pronoun);
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
