import type { Entity, Source } from '../model/index.ts';
import type { Linkable, Unit } from './input.ts';
import type { Cast } from './speakers/index.ts';

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^(?:the|an?)\s+/, '')
    .replace(/'s\b/g, '')
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .trim();

const slug = (words: string): string => words.trim().replace(/\s+/g, '-');

/** A publisher with a name, or one of its own for each report whose publisher is not known. */
export const familyOf = ({ report }: Linkable): string =>
  report.meta.publisher ? plain(report.meta.publisher) : `unknown ${report.hash}`;

/** What is said by somebody: a unit, or a statement as a whole. */
export type Said = Pick<Unit, 'item' | 'holder' | 'pointer'>;

/** How a report's outlet is known as a speaker. */
export const outletId = (item: Linkable): string => slug(`outlet ${familyOf(item)}`);

const outlet = (unit: Said): Source => ({
  id: outletId(unit.item),
  name: unit.item.report.meta.publisher ?? 'outlet not known',
  naming: 'outlet',
  party: null,
});

/** "The Echo has been unable to verify the footage", in the Selwick Harbour Echo, or "NPS" in that of the National Press Service: the outlet by its short name. */
function isOwnName(entity: Entity, unit: Said): boolean {
  const publisher = plain(unit.item.report.meta.publisher ?? '').split(' ');
  const initials = publisher.map((word) => word[0] ?? '').join('');
  return (
    entity.kind === 'organisation' &&
    ((publisher.length > 1 && plain(entity.name) === initials) ||
      plain(entity.name)
        .split(' ')
        .every((word) => publisher.includes(word)))
  );
}

/**
 * The speaker of a unit as the board shows it; the role of its party is set once the claim is known. `naming` is that of
 * the statement unless another is given.
 */
export function sourceOf(unit: Said, cast: Cast, naming = unit.holder.attribution?.naming): Source {
  const { attribution, speaker } = unit.holder;
  if (!attribution || (speaker && isOwnName(speaker, unit))) return outlet(unit);
  if (!speaker && (unit.pointer || attribution.cueClass === 'doubting')) return outlet(unit);
  if (!speaker)
    return { id: slug(`${unit.item.report.hash} unnamed`), name: 'nobody named', naming: 'anonymous', party: null };
  const joined = cast.speakerOf(unit.item.report.hash, speaker.id);
  const known = naming === 'named' ? joined : null;
  const party = speaker.party ?? known?.party ?? null;
  return {
    id: joined?.id ?? slug(`${unit.item.report.hash} ${plain(speaker.name)}`),
    name: known?.name ?? speaker.name,
    naming: naming ?? attribution.naming,
    party: party ? { name: party, role: 'unknown' } : null,
  };
}
