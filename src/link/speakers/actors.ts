import type { Actor, EntityKind } from '../../model/index.ts';
import { bodyName } from './body.ts';
import { type PersonName, personName } from './person.ts';

/** A known actor that a name means. `isBare`: by a surname alone, which somebody else may bear too. */
export interface Found {
  readonly actor: Actor;
  readonly isBare: boolean;
}

/** Whom names mean. */
export interface Actors {
  readonly find: (named: Named) => Found | null;
}

interface Named {
  readonly name: string;
  readonly kind: EntityKind;
  readonly party: string | null;
}

const fullKey = ({ given, last }: PersonName): string => `${given} ${last}`;

/** What a person is found by: all words of the name, and the first with the last. */
function personKeys(name: string): readonly string[] {
  const read = personName(name);
  if (!read) return [];
  return read.given === null ? [`bare ${read.last}`] : [...new Set([`name ${fullKey(read)}`, `name ${read.whole}`])];
}

/** What a body is found by: its words, and where those are common to many only beside its party. */
function bodyKeys(name: string, party: string | null): readonly string[] {
  const plain = bodyName(name, null);
  const own = bodyName(name, party);
  return [
    ...(plain.isCommon ? [] : [`body ${plain.words.join(' ')}`]),
    ...(own.isCommon && party !== null ? [`of ${party.toLowerCase()} ${own.words.join(' ')}`] : []),
  ];
}

const isPerson = (kind: EntityKind): boolean => kind === 'person';

/** Every key that a row of the list is found by, with the name that gives it. */
const keysOf = ({ name, kind, party, variants }: Actor): readonly (readonly [key: string, name: string])[] =>
  [name, ...variants].flatMap((each) =>
    (isPerson(kind) ? personKeys(each) : bodyKeys(each, party)).map((key) => [key, each] as const),
  );

/** Keys by which what a text names is looked up, the surest first. A text may take a body for a person. */
const askedKeys = ({ name, kind, party }: Named): readonly string[] =>
  isPerson(kind)
    ? [...personKeys(name), ...bodyKeys(name, party)]
    : [...bodyKeys(name, party), ...personKeys(name).filter((key) => !key.startsWith('bare '))];

/** Makes actors of lists; a name in an earlier list beats the same in a later one. */
export function makeActors(...lists: readonly (readonly Actor[])[]): Actors {
  const indexes = lists.map(
    (list) => new Map(list.flatMap((actor) => keysOf(actor).map(([key]) => [key, actor] as const))),
  );
  return {
    find: (named) => {
      for (const key of askedKeys(named)) {
        const actor = indexes.map((index) => index.get(key)).find((found) => found !== undefined);
        if (actor) return { actor, isBare: key.startsWith('bare ') };
      }
      return null;
    },
  };
}

/** A name that two actors of one list share; null where there is none. */
export function findClash(list: readonly Actor[]): { readonly name: string; readonly actors: readonly Actor[] } | null {
  const seen = new Map<string, Actor>();
  for (const actor of list)
    for (const [key, name] of keysOf(actor)) {
      const other = seen.get(key);
      if (other && other !== actor) return { name, actors: [other, actor] };
      seen.set(key, actor);
    }
  return null;
}
