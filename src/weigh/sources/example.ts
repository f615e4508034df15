import type { LinkedStatement, StanceWord } from '../../model/index.ts';
import { told, voice } from '../example.ts';
import { makeSourcing, type Sourcing } from './sourcing.ts';

/** Statements and claims in which a rule of the audit must fire, or must not, and the same told in words for the docs. */
export interface SourcesExample {
  readonly words: string;
  readonly sourcing: Sourcing;
}

type More = Partial<Pick<LinkedStatement, 'naming' | 'number' | 'basis' | 'report'>>;

/** One invented voice on a claim: named, one, in report `a`, unless said otherwise. */
export const said = (name: string, more: More = {}, stance: StanceWord = 'asserts') => ({ name, more, stance });
type Said = ReturnType<typeof said>;

/** The statement of such a voice, eight words. */
export function statementOf({ name, more }: Said): LinkedStatement {
  const { naming = 'named', number = 1, basis = 'none given', report = 'a' } = more;
  return {
    of: [`${report}/${name}`],
    report,
    source: { id: name, name, naming, party: null },
    kind: number === 1 ? 'person' : 'group',
    role: null,
    naming,
    number,
    cueClass: 'asserting',
    basis,
    channel: [],
    proof: { report, start: 0, end: 50 },
    direct: [],
    indirect: [{ proof: { report, start: 10, end: 50 }, words: 8 }],
  };
}

/** Claims by the voices that speak of each. */
export function sourced(words: string, claims: readonly (readonly Said[])[]): SourcesExample {
  const facts = claims.map((voices) =>
    told(
      words,
      voices.map(({ name, more, stance }) => voice(name, stance, more)),
    ),
  );
  const asked = facts.map(({ facts: { stances } }, i) => ({ id: `c${i}`, isFact: true, stances }));
  return { words, sourcing: makeSourcing(claims.flat().map(statementOf), asked) };
}
