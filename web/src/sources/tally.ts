import type { AuditSpeaker, Proof, SourceAudit } from '../../../src/model/index.ts';

/** A passage that a number counts, with who speaks where that is not plain from the row. */
export interface Place {
  readonly proof: Proof;
  readonly who: string | null;
}

/** One number of a row, what it counts, and where. */
export interface Cell {
  readonly key: string;
  readonly count: number;
  /** What is counted, for one and for several. */
  readonly unit: readonly [one: string, several: string];
  /** Stands for number and unit where a name says more. */
  readonly says?: string;
  readonly places: readonly Place[];
}

const STATEMENTS = ['statement', 'statements'] as const;
const QUOTED = ['word quoted', 'words quoted'] as const;
const REPORTED = ['word reported', 'words reported'] as const;
const SPEAKERS = ['source', 'sources'] as const;

const sum = (all: readonly number[]): number => all.reduce((total, each) => total + each, 0);

const placesOf = (speaker: AuditSpeaker, named: boolean, proofs: readonly Proof[]): readonly Place[] =>
  proofs.map((proof) => ({ proof, who: named ? speaker.name : null }));

const proofsOf = ({ statements }: AuditSpeaker) => ({
  statements: statements.map(({ proof }) => proof),
  direct: statements.flatMap(({ direct }) => direct.map(({ proof }) => proof)),
  indirect: statements.flatMap(({ indirect }) => indirect.map(({ proof }) => proof)),
});

/** Statements, words quoted and words reported of some speakers together; with several each passage says whose it is. */
export function cellsOf(speakers: readonly AuditSpeaker[], named = speakers.length > 1): readonly Cell[] {
  const places = (of: keyof ReturnType<typeof proofsOf>): readonly Place[] =>
    speakers.flatMap((speaker) => placesOf(speaker, named, proofsOf(speaker)[of]));
  const count = (of: 'direct' | 'indirect'): number => sum(speakers.map(({ words }) => words[of]));
  return [
    { key: 'statements', count: places('statements').length, unit: STATEMENTS, places: places('statements') },
    { key: 'direct', count: count('direct'), unit: QUOTED, places: places('direct') },
    { key: 'indirect', count: count('indirect'), unit: REPORTED, places: places('indirect') },
  ];
}

/** Sources that go together, and their share of the words of all. */
export interface Group {
  readonly key: string;
  readonly label: string;
  readonly share: number | null;
  readonly cells: readonly Cell[];
}

const first = ({ name, statements, silent }: AuditSpeaker): readonly Place[] => {
  const proof = statements[0]?.proof ?? silent[0]?.proof;
  return proof ? [{ proof, who: name }] : [];
};

const sourcesCell = (speakers: readonly AuditSpeaker[]): Cell => ({
  key: 'speakers',
  count: speakers.length,
  unit: SPEAKERS,
  places: speakers.flatMap(first),
});

const groupOf = (label: string, speakers: readonly AuditSpeaker[], share: number | null): Group => ({
  key: label,
  label,
  share,
  cells: [sourcesCell(speakers), ...cellsOf(speakers, true)],
});

export const PARTY_UNKNOWN = 'party not known';

/** Who is spoken for. */
export function partyGroups({ parties, speakers }: SourceAudit): readonly Group[] {
  const known = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  return parties.map(({ name, speakers: ids, share }) =>
    groupOf(
      name ?? PARTY_UNKNOWN,
      ids.flatMap((id) => known.get(id) ?? []),
      share,
    ),
  );
}

const NAMINGS = [
  ['named', 'by name'],
  ['role only', 'by role only'],
  ['anonymous', 'unnamed'],
] as const;

const wordsOf = (speakers: readonly AuditSpeaker[]): number =>
  sum(speakers.map(({ words }) => words.direct + words.indirect));

/** How sources are named; outlets are none. */
export function namingGroups({ speakers }: SourceAudit): readonly Group[] {
  const all = wordsOf(speakers.filter(({ naming }) => naming !== 'outlet'));
  return NAMINGS.map(([naming, label]) => {
    const of = speakers.filter((speaker) => speaker.naming === naming);
    return groupOf(label, of, all === 0 ? null : wordsOf(of) / all);
  });
}

/** "20 %"; what is there and less than one in a hundred is never "0 %". */
export function shareWords(share: number): string {
  const percent = Math.round(share * 100);
  return share > 0 && percent === 0 ? 'under 1 %' : `${percent} %`;
}

/** The same words of one speaker in several places, together. */
export function sameWords(places: readonly Place[], wordsOf: (proof: Proof) => string): readonly (readonly Place[])[] {
  const plain = (words: string): string => words.toLowerCase().replace(/\s+/g, ' ').trim();
  return [...Map.groupBy(places, ({ proof, who }) => `${who}\n${plain(wordsOf(proof))}`).values()];
}
