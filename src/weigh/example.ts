import type { BoardReport, Linked, LinkedClaim, LinkedStance, PartyRole, Source, StanceWord } from '../model/index.ts';
import { type Facts, gatherFacts } from './facts.ts';

/** A small claim in which a rule must fire, or must not, and the same told in words for the docs. */
export interface Example {
  readonly words: string;
  readonly facts: Facts;
}

type Voice = Omit<LinkedStance, 'proof'> & { readonly proof: LinkedStance['proof'] | null };
type More = Partial<Omit<Voice, 'source' | 'stance'>> &
  Partial<Pick<Source, 'naming'>> & { readonly party?: readonly [name: string, role: PartyRole] };

/** One invented stance. Unless said otherwise: named, said once in the body of report `a`, of a known outlet, on 1 May. */
export function voice(name: string, stance: StanceWord, more: More = {}): Voice {
  const { party, naming = 'named', ...rest } = more;
  return {
    stance,
    manner: null,
    source: { id: name, name, naming, party: party ? { name: party[0], role: party[1] } : null },
    channel: [],
    report: 'a',
    proof: null,
    cue: null,
    at: null,
    basis: 'none given',
    statement: `a/${name}`,
    number: 1,
    hedges: [],
    headline: false,
    lead: false,
    family: 'A Daily',
    publishedAt: '2026-05-01',
    ...rest,
  };
}

const LENGTH = 50;
const place = (voices: readonly Voice[]): LinkedStance[] =>
  voices.map((v, i) => ({
    ...v,
    proof: v.proof ?? { report: v.report, start: i * LENGTH * 2, end: i * LENGTH * 2 + LENGTH },
  }));

const known = (id: string): BoardReport => ({
  id,
  hash: id,
  publisher: `${id.toUpperCase()} Daily`,
  publishedAt: '2026-05-01',
  read: true,
});

type Extras = Partial<Pick<LinkedClaim, 'act' | 'dependences' | 'circular'>> &
  Partial<Pick<Linked, 'evidence' | 'numbers'>> & { readonly reports?: readonly BoardReport[] };

/** One invented claim `c` with these stances, in the order given; a stance without a proof gets a passage of its own. */
export function claimOf(voices: readonly Voice[], extras: Extras = {}): LinkedClaim {
  return {
    id: 'c',
    story: 's',
    wording: 'what is claimed',
    proof: { report: 'a', start: 0, end: LENGTH },
    act: extras.act ?? 'fact',
    stances: place(voices),
    dependences: extras.dependences ?? [],
    circular: extras.circular ?? [],
    mayBe: [],
  };
}

/** An example in words, with the claim that it tells. */
export function told(words: string, voices: readonly Voice[], extras: Extras = {}): Example {
  const { evidence = [], numbers = [] } = extras;
  const ids = [...new Set(voices.map((v) => v.report))];
  const facts = gatherFacts(claimOf(voices, extras), { evidence, numbers }, extras.reports ?? ids.map(known));
  return { words, facts };
}

/** An invented piece of evidence for claim `c`, outside all of its stances. */
export const exhibit = (kind: Facts['evidence'][number]['kind'], more: Partial<Facts['evidence'][number]> = {}) => ({
  id: kind,
  kind,
  state: 'mentioned' as const,
  by: null,
  bears: [{ claim: 'c', way: 'for' as const }],
  report: 'a',
  proof: { report: 'a', start: 9000, end: 9050 },
  ...more,
});

/** An invented row of numbers on claim `c`: what each source gives, all at the same time. */
export const tally = (...given: readonly (readonly [value: number, source: string])[]) => ({
  of: 'people hurt',
  claim: 'c',
  values: given.map(([value, source], i) => ({
    value,
    unit: null,
    qualifier: 'exact' as const,
    report: 'a',
    proof: { report: 'a', start: i * LENGTH * 2, end: i * LENGTH * 2 + LENGTH },
    source,
    at: null,
  })),
});
