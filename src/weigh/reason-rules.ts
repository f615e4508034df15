import type { Proof } from '../model/index.ts';
import { exhibit, told, voice } from './example.ts';
import { type FactStance, type Facts, proofsOf } from './facts.ts';
import type { Row } from './row.ts';

const partyOf = (stance: FactStance): string | undefined => stance.source.party?.name;

const isOneParty = ([first, ...rest]: readonly FactStance[]): boolean =>
  first !== undefined && partyOf(first) !== undefined && rest.every((s) => partyOf(s) === partyOf(first));

/** Support of two voices or more that all speak for one body. */
const findOneParty = ({ support }: Facts): readonly Proof[] =>
  support.length > 1 && isOneParty(support) ? proofsOf(support) : [];

const findAnonymous = ({ support }: Facts): readonly Proof[] =>
  support.every((s) => s.source.naming === 'anonymous') ? proofsOf(support) : [];

const findNoEvidence = ({ evidence }: Facts): readonly Proof[] =>
  evidence.filter((e) => e.kind === 'none').map((e) => e.proof);

/** Confirmed as seen by somebody other than the accuser. */
export const findVerified = ({ asserts }: Facts): readonly FactStance[] =>
  asserts.filter((s) => s.manner === 'confirms as seen' && s.source.party?.role !== 'accuser');

/** Further reasons, which give no word of their own but stand beside the one that fired. */
export const reasonRules: readonly Row<string, Proof>[] = [
  {
    rule: 'all support is one party',
    find: findOneParty,
    reason: 'All who say so speak for the same body.',
    matches: told('A minister and a spokesman of the ministry say so.', [
      voice('minister', 'asserts', { party: ['ministry', 'accuser'] }),
      voice('spokesman', 'asserts', { party: ['ministry', 'accuser'] }),
    ]),
    misses: told('A minister and a hospital say so.', [
      voice('minister', 'asserts', { party: ['ministry', 'accuser'] }),
      voice('hospital', 'asserts', { party: ['hospital', 'third'] }),
    ]),
  },
  {
    rule: 'all support is anonymous',
    find: findAnonymous,
    reason: 'Everybody who says so is unnamed in the text.',
    matches: told('An official who asked not to be named says so.', [
      voice('official', 'asserts', { naming: 'anonymous' }),
    ]),
    misses: told('An unnamed official and the mayor say so.', [
      voice('official', 'asserts', { naming: 'anonymous' }),
      voice('mayor', 'asserts'),
    ]),
  },
  {
    rule: 'without evidence',
    find: findNoEvidence,
    reason: 'A report says in so many words that no evidence was given.',
    matches: told(
      'The minister says so; the report adds that she offered no evidence.',
      [voice('minister', 'asserts')],
      {
        evidence: [exhibit('none')],
      },
    ),
    misses: told('The minister says so and shows a photo.', [voice('minister', 'asserts')], {
      evidence: [exhibit('photo')],
    }),
  },
  {
    rule: 'says it verified',
    find: (facts) => proofsOf(findVerified(facts)),
    reason: 'Somebody other than the accuser says that they have seen it for themselves.',
    matches: told('A reporter on the spot saw it.', [voice('reporter', 'asserts', { manner: 'confirms as seen' })]),
    misses: told('The accuser says that he has seen it.', [
      voice('minister', 'asserts', { manner: 'confirms as seen', party: ['ministry', 'accuser'] }),
    ]),
  },
  {
    rule: 'says it cannot verify',
    find: ({ cannotVerify }) => proofsOf(cannotVerify),
    reason: 'Somebody says that they cannot verify it, or doubts it.',
    matches: told('The observers cannot confirm it.', [voice('observers', 'cannot verify')]),
    misses: told('The observers are looking into it.', [voice('observers', 'investigating')]),
  },
];
