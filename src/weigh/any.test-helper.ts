import fc from 'fast-check';
import type { Dependence, LinkedClaim } from '../model/index.ts';
import * as lists from '../model/index.ts';
import { claimOf, voice } from './example.ts';

const oneOf = <T>(options: readonly T[]) => fc.constantFrom(...options);

const anyVoice = fc
  .record({
    name: oneOf(['mayor', 'police', 'hospital', 'A Daily']),
    stance: oneOf(lists.stanceWord.options),
    naming: oneOf(lists.naming.options),
    report: oneOf(['a', 'b', 'c']),
    start: fc.nat(9),
    basis: oneOf(lists.basis.options),
    manner: oneOf([null, ...lists.manner.options]),
    party: oneOf([undefined, ['ministry', 'accuser'], ['union', 'accused'], ['hospital', 'third']] as const),
    headline: fc.boolean(),
    publishedAt: oneOf([null, '2026-05-01', '2026-05-02T10:00:00+02:00']),
    number: oneOf([1, 2, 'several'] as const),
  })
  .map(({ name, stance, start, party, ...more }) =>
    voice(name, stance, {
      ...more,
      ...(party ? { party } : {}),
      proof: { report: more.report, start: start * 10, end: start * 10 + 20 },
    }),
  );

const anyEdge = (size: number): fc.Arbitrary<Dependence> =>
  fc.record({
    a: fc.nat(size - 1),
    b: fc.nat(size - 1),
    kind: oneOf(['same speaker', 'copy', 'unknown'] as const),
    certain: fc.boolean(),
  });

/** Any claim of up to eight stances in three reports, with any dependences. */
export const anyClaim: fc.Arbitrary<LinkedClaim> = fc
  .array(anyVoice, { minLength: 1, maxLength: 8 })
  .chain((voices) =>
    fc.record({
      voices: fc.constant(voices),
      dependences: fc.array(anyEdge(voices.length), { maxLength: 8 }),
      act: oneOf(lists.act.options),
    }),
  )
  .map(({ voices, ...extras }) => claimOf(voices, extras));
