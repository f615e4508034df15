import type { Board, BoardReport, Claim, Proof, Stance } from '../../model/index.ts';

/** An invented board, by hand: two reports that were read and one that was not. */

const dam = [
  'Farmers accuse waterworks of opening Brenn dam without warning',
  'Farmers in the Brenn valley accused the regional waterworks on Sunday of opening the dam without warning, an act they called “plain theft of our winter feed”.',
  'The waterworks rejected the claim. “Every siren in the valley sounded at six,” its director, Hedda Moll, said.',
  'A ministry official, who asked not to be named, said the ministry was looking into the complaint. At least 40 animals drowned, the vets’ guild said.',
].join('\n\n');
const valley = [
  'Valley under water: “we heard nothing”',
  'Water stood two metres deep in Unterbrenn after the dam was opened. “I heard no siren at all,” the baker Ole Tamm told Radio Brenn.',
  'A video that 村の声 posted shows cattle swimming. It could not be verified. The guild counts 35 drowned animals. The farmers want the director to resign.',
].join('\n\n');

export const texts: ReadonlyMap<string, string> = new Map([
  ['dam', dam],
  ['valley', valley],
]);

const at = (report: string, words: string): Proof => {
  const start = (texts.get(report) ?? '').indexOf(words);
  if (start < 0) throw new Error(`not in ${report}: ${words}`);
  return { report, start, end: start + words.length };
};

type Said = Partial<Omit<Stance, 'source' | 'cue'>> & {
  readonly cue?: string;
  readonly party?: Stance['source']['party'];
};

function said(name: string, stance: Stance['stance'], proof: Proof, more: Said = {}): Stance {
  const { cue, party = null, ...rest } = more;
  return {
    stance,
    manner: null,
    source: { id: name, name, naming: 'named', party },
    channel: [],
    report: proof.report,
    proof,
    cue: cue === undefined ? null : at(proof.report, cue),
    at: null,
    basis: 'none given',
    origin: `${proof.report}/${proof.start}-${proof.end}`,
    ...rest,
  };
}

const one = { least: 1, most: 1, measurable: true };
const none = { least: 0, most: 0, measurable: true };
const farmers = { name: 'farmers', role: 'accuser' } as const;
const works = { name: 'waterworks', role: 'accused' } as const;
const headline = at('dam', 'Farmers accuse waterworks of opening Brenn dam without warning');
const blame = at('dam', 'of opening the dam without warning');
const looking = at('dam', 'looking into the complaint');
const drowned = at('dam', 'At least 40 animals drowned');
const counted = at('valley', '35 drowned animals');
const swimming = at('valley', 'cattle swimming');

const claim = (id: string, proof: Proof, section: Claim['section'], stances: readonly Stance[]): Claim => ({
  id,
  mayBe: [],
  story: 's',
  wording: (texts.get(proof.report) ?? '').slice(proof.start, proof.end),
  proof,
  section,
  stances,
  origins: { asserts: one, denies: none },
  standing: { word: 'one origin', checked: 'not said', reasons: [] },
  gaps: [],
});

const claims: readonly Claim[] = [
  {
    ...claim('1', headline, 'at issue', [
      said('Farmers', 'asserts', headline, { cue: 'accuse', party: farmers }),
      said('Farmers in the Brenn valley', 'asserts', blame, { cue: 'accused', party: farmers }),
      said('Ole Tamm', 'asserts', at('valley', 'I heard no siren at all'), {
        cue: 'told',
        basis: 'saw or heard',
        channel: [{ kind: 'told', name: 'Radio Brenn', span: null }],
      }),
      said('The waterworks', 'denies', at('dam', 'the claim'), { cue: 'rejected', party: works }),
      said('Hedda Moll', 'denies', at('dam', 'Every siren in the valley sounded at six'), {
        cue: 'said',
        party: works,
      }),
      said('A ministry official', 'investigating', looking, {
        cue: 'looking into',
        party: { name: 'ministry', role: 'third' },
      }),
    ]),
    origins: { asserts: { least: 2, most: 2, measurable: true }, denies: one },
    standing: {
      word: 'disputed by the accused',
      checked: 'not said',
      reasons: [{ rule: 'disputed by the accused', proofs: [at('dam', 'the claim')] }],
    },
    mayBe: ['2'],
    gaps: [{ rule: 'no proof from the accuser', text: 'proof from farmers, who makes the accusation' }],
  },
  {
    ...claim('2', drowned, 'no denial', [
      said('the vets’ guild', 'asserts', drowned, { party: { name: 'guild', role: 'unknown' } }),
      said('guild', 'asserts', counted, { party: { name: 'guild', role: 'unknown' } }),
    ]),
    standing: { word: 'numbers differ', checked: 'not said', reasons: [] },
    gaps: [{ rule: 'one origin', text: 'a second source that does not depend on the first' }],
  },
  {
    ...claim('3', swimming, 'no denial', [
      said('A video', 'asserts', swimming, { channel: [{ kind: 'carries', name: '村の声', span: null }] }),
    ]),
    gaps: [
      { rule: 'recording not verified', text: 'who took the video, where and when' },
      { rule: 'one origin', text: 'a second source that does not depend on the first' },
    ],
  },
  claim('4', at('valley', 'Water stood two metres deep in Unterbrenn'), 'also said', [
    said('Valley Voice', 'asserts', at('valley', 'Water stood two metres deep in Unterbrenn')),
  ]),
  {
    ...claim('5', at('valley', 'want the director to resign'), 'not fact', [
      said('The farmers', 'asserts', at('valley', 'want the director to resign'), { party: farmers }),
    ]),
    standing: null,
  },
];

const reports: readonly BoardReport[] = [
  { id: 'dam', hash: '1', publisher: 'The Brenn Mercury', publishedAt: '2026-05-03T18:05:00+02:00', read: true },
  { id: 'pay', hash: '2', publisher: 'Hochland Post', publishedAt: '2026-05-03', read: { why: 'paywall' } },
  { id: 'valley', hash: '3', publisher: null, publishedAt: null, read: true },
];

const row = { unit: null, at: null };

export const board: Board = {
  asOf: null,
  engine: 'by hand',
  reports,
  stories: [
    { id: 's', title: 'Farmers accuse waterworks', reports: ['dam', 'pay', 'valley'], claims: claims.map((c) => c.id) },
  ],
  claims,
  evidence: [
    {
      id: 'v',
      kind: 'video',
      state: 'mentioned',
      by: null,
      bears: [{ claim: '3', way: 'for' }],
      report: 'valley',
      proof: at('valley', 'A video'),
    },
  ],
  numbers: [
    {
      of: 'drowned animals',
      claim: '2',
      values: [
        { ...row, value: 40, qualifier: 'at least', report: 'dam', proof: drowned, source: 'the vets’ guild' },
        { ...row, value: 35, qualifier: 'exact', report: 'valley', proof: counted, source: 'guild' },
      ],
    },
  ],
  alerts: [{ rule: 'one anonymous source', claim: '1', report: 'dam', proofs: [looking] }],
};
