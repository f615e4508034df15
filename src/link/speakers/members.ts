import type { Entity } from '../../model/index.ts';
import { comparePlaces, type Linkable } from '../input.ts';
import type { Actors, Found } from './actors.ts';
import { type BodyName, bodyName } from './body.ts';
import { type PersonName, personName } from './person.ts';
import type { Member } from './settled.ts';
import { bare } from './spellings.ts';

/** One report's entity, with all that joining it asks. */
export interface Candidate {
  readonly item: Linkable;
  readonly entity: Entity;
  readonly id: Member;
  /** Whether the report names it; what no report names is never joined by its words. */
  readonly isNamed: boolean;
  readonly person: PersonName | null;
  readonly body: BodyName;
  readonly found: Found | null;
  /** Short forms that its own report gives beside it: "the Strait Observer Mission (SOM)". */
  readonly short: readonly string[];
}

/** The name by which people's words about speakers know an entity of a report. */
export const memberOf = (report: string, entity: string): Member => `${report}/${entity}`;

const SPEAKS: ReadonlySet<Entity['kind']> = new Set(['person', 'organisation', 'government', 'group']);
const IN_BRACKETS = /^\s?\((?:the )?[“"‘]?(\p{Lu}[\p{L}.&]{1,9})[”"’]?\)/u;

const shortForms = ({ report }: Linkable, { mentions }: Entity): readonly string[] =>
  mentions.flatMap(([, end]) => {
    const letters = IN_BRACKETS.exec(report.text.slice(end, end + 16))?.[1];
    return letters ? [bare(letters)] : [];
  });

/** A body is not of itself: "Strait Observer Mission", which speaks for the Strait Observer Mission. */
export const partyOf = ({ name, party }: Entity): string | null =>
  party !== null && bare(party) === bare(name) ? null : party;

function candidatesOf(item: Linkable, actors: Actors): readonly Candidate[] {
  const { attributions, entities } = item.annotations;
  const naming = Map.groupBy(attributions, ({ speaker }) => speaker);
  return entities.flatMap((entity): readonly Candidate[] => {
    const spoken = naming.get(entity.id);
    if (!spoken && !SPEAKS.has(entity.kind)) return [];
    const isNamed = spoken ? spoken.some((each) => each.naming === 'named') : /\p{Lu}/u.test(entity.name);
    const named = { name: entity.name, kind: entity.kind, party: partyOf(entity) };
    return [
      {
        item,
        entity,
        id: memberOf(item.report.hash, entity.id),
        isNamed,
        person: entity.kind === 'person' ? personName(entity.name) : null,
        body: bodyName(entity.name, named.party),
        found: isNamed ? actors.find(named) : null,
        short: shortForms(item, entity),
      },
    ];
  });
}

const firstMention = ({ entity }: Candidate): Candidate['entity']['mentions'][number] =>
  entity.mentions.toSorted((a, b) => a[0] - b[0] || a[1] - b[1])[0] ?? [Number.MAX_SAFE_INTEGER, 0];

const place = (candidate: Candidate) => ({ item: candidate.item, span: firstMention(candidate) });

/** Whoever speaks or is named in the reports of a story, by the first passage that names them. */
export const allCandidates = (items: readonly Linkable[], actors: Actors): readonly Candidate[] =>
  items
    .flatMap((item) => candidatesOf(item, actors))
    .sort((a, b) => comparePlaces(place(a), place(b)) || (a.id < b.id ? -1 : 1));
