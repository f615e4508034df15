import type { LinkedStatement } from '../../model/index.ts';
import { areWitnesses, isChorus, isWitness } from '../chorus.ts';
import { type FactStance, proofsOf } from '../facts.ts';
import { findAlone, SAYS, unnamedBehind } from '../find-alone.ts';
import { isSourced } from '../origins.ts';
import { type SourcesExample, said, sourced } from './example.ts';
import { byVoice, type Found, isSaying, type SourcedClaim, type Sourcing } from './sourcing.ts';

/** A row of the table of the audit. Tests run both examples of every row. */
export interface SourcesRule {
  readonly rule: string;
  readonly find: (sourcing: Sourcing) => readonly Found[];
  readonly reason: string;
  readonly matches: SourcesExample;
  readonly misses: SourcesExample;
}

const isPerson = ({ number, source }: FactStance): boolean => number === 1 && source.naming !== 'anonymous';
const isOwnAct = ({ basis }: FactStance): boolean => basis === 'own act';

/** The stances of a claim that one voice alone speaks of; an unnamed one has a rule of its own. */
function findSingle({ isFact, stances }: SourcedClaim): readonly FactStance[] {
  const voices = stances.filter((s) => SAYS.includes(s.stance) && isSourced(s));
  const isOne = new Set(voices.map((s) => s.source.id)).size === 1;
  const isSaid = voices.some(({ stance }) => stance === 'asserts' || stance === 'denies');
  const isPlain = isFact && isSaid && voices.every(isPerson) && !voices.every(isOwnAct);
  return isOne && isPlain && findAlone({ stances }).length === 0 ? voices : [];
}

const foundIn = (claim: SourcedClaim, stances: readonly FactStance[]): readonly Found[] =>
  stances[0] ? [{ claim: claim.id, speaker: stances[0].source.id, proofs: proofsOf(stances) }] : [];

/** Claims that rest on one unnamed person, laid to that person also where it is somebody else's words that they tell. */
const findUnnamed = ({ claims, statements }: Sourcing): readonly Found[] =>
  claims.flatMap((claim) => {
    const alone = findAlone(claim);
    const who = alone[0] && unnamedBehind(claim, alone[0]);
    const teller = statements.find(({ report, source }) => report === alone[0]?.report && source.name === who);
    return foundIn(claim, alone).map((found) => ({ ...found, speaker: teller?.source.id ?? found.speaker }));
  });

const foundOf = (statements: readonly LinkedStatement[]): Found => ({
  claim: null,
  speaker: statements[0]!.source.id,
  proofs: statements.map(({ proof }) => proof),
});

/** Single persons of a report who say what they saw or heard. */
const witnessesIn = ({ statements }: Sourcing, report: string): readonly LinkedStatement[] =>
  statements.filter((s) => s.report === report && s.number === 1 && s.kind === 'person' && isWitness(s));

const isOneAtMost = (statements: readonly LinkedStatement[]): boolean =>
  new Set(statements.map(({ source }) => source.id)).size <= 1;

const findWitnesses = (sourcing: Sourcing): readonly Found[] =>
  byVoice(sourcing.statements.filter((s) => isSaying(s) && areWitnesses(s))).flatMap((of) => {
    const shown = witnessesIn(sourcing, of[0]!.report);
    return isOneAtMost(shown) ? [foundOf([...of, ...shown])] : [];
  });

const official = said('official', { naming: 'anonymous' });
const residents = said('residents', { naming: 'role only', number: 'several', basis: 'saw or heard' });
const resident = (name: string) => said(name, { basis: 'saw or heard' });

/** What an editor must look at in who is quoted. */
export const sourcesRules: readonly SourcesRule[] = [
  {
    rule: 'one anonymous source',
    find: findUnnamed,
    reason: 'One source whom the text does not name carries a claim alone.',
    matches: sourced('Only an official who asked not to be named says so.', [[official]]),
    misses: sourced('The unnamed official says so, and so does the mayor.', [[official, said('mayor')]]),
  },
  {
    rule: 'plural without plural',
    find: ({ statements }) => byVoice(statements.filter((s) => isSaying(s) && isChorus(s))).map(foundOf),
    reason:
      'Several say it whom the text neither counts nor names ("officials", "prosecutors", "rescue workers"), and not as witnesses: it may be one voice.',
    matches: sourced('“Officials say”, and no official is named.', [
      [said('officials', { naming: 'role only', number: 'several' })],
    ]),
    misses: sourced('Two officials say so.', [[said('two officials', { naming: 'anonymous', number: 2 })]]),
  },
  {
    rule: 'several witnesses, one shown',
    find: findWitnesses,
    reason: 'The text says that "residents" or "witnesses" saw or heard it, and lets one of them speak at most.',
    matches: sourced('“Residents heard a blast”, and one resident is quoted.', [[residents, resident('Ada Roe')]]),
    misses: sourced('“Residents heard a blast”, and two residents are quoted.', [
      [residents, resident('Ada Roe'), resident('Bo Lind')],
    ]),
  },
  {
    rule: 'one voice',
    find: ({ claims }) => claims.flatMap((claim) => foundIn(claim, findSingle(claim))),
    reason:
      'One voice alone says it; nobody else confirms, denies or doubts it. An outlet’s own word is no second voice. Not asked of what somebody says of their own acts.',
    matches: sourced('Only the mayor says so.', [[said('mayor')]]),
    misses: sourced('The mayor says so, and the union denies it.', [[said('mayor'), said('union', {}, 'denies')]]),
  },
];
