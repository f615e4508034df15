import type { Actor } from '../../model/index.ts';
import { lettersOf } from './body.ts';
import { type Candidate, partyOf } from './members.ts';
import { fits } from './person.ts';
import { bare } from './spellings.ts';

/** Somebody of a surname whose given name the story tells. */
interface Identity {
  readonly key: string;
  readonly given: string | null;
  readonly parties: ReadonlySet<string>;
}

/** The key of all that a known actor is called. */
export const actorKey = ({ name }: Pick<Actor, 'name'>): string => `actor ${name}`;

const isFull = ({ person, found }: Candidate): boolean =>
  found ? !found.isBare : person?.given != null && person.given.length > 1;

const fullKey = ({ found, person }: Candidate): string =>
  found && !found.isBare ? actorKey(found.actor) : `person ${person!.last} ${person!.given}`;

/** Who in the story has a given name, by surname. */
function identitiesOf(candidates: readonly Candidate[]): ReadonlyMap<string, readonly Identity[]> {
  const full = candidates.filter((each) => each.person && isFull(each));
  const bySurname = Map.groupBy(full, ({ person }) => person!.last);
  return new Map(
    [...bySurname].map(([last, all]) => [
      last,
      [...Map.groupBy(all, fullKey)].map(([key, same]) => ({
        key,
        given: same[0]!.person!.given,
        parties: new Set(same.flatMap(({ entity }) => partyOf(entity) ?? [])),
      })),
    ]),
  );
}

const isOfOther = (party: string | null, parties: ReadonlySet<string>): boolean =>
  party !== null && parties.size > 0 && !parties.has(party);

/** The bodies of a story by the letters that they are called by. */
function bodiesByLetters(bodies: readonly Candidate[]): ReadonlyMap<string, readonly Candidate[]> {
  const lettered = bodies.flatMap((each) =>
    [...new Set([...(each.body.isCommon ? [] : [each.body.initials]), ...each.short])].map((letters) => ({
      letters,
      each,
    })),
  );
  return new Map(
    [...Map.groupBy(lettered, ({ letters }) => letters)].map(([letters, all]) => [
      letters,
      all.map(({ each }) => each),
    ]),
  );
}

const bodyKey = ({ body, entity, found }: Candidate): string => {
  if (found) return actorKey(found.actor);
  const words = body.words.join(' ');
  return body.isCommon ? `body ${words} of ${bare(partyOf(entity) ?? '')}` : `body ${words}`;
};

/** The one key of all of these; null where they are none or several. */
function theOne(keys: readonly string[]): string | null {
  const [first, ...others] = new Set(keys);
  return first !== undefined && others.length === 0 ? first : null;
}

/**
 * Finds for each candidate of a story the key that it shares with those it surely is, or one of its own.
 * - A full name joins the same one, in other spelling or a short form of the given name.
 * - A surname alone, or with a first letter, joins the only person of the story that it can be, if their parties do not differ.
 * - A body joins the same words in any order of office; common words ("defence ministry") only beside the same party.
 * - Letters join the only body whose words begin so, or beside which a report puts them in brackets.
 */
export function storyKeys(candidates: readonly Candidate[]): (candidate: Candidate) => string {
  const named = candidates.filter(({ isNamed }) => isNamed);
  const bodyNames = new Set(named.flatMap(({ entity }) => (entity.kind === 'person' ? [] : [bare(entity.name)])));
  // a name that a person gave says nothing of its kind
  const isBody = ({ person, entity }: Candidate): boolean =>
    person === null || (entity.mentions.length === 0 && bodyNames.has(bare(entity.name)));
  const identities = identitiesOf(named.filter((each) => !isBody(each)));
  const lettered = bodiesByLetters(named.filter((each) => isBody(each) && !each.body.isLetters));
  const bareOnes = Map.groupBy(
    named.filter((each) => each.person && !isFull(each)),
    ({ person }) => `${person!.last} ${person!.given}`,
  );

  const partialKey = (candidate: Candidate): string => {
    const { last, given } = candidate.person!;
    const party = partyOf(candidate.entity);
    const world = candidate.found ? [actorKey(candidate.found.actor)] : [];
    const can = (identities.get(last) ?? []).filter((each) => given === null || fits(given, each.given ?? ''));
    const only = theOne([...can.map(({ key }) => key), ...world]);
    if (only !== null) return can.some(({ parties }) => isOfOther(party, parties)) ? candidate.id : only;
    if (can.length > 0) return candidate.id;
    const parties = bareOnes.get(`${last} ${given}`)!.flatMap(({ entity }) => partyOf(entity) ?? []);
    if (new Set(parties).size < 2) return `person ${last} ${given}`;
    return party === null ? candidate.id : `person ${last} ${given} of ${party}`;
  };

  const letterKey = (candidate: Candidate): string => {
    const party = partyOf(candidate.entity);
    const can = (lettered.get(lettersOf(candidate.entity.name)) ?? []).filter(
      ({ entity }) => party === null || partyOf(entity) === null || partyOf(entity) === party,
    );
    return theOne(can.map(bodyKey)) ?? bodyKey(candidate);
  };

  return (candidate) => {
    if (!candidate.isNamed) return candidate.id;
    if (candidate.found && !candidate.found.isBare) return actorKey(candidate.found.actor);
    if (isBody(candidate)) return candidate.body.isLetters ? letterKey(candidate) : bodyKey(candidate);
    return isFull(candidate) ? fullKey(candidate) : partialKey(candidate);
  };
}
