import type { Entity, Source } from '../model/index.ts';
import type { Linkable, Unit } from './input.ts';

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^(?:the|an?)\s+/, '')
    .replace(/'s\b/g, '')
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .trim();

/** "zelenskyy v" for persons, so that a surname joins its full name; the plain name for the rest. */
function joinKey(entity: Entity): string {
  const words = plain(entity.name)
    .replace(/\s(?:kc|qc|jr|sr|ii+)$/, '')
    .split(' ');
  const isPerson = entity.kind === 'person' && /\p{Lu}/u.test(entity.name) && !/[’']s /.test(entity.name);
  return isPerson
    ? `person ${words.at(-1)}`
    : `${entity.kind === 'person' ? 'role' : 'body'} ${words.join(' ')} ${entity.party ?? ''}`;
}

const slug = (words: string): string => words.trim().replace(/\s+/g, '-');

/** A publisher with a name, or one of its own for each report whose publisher is not known. */
export const familyOf = ({ report }: Linkable): string =>
  report.meta.publisher ? plain(report.meta.publisher) : `unknown ${report.hash}`;

/** Names of one story's speakers: each person under the longest name that any report gives. */
export type Names = ReadonlyMap<string, string>;

export function namesOf(items: readonly Linkable[]): Names {
  const names = new Map<string, string>();
  for (const entity of items.flatMap((item) => item.annotations.entities)) {
    const key = joinKey(entity);
    const known = names.get(key);
    if (!known || entity.name.length > known.length || (entity.name.length === known.length && entity.name < known))
      names.set(key, entity.name);
  }
  return names;
}

/** Unnamed sources of two reports are never taken for one: only the report tells them apart. */
const localId = (entity: Entity, unit: Unit): string => slug(`${unit.item.report.hash} ${plain(entity.name)}`);

const outlet = (unit: Unit): Source => ({
  id: slug(`outlet ${familyOf(unit.item)}`),
  name: unit.item.report.meta.publisher ?? 'outlet not known',
  naming: 'outlet',
  party: null,
});

/** "The Echo has been unable to verify the footage", in the Selwick Harbour Echo: the outlet by its short name. */
function isOwnName(entity: Entity, unit: Unit): boolean {
  const publisher = plain(unit.item.report.meta.publisher ?? '').split(' ');
  return (
    entity.kind === 'organisation' &&
    plain(entity.name)
      .split(' ')
      .every((word) => publisher.includes(word))
  );
}

/** The speaker of a unit as the board shows it; the role of its party is set once the claim is known. */
export function sourceOf(unit: Unit, names: Names): Source {
  const { attribution, speaker } = unit.holder;
  if (!attribution || (speaker && isOwnName(speaker, unit))) return outlet(unit);
  if (!speaker)
    return { id: slug(`${unit.item.report.hash} unnamed`), name: 'nobody named', naming: 'anonymous', party: null };
  const id = attribution.naming === 'named' ? slug(joinKey(speaker)) : localId(speaker, unit);
  const name = attribution.naming === 'named' ? (names.get(joinKey(speaker)) ?? speaker.name) : speaker.name;
  return {
    id,
    name,
    naming: attribution.naming,
    party: speaker.party ? { name: speaker.party, role: 'unknown' } : null,
  };
}
