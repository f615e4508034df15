import type { Proof } from '../model/index.ts';
import { isChorus } from './chorus.ts';
import { told, voice } from './example.ts';
import { type FactStance, type Facts, proofsOf } from './facts.ts';
import { findAlone } from './find-alone.ts';
import type { Row } from './row.ts';

/** What an alert points at in one report; the passages that it is measured against may lie in others. */
export interface Finding {
  readonly report: string;
  readonly proofs: readonly Proof[];
}

const byReport = (stances: readonly FactStance[]): readonly Finding[] =>
  [...Map.groupBy(stances, (s) => s.report)].map(([report, of]) => ({ report, proofs: proofsOf(of) }));

const isOwnVoice = (stance: FactStance): boolean => stance.source.naming === 'outlet';
const isUnhedgedVoice = (stance: FactStance): boolean => isOwnVoice(stance) && stance.hedges.length === 0;
const isWeaker = (stance: FactStance): boolean => !isUnhedgedVoice(stance);

/** What the text below a headline asserts of the same claim. */
const bodyOf = ({ asserts }: Facts, { report }: FactStance): readonly FactStance[] =>
  asserts.filter((s) => s.report === report && !s.headline);

const isAgainstBody = (facts: Facts, stance: FactStance): boolean =>
  stance.headline &&
  isUnhedgedVoice(stance) &&
  bodyOf(facts, stance).length > 0 &&
  bodyOf(facts, stance).every(isWeaker);

const findHeadlines = (facts: Facts): readonly Finding[] =>
  facts.asserts
    .filter((s) => isAgainstBody(facts, s))
    .map((s) => ({ report: s.report, proofs: proofsOf([s, ...bodyOf(facts, s)]) }));

/** An outlet's flat sentence, with what others or the same report only attribute or hedge; not where the headline rule holds. */
const findStronger = (facts: Facts): readonly Finding[] => {
  const weaker = proofsOf(facts.asserts.filter(isWeaker));
  const flat = facts.asserts.filter((s) => isUnhedgedVoice(s) && !isAgainstBody(facts, s));
  return weaker.length === 0
    ? []
    : byReport(flat).map(({ report, proofs }) => ({ report, proofs: [...proofs, ...weaker] }));
};

const findRing = ({ claim }: Facts): readonly Finding[] =>
  claim.circular.slice(0, 1).map(({ report }) => ({ report, proofs: claim.circular }));

const outlet = { naming: 'outlet' } as const;
const hedge = { report: 'a', start: 5, end: 12 };

/** What an editor must look at. */
export const alertRules: readonly Row<string, Finding>[] = [
  {
    rule: 'plural without plural',
    find: ({ stances }) => byReport(stances.filter(isChorus)),
    reason:
      'Several say it in one statement whom the text neither counts nor names ("officials", "prosecutors", "rescue workers"), and not as witnesses: it may be one voice.',
    matches: told('“Officials said”, and no official is named.', [
      voice('officials', 'asserts', { naming: 'role only', number: 'several' }),
    ]),
    misses: told('Residents say what they heard.', [
      voice('residents', 'asserts', { naming: 'role only', number: 'several', basis: 'saw or heard' }),
    ]),
  },
  {
    rule: 'one anonymous source',
    find: (facts) => byReport(findAlone(facts)),
    reason: 'One source whom the text does not name carries a stance alone.',
    matches: told('Only an official who asked not to be named says so.', [
      voice('official', 'asserts', { naming: 'anonymous' }),
    ]),
    misses: told('The unnamed official says so, and so does the mayor.', [
      voice('official', 'asserts', { naming: 'anonymous' }),
      voice('mayor', 'asserts'),
    ]),
  },
  {
    rule: 'headline against body',
    find: findHeadlines,
    reason: 'The headline says flatly what the report below it only attributes or hedges.',
    matches: told('Headline: “Mayor took bribes”. Text: prosecutors allege that she did.', [
      voice('A Daily', 'asserts', { ...outlet, headline: true }),
      voice('prosecutors', 'asserts'),
    ]),
    misses: told('Headline: “Mayor took bribes, say prosecutors”. Text: the same.', [
      voice('prosecutors', 'asserts', { headline: true }),
      voice('prosecutors', 'asserts'),
    ]),
  },
  {
    rule: 'stronger than source',
    find: findStronger,
    reason: 'An outlet says it flatly in its own voice; elsewhere it is only attributed or hedged.',
    matches: told('One outlet writes it as a fact; another has it from the police.', [
      voice('A Daily', 'asserts', outlet),
      voice('police', 'asserts', { report: 'b' }),
    ]),
    misses: told('Two outlets write that it allegedly happened.', [
      voice('A Daily', 'asserts', { ...outlet, hedges: [hedge] }),
      voice('B Daily', 'asserts', { ...outlet, report: 'b', hedges: [{ ...hedge, report: 'b' }] }),
    ]),
  },
  {
    rule: 'circular',
    find: findRing,
    reason: 'Reports cite each other in a ring: the words have no origin among them.',
    matches: told('A cites B, and B cites A.', [voice('mayor', 'asserts')], { circular: [hedge] }),
    misses: told('A cites B, and B spoke to the mayor.', [voice('mayor', 'asserts')]),
  },
];
