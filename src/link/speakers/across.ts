import type { LinkedSpeaker } from '../../model/index.ts';
import { makeAlikes, type Reason, reasons } from './alike.ts';
import { bodyName } from './body.ts';
import { joinByKeys } from './join.ts';
import { memberOf } from './members.ts';
import { personName } from './person.ts';
import type { Settled } from './settled.ts';
import { bare } from './spellings.ts';

/** One speaker over all stories of a desk. */
export interface JoinedSpeaker extends Omit<LinkedSpeaker, 'story' | 'names'> {
  readonly parties: readonly string[];
  /** Who it is in each story. */
  readonly parts: readonly LinkedSpeaker[];
}

/** Another speaker that may be the same. */
export interface Suggestion {
  readonly other: JoinedSpeaker;
  readonly reason: Reason;
}

/** The speakers of a desk. */
export interface Speakers {
  readonly all: readonly JoinedSpeaker[];
  /** The speaker that the one of a story is, by its id there. */
  readonly of: (id: string) => JoinedSpeaker | null;
  /** Whom a speaker may be, the likeliest first, without those of whom a person said no. */
  readonly suggestionsFor: (speaker: JoinedSpeaker) => readonly Suggestion[];
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Bodies that a speaker is told to speak for; nobody speaks for themselves. */
const partiesIn = ({ name, party, names }: LinkedSpeaker): readonly string[] =>
  [...new Set([party, ...names.map((each) => each.party)].flatMap((each) => each ?? []))]
    .filter((each) => bare(each) !== bare(name))
    .sort();

/**
 * Keys by which speakers of two stories are surely one. Another story is another context: a person is the same by full
 * name and party; a body by its words, where they are common to many beside its party.
 */
function keysAcross(speaker: LinkedSpeaker): readonly string[] {
  if (speaker.actor !== null) return [`actor ${speaker.actor}`];
  if (speaker.naming !== 'named') return [];
  const parties = partiesIn(speaker);
  if (speaker.kind === 'person') {
    const person = personName(speaker.name);
    return person?.given && person.given.length > 1
      ? parties.map((party) => `person ${person.last} ${person.given} of ${party}`)
      : [];
  }
  const { words, isCommon } = bodyName(speaker.name, parties[0] ?? null);
  return isCommon ? parties.map((party) => `body ${words.join(' ')} of ${party}`) : [`body ${words.join(' ')}`];
}

const labelsOf = (
  { names }: LinkedSpeaker,
  hashOf: (report: string) => string,
  { labels }: Settled,
): readonly string[] => names.flatMap(({ report, entity }) => labels.get(memberOf(hashOf(report), entity)) ?? []);

const longer = (a: LinkedSpeaker, b: LinkedSpeaker): LinkedSpeaker =>
  b.name.length > a.name.length || (b.name.length === a.name.length && b.name < a.name) ? b : a;

function toJoined(parts: readonly LinkedSpeaker[]): JoinedSpeaker {
  const named = parts.filter(({ naming }) => naming === 'named');
  const { name, kind } = (named.length > 0 ? named : parts).reduce(longer);
  const parties = [...new Set(parts.flatMap(partiesIn))].sort();
  return {
    id: parts[0]!.id,
    name,
    kind,
    naming: named.length > 0 ? 'named' : parts[0]!.naming,
    party: parts.find(({ party }) => party !== null)?.party ?? null,
    actor: parts.find(({ actor }) => actor !== null)?.actor ?? null,
    parties,
    parts,
  };
}

/** Joins the speakers of stories; the same in every order of them. `hashOf` gives a report's hash by its id on the board. */
export function joinSpeakers(
  speakers: readonly LinkedSpeaker[],
  settled: Settled,
  hashOf: (report: string) => string,
): Speakers {
  const ordered = speakers.toSorted((a, b) => compare(a.id, b.id));
  const labelled = (speaker: LinkedSpeaker) => labelsOf(speaker, hashOf, settled);
  const keyed = (speaker: LinkedSpeaker) => ({ keys: keysAcross(speaker), labels: labelled(speaker) });
  const all = joinByKeys(ordered, keyed, settled).map(toJoined);
  const byId = new Map(all.flatMap((joined) => joined.parts.map(({ id }) => [id, joined] as const)));
  const alikes = makeAlikes(all);
  const isApart = (a: JoinedSpeaker, b: JoinedSpeaker): boolean =>
    a.parts.flatMap(labelled).some((one) => b.parts.flatMap(labelled).some((other) => settled.isApart(one, other)));
  return {
    all,
    of: (id) => byId.get(id) ?? null,
    suggestionsFor: (speaker) =>
      alikes(speaker)
        .filter(({ other }) => !isApart(speaker, other))
        .toSorted((a, b) => reasons.indexOf(a.reason) - reasons.indexOf(b.reason) || compare(a.other.id, b.other.id)),
  };
}
