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

/** A person's words of name, without letters after it; null where the entity is no person with a name. */
function personWords({ kind, name }: Entity): readonly string[] | null {
  const isPerson = kind === 'person' && /\p{Lu}/u.test(name) && !/[’']s /.test(name);
  return isPerson
    ? plain(name)
        .replace(/\s(?:kc|qc|jr|sr|ii+)$/, '')
        .split(' ')
    : null;
}

/** First letters of the first names that go with a surname, in one story. */
type Initials = ReadonlyMap<string, ReadonlySet<string>>;

function initialsOf(entities: readonly Entity[]): Initials {
  const initials = new Map<string, Set<string>>();
  for (const entity of entities) {
    const words = personWords(entity);
    const [first, last] = [words?.[0], words?.at(-1)];
    if (!first || !last || words!.length < 2) continue;
    initials.set(last, (initials.get(last) ?? new Set()).add(first[0]!));
  }
  return initials;
}

/**
 * What two mentions of one share: of a person the surname, so that "Zelenskyy" joins "Volodymyr Zelenskyy", with the
 * first letter where the story has two of that surname ("Marta Quill", "Ilse Quill"); of the rest the plain name.
 */
function joinKey(entity: Entity, initials: Initials): string {
  const words = personWords(entity);
  if (!words) return `${entity.kind === 'person' ? 'role' : 'body'} ${plain(entity.name)} ${entity.party ?? ''}`;
  const last = words.at(-1)!;
  const isShared = (initials.get(last)?.size ?? 0) > 1;
  return isShared && words.length > 1 ? `person ${last} ${words[0]![0]}` : `person ${last}`;
}

const slug = (words: string): string => words.trim().replace(/\s+/g, '-');

/** A publisher with a name, or one of its own for each report whose publisher is not known. */
export const familyOf = ({ report }: Linkable): string =>
  report.meta.publisher ? plain(report.meta.publisher) : `unknown ${report.hash}`;

/** How one story's speakers are called: each person under the longest name, with the party, that any report gives. */
export interface Known {
  readonly name: string;
  readonly party: string | null;
}
export interface Names {
  readonly known: ReadonlyMap<string, Known>;
  readonly initials: Initials;
}

/** Nobody is known. */
export const noNames: Names = { known: new Map(), initials: new Map() };

const longer = (a: string, b: string): string => (a.length > b.length || (a.length === b.length && a < b) ? a : b);

/** Joins the entities of a story's reports by name. Of two parties the first of the alphabet counts, whatever the order. */
export function namesOf(items: readonly Linkable[]): Names {
  const names = new Map<string, Known>();
  const entities = items.flatMap((item) => item.annotations.entities);
  const initials = initialsOf(entities);
  for (const entity of entities) {
    const key = joinKey(entity, initials);
    const known = names.get(key) ?? { name: entity.name, party: null };
    const parties = [known.party, entity.party].filter((party) => party !== null).sort();
    names.set(key, { name: longer(entity.name, known.name), party: parties[0] ?? null });
  }
  return { known: names, initials };
}

/** What is said by somebody: a unit, or a statement as a whole. */
export type Said = Pick<Unit, 'item' | 'holder' | 'pointer'>;

/** Unnamed sources of two reports are never taken for one: only the report tells them apart. */
const localId = (entity: Entity, unit: Said): string => slug(`${unit.item.report.hash} ${plain(entity.name)}`);

const outlet = (unit: Said): Source => ({
  id: slug(`outlet ${familyOf(unit.item)}`),
  name: unit.item.report.meta.publisher ?? 'outlet not known',
  naming: 'outlet',
  party: null,
});

/** "The Echo has been unable to verify the footage", in the Selwick Harbour Echo: the outlet by its short name. */
function isOwnName(entity: Entity, unit: Said): boolean {
  const publisher = plain(unit.item.report.meta.publisher ?? '').split(' ');
  return (
    entity.kind === 'organisation' &&
    plain(entity.name)
      .split(' ')
      .every((word) => publisher.includes(word))
  );
}

/**
 * The speaker of a unit as the board shows it; the role of its party is set once the claim is known. `naming` is that of
 * the statement unless another is given.
 */
export function sourceOf(unit: Said, names: Names, naming = unit.holder.attribution?.naming): Source {
  const { attribution, speaker } = unit.holder;
  if (!attribution || (speaker && isOwnName(speaker, unit))) return outlet(unit);
  if (!speaker && (unit.pointer || attribution.cueClass === 'doubting')) return outlet(unit);
  if (!speaker)
    return { id: slug(`${unit.item.report.hash} unnamed`), name: 'nobody named', naming: 'anonymous', party: null };
  const isNamed = naming === 'named';
  const id = isNamed ? slug(joinKey(speaker, names.initials)) : localId(speaker, unit);
  const known = isNamed ? names.known.get(joinKey(speaker, names.initials)) : undefined;
  const party = speaker.party ?? known?.party ?? null;
  return {
    id,
    name: known?.name ?? speaker.name,
    naming: naming ?? attribution.naming,
    party: party ? { name: party, role: 'unknown' } : null,
  };
}
