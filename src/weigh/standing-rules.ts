import type { Proof, StandingWord } from '../model/index.ts';
import { tally, told, voice } from './example.ts';
import { findDenial, findOnlyDenied, findWithdrawal, isByAccused, isByThird } from './find-denial.ts';
import { findOneOrigin, findSeveralOrigins, findUnmeasured, findUnnamed } from './find-origins.ts';
import { findNumbers } from './numbers.ts';
import type { Row } from './row.ts';

const union = { party: ['union', 'accused'] } as const;
const ministry = { party: ['ministry', 'accuser'] } as const;
const unknownRelation = [{ a: 0, b: 1, kind: 'unknown', certain: false }] as const;

/** The standings, in order: the first that fires is the word on the board, every one that fires is among the reasons. */
export const standingRules: readonly Row<StandingWord, Proof>[] = [
  {
    rule: 'withdrawn',
    find: findWithdrawal,
    reason:
      'The only speaker who said so has since denied it, in a newer statement or by admitting that it was not so.',
    matches: told('The mayor says so on Monday and denies it on Tuesday.', [
      voice('mayor', 'asserts'),
      voice('mayor', 'denies', { report: 'b', publishedAt: '2026-05-02' }),
    ]),
    misses: told('The mayor says so on Monday, the mayor and a witness do on Tuesday; then the mayor denies it.', [
      voice('mayor', 'asserts'),
      voice('witness', 'asserts'),
      voice('mayor', 'denies', { report: 'b', publishedAt: '2026-05-02' }),
    ]),
  },
  {
    rule: 'disputed by the accused',
    find: findDenial(isByAccused),
    reason:
      'Somebody says so, and the party that it accuses denies it. What one has denied and then admits one denies no more.',
    matches: told('The ministry accuses the union; the union denies.', [
      voice('minister', 'asserts', ministry),
      voice('union leader', 'denies', union),
    ]),
    misses: told('The ministry accuses the union; the union does not comment.', [
      voice('minister', 'asserts', ministry),
      voice('union leader', 'no comment', union),
    ]),
  },
  {
    rule: 'disputed by a third party',
    find: findDenial(isByThird),
    reason:
      'Somebody says so, and a party that is neither accuser nor accused, or a witness who speaks for nobody, denies it.',
    matches: told('The ministry accuses the union; a hospital says that it was not so.', [
      voice('minister', 'asserts', ministry),
      voice('hospital', 'denies', { party: ['hospital', 'third'] }),
    ]),
    misses: told('The ministry accuses the union; the union denies.', [
      voice('minister', 'asserts', ministry),
      voice('union leader', 'denies', union),
    ]),
  },
  {
    rule: 'disputed',
    find: findDenial((s) => !isByAccused(s) && !isByThird(s)),
    reason: 'Somebody says so, and somebody denies it whose side is not known.',
    matches: told('The ministry says so; a source who is not named denies it.', [
      voice('minister', 'asserts', ministry),
      voice('a source', 'denies', { naming: 'anonymous' }),
    ]),
    misses: told('The ministry says so; the police cannot confirm it.', [
      voice('minister', 'asserts', ministry),
      voice('police', 'cannot verify', { party: ['police', 'third'] }),
    ]),
  },
  {
    rule: 'numbers differ',
    find: findNumbers,
    reason:
      'Sources give numbers for it that cannot both hold. "At least 10" goes with 12; a source’s later number replaces its earlier one.',
    matches: told('The police count 12, the hospital 15.', [voice('police', 'asserts'), voice('hospital', 'asserts')], {
      numbers: [tally([12, 'police'], [15, 'hospital'])],
    }),
    misses: told(
      'The police and the hospital both count 12.',
      [voice('police', 'asserts'), voice('hospital', 'asserts')],
      {
        numbers: [tally([12, 'police'], [12, 'hospital'])],
      },
    ),
  },
  {
    rule: 'only denied',
    find: findOnlyDenied,
    reason: 'It is denied, and in these reports nobody says so.',
    matches: told('The union denies having planned a strike; nobody is quoted as saying that it did.', [
      voice('union leader', 'denies', union),
    ]),
    misses: told('The ministry says that the union planned it; the union denies.', [
      voice('minister', 'asserts', ministry),
      voice('union leader', 'denies', union),
    ]),
  },
  {
    rule: 'nobody says so',
    find: findUnnamed,
    reason: 'No source is given: outlets write it in their own voice, or others only speak about it.',
    matches: told('The outlet writes it as a fact and names no source.', [
      voice('A Daily', 'asserts', { naming: 'outlet' }),
    ]),
    misses: told('The outlet writes it as a fact, and quotes the mayor for it.', [
      voice('A Daily', 'asserts', { naming: 'outlet' }),
      voice('mayor', 'asserts'),
    ]),
  },
  {
    rule: 'cannot measure',
    find: findUnmeasured,
    reason: 'More than one source says so, and how they depend on each other is not known: it may be one origin.',
    matches: told(
      'The mayor in one report and the harbour master in another; neither report tells its outlet.',
      [voice('mayor', 'asserts'), voice('harbour master', 'asserts', { report: 'b' })],
      { dependences: unknownRelation },
    ),
    misses: told('One mayor, in one report of an unknown outlet: whatever is not known, it is one origin.', [
      voice('mayor', 'asserts'),
    ]),
  },
  {
    rule: 'several origins',
    find: findSeveralOrigins,
    reason: 'At least two sources say so that do not depend on each other, even if every unknown relation is one.',
    matches: told('The police and the hospital say so, each to a reporter of its own.', [
      voice('police', 'asserts'),
      voice('hospital', 'asserts', { report: 'b' }),
    ]),
    misses: told(
      'Two reports carry the same agency copy.',
      [voice('police', 'asserts'), voice('police', 'asserts', { report: 'b' })],
      { dependences: [{ a: 0, b: 1, kind: 'copy', certain: true }] },
    ),
  },
  {
    rule: 'one origin',
    find: findOneOrigin,
    reason: 'All who say so are one source, one party, one copy or one recording.',
    matches: told('One mayor, in one report.', [voice('mayor', 'asserts')]),
    misses: told('The police and the hospital say so, each to a reporter of its own.', [
      voice('police', 'asserts'),
      voice('hospital', 'asserts', { report: 'b' }),
    ]),
  },
];
