import type { LinkedSpeaker, NamedAs } from '../../model/index.ts';
import { type Linkable, passageId } from '../input.ts';
import type { Actors } from './actors.ts';
import { joinByKeys } from './join.ts';
import { allCandidates, type Candidate, memberOf, partyOf } from './members.ts';
import type { Settled } from './settled.ts';
import { bare } from './spellings.ts';
import { actorKey, storyKeys } from './story-keys.ts';

/** Who speaks in the reports of one story. */
export interface Cast {
  readonly speakers: readonly LinkedSpeaker[];
  /** The speaker that an entity of a report is; null where it is none. */
  readonly speakerOf: (report: string, entity: string) => LinkedSpeaker | null;
}

/** Nobody is known. */
export const noCast: Cast = { speakers: [], speakerOf: () => null };

const longer = (a: string, b: string): string => (a.length > b.length || (a.length === b.length && a < b) ? a : b);

const toNamed = ({ item: { report }, entity }: Candidate): NamedAs => ({
  report: report.id,
  entity: entity.id,
  name: entity.name,
  role: entity.role,
  party: partyOf(entity),
  mentions: entity.mentions
    .toSorted((a, b) => a[0] - b[0] || a[1] - b[1])
    .map(([start, end]) => ({ report: report.id, start, end })),
});

/** The first passage that names the group; one that only a person named is known by that name in its report. */
function idOf(group: readonly Candidate[], taken: Set<string>): string {
  const first = group.find(({ entity }) => entity.mentions.length > 0) ?? group[0]!;
  const [span] = first.entity.mentions.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
  const wanted = span
    ? passageId(first.item, span)
    : `${first.item.report.hash}/${bare(first.entity.name).replaceAll(' ', '-')}`;
  const id = taken.has(wanted) ? `${wanted}~${first.entity.id}` : wanted;
  taken.add(id);
  return id;
}

function namingOf(group: readonly Candidate[]): LinkedSpeaker['naming'] {
  if (group.some(({ isNamed }) => isNamed)) return 'named';
  const { item, entity } = group[0]!;
  return item.annotations.attributions.find(({ speaker }) => speaker === entity.id)?.naming ?? 'role only';
}

interface Known {
  readonly story: string;
  readonly keyOf: (candidate: Candidate) => string;
  readonly taken: Set<string>;
}

function toSpeaker(group: readonly Candidate[], { story, keyOf, taken }: Known): LinkedSpeaker {
  const found = group
    .map(({ found }) => found?.actor)
    .find((actor, i) => actor && keyOf(group[i]!) === actorKey(actor));
  const parties = group.flatMap(({ entity }) => entity.party ?? []).sort();
  const named = group.filter(({ isNamed }) => isNamed);
  return {
    id: idOf(group, taken),
    story,
    name: (named.length > 0 ? named : group).map(({ entity }) => entity.name).reduce(longer),
    kind: found?.kind ?? group[0]!.entity.kind,
    naming: namingOf(group),
    party: parties[0] ?? found?.party ?? null,
    actor: found?.name ?? null,
    names: group.map(toNamed),
  };
}

/** Joins whom the reports of one story name: the same in every order of the reports. */
export function castOf(
  items: readonly Linkable[],
  story: string,
  { actors, settled }: { readonly actors: Actors; readonly settled: Settled },
): Cast {
  const candidates = allCandidates(items, actors);
  const keyOf = storyKeys(candidates);
  const keyed = (candidate: Candidate) => {
    const label = settled.labels.get(candidate.id);
    return { keys: [keyOf(candidate)], labels: label === undefined ? [] : [label] };
  };
  const known: Known = { story, keyOf, taken: new Set() };
  const groups = joinByKeys(candidates, keyed, settled);
  const speakers = groups.map((group) => toSpeaker(group, known));
  const byMember = new Map(groups.flatMap((group, i) => group.map(({ id }) => [id, speakers[i]!] as const)));
  return { speakers, speakerOf: (report, entity) => byMember.get(memberOf(report, entity)) ?? null };
}
