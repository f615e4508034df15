import type { AuditSpeaker, AuditStatement, Counted, LinkedStatement, Proof, WordCount } from '../../model/index.ts';
import { compareProof, compareText, down, inOrder, up } from '../compare.ts';
import { isSaying } from './sourcing.ts';

type Row = AuditSpeaker;

const sum = (all: readonly number[]): number => all.reduce((total, each) => total + each, 0);
const wordsIn = (counted: readonly Counted[]): number => sum(counted.map(({ words }) => words));

/** How many words are said, quoted and reported apart. */
export const countWords = (statements: readonly Pick<LinkedStatement, 'direct' | 'indirect'>[]): WordCount => ({
  direct: sum(statements.map(({ direct }) => wordsIn(direct))),
  indirect: sum(statements.map(({ indirect }) => wordsIn(indirect))),
});

const toStatement = ({ report, proof, naming, direct, indirect }: LinkedStatement): AuditStatement => ({
  report,
  proof,
  naming,
  direct,
  indirect,
});

function channelsOf(statements: readonly LinkedStatement[]): Row['channels'] {
  const links = statements.flatMap(({ channel, proof }) =>
    channel.map(({ kind, name, span }) => {
      const at: Proof = span ? { report: proof.report, start: span[0], end: span[1] } : proof;
      return { kind, name, at };
    }),
  );
  return [...Map.groupBy(links, ({ kind, name }) => `${kind}\n${name}`).values()].map((same) => ({
    kind: same[0]!.kind,
    name: same[0]!.name,
    proofs: [...new Map(same.map(({ at }) => [JSON.stringify(at), at])).values()].sort(compareProof),
  }));
}

const numberOf = (statements: readonly LinkedStatement[]): Row['number'] => {
  const counts = statements.map(({ number }) => number).filter((number) => number !== 'several');
  return counts.length < statements.length ? 'several' : Math.max(...counts);
};

function silentOf(statements: readonly LinkedStatement[]): Row['silent'] {
  return statements.flatMap(({ cueClass, proof }) =>
    cueClass === 'declining' || cueClass === 'inquiring' ? [{ why: cueClass, proof }] : [],
  );
}

function toSpeaker(story: string, all: readonly LinkedStatement[]): AuditSpeaker {
  const [{ source, kind }] = all as readonly [LinkedStatement];
  const saying = all.filter(isSaying);
  return {
    story,
    id: source.id,
    name: source.name,
    naming: source.naming,
    number: numberOf(all),
    kind,
    role: all.find(({ role }) => role !== null)?.role ?? null,
    party: all.find((s) => s.source.party !== null)?.source.party?.name ?? null,
    reports: [...new Set(all.map(({ report }) => report))].sort(compareText),
    words: countWords(saying),
    statements: saying.map(toStatement),
    silent: silentOf(all),
    channels: channelsOf(all),
  };
}

/** Those with most words first; outlets, who are no source, last. */
const compareSpeakers = inOrder<AuditSpeaker>(
  up(({ naming }) => Number(naming === 'outlet')),
  down(({ words }) => words.direct + words.indirect),
  down(({ statements }) => statements.length),
  (a, b) => compareText(a.id, b.id),
);

/** Who speaks in a story, each with what is counted of them. */
export const countSpeakers = (story: string, statements: readonly LinkedStatement[]): readonly AuditSpeaker[] =>
  [...Map.groupBy(statements, ({ source }) => source.id).values()]
    .map((all) => toSpeaker(story, all))
    .sort(compareSpeakers);
