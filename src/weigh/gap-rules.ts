import type { StanceWord } from '../model/index.ts';
import { exhibit, told, voice } from './example.ts';
import { type FactStance, type Facts, isContested } from './facts.ts';
import { findAlone, unnamedBehind } from './find-alone.ts';
import type { Row } from './row.ts';

const unique = (names: readonly string[]): readonly string[] => [...new Set(names)];
const once = (fires: boolean): readonly string[] => (fires ? [''] : []);

const isBy = (role: 'accuser' | 'accused') => (stance: FactStance) => stance.source.party?.role === role;

const findUnproven = (facts: Facts): readonly string[] => {
  const { evidence, support } = facts;
  const offered = evidence.length > 0 && evidence.every((e) => e.kind !== 'none');
  if (offered || !isContested(facts)) return [];
  return unique(support.filter(isBy('accuser')).map((s) => s.source.party?.name ?? s.source.name));
};

const findUnverified = ({ evidence }: Facts): readonly string[] =>
  unique(evidence.filter((e) => /^(video|photo)$/.test(e.kind) && e.state !== 'verified').map((e) => e.kind));

const isOwnAct = (stance: FactStance): boolean => stance.basis === 'own act';

const findLoneOrigin = ({ support, origins }: Facts): readonly string[] =>
  once(support.length > 0 && origins.asserts.least === 1 && !support.every(isOwnAct));

const findLoneAnonymous = (facts: Facts): readonly string[] =>
  unique(findAlone(facts).map((s) => unnamedBehind(facts, s) ?? s.source.name));

const findSilentAccused = ({ asserts, stances }: Facts): readonly string[] =>
  once(asserts.some(isBy('accuser')) && !stances.some(isBy('accused')));

const TAKES_A_SIDE: readonly StanceWord[] = ['asserts', 'denies'];
const isOutside = (stance: FactStance): boolean =>
  TAKES_A_SIDE.includes(stance.stance) &&
  stance.source.naming !== 'outlet' &&
  !isBy('accuser')(stance) &&
  !isBy('accused')(stance);

const findNobodyOutside = (facts: Facts): readonly string[] =>
  once(facts.asserts.some(isBy('accuser')) && isContested(facts) && !facts.stances.some(isOutside));

const share = (some: number, all: number): readonly string[] =>
  some === 0 ? [] : [all === 1 ? '' : ` (${some} of ${all} reports)`];

const findNoPublisher = ({ reports }: Facts): readonly string[] =>
  share(reports.filter((r) => r.publisher === null).length, reports.length);

const findNoDate = ({ reports }: Facts): readonly string[] =>
  share(reports.filter((r) => r.publishedAt === null).length, reports.length);

/** A row whose finds are names; each gives one gap, with the name put for `{}` in `text`. */
export interface GapRule extends Row<string, string> {
  readonly text: string;
}

const accuser = { party: ['ministry', 'accuser'] } as const;
const accused = { party: ['union', 'accused'] } as const;
const accusation = [voice('minister', 'asserts', accuser), voice('union leader', 'denies', accused)];
const unknownReport = { id: 'a', hash: 'a', publisher: null, publishedAt: null, read: true } as const;

/** What nobody has said or shown, in the order in which a desk asks for it. */
export const gapRules: readonly GapRule[] = [
  {
    rule: 'no proof from the accuser',
    find: findUnproven,
    text: 'proof from {}, who makes the accusation',
    reason: 'It is contested, and no evidence is offered for it, or a report says that there was none.',
    matches: told('The ministry accuses the union, which denies; nothing is shown.', accusation),
    misses: told('The ministry accuses the union, which denies; the ministry shows a document.', accusation, {
      evidence: [exhibit('document')],
    }),
  },
  {
    rule: 'recording not verified',
    find: findUnverified,
    text: 'who took the {}, where and when',
    reason:
      'A video or photo is offered for it, and nobody says to have verified it. Who posts it need not be who took it.',
    matches: told('A video of it is shared online.', [voice('video', 'asserts')], { evidence: [exhibit('video')] }),
    misses: told('A video of it has been verified.', [voice('video', 'asserts')], {
      evidence: [exhibit('video', { state: 'verified' })],
    }),
  },
  {
    rule: 'one origin',
    find: findLoneOrigin,
    text: 'a second source that does not depend on the first',
    reason:
      'For all that is known, everybody who says so has it from one origin. Not asked of what somebody says of their own acts.',
    matches: told('Only the mayor says so.', [voice('mayor', 'asserts')]),
    misses: told('The council says what it has decided.', [voice('council', 'asserts', { basis: 'own act' })]),
  },
  {
    rule: 'one anonymous source',
    find: findLoneAnonymous,
    text: 'a source with a name beside “{}”',
    reason: 'A stance rests on one source whom the text does not name.',
    matches: told('An unnamed official says that the police are investigating.', [
      voice('official', 'investigating', { naming: 'anonymous' }),
    ]),
    misses: told('The police say that they are investigating.', [voice('police', 'investigating')]),
  },
  {
    rule: 'the other side',
    find: findSilentAccused,
    text: 'the word of the side that is accused',
    reason:
      'Somebody is accused, and in these reports the accused says nothing to it, not even that there is no comment.',
    matches: told('The ministry accuses the union.', [voice('minister', 'asserts', accuser)]),
    misses: told('The ministry accuses the union, which denies.', accusation),
  },
  {
    rule: 'nobody outside the parties',
    find: findNobodyOutside,
    text: 'the word of anybody outside the parties',
    reason: 'It is contested, and only the accuser and the accused say whether it was so.',
    matches: told('The ministry accuses the union, which denies; nobody else says so or denies it.', accusation),
    misses: told('A hospital says so too.', [
      ...accusation,
      voice('hospital', 'asserts', { party: ['hospital', 'third'] }),
    ]),
  },
  {
    rule: 'outlet not known',
    find: findNoPublisher,
    text: 'which outlet published it{}',
    reason: 'A report does not tell who published it.',
    matches: told('A text without a publisher.', [voice('mayor', 'asserts')], { reports: [unknownReport] }),
    misses: told('A report of a known outlet.', [voice('mayor', 'asserts')]),
  },
  {
    rule: 'date not known',
    find: findNoDate,
    text: 'when it was published{}',
    reason: 'A report does not tell when it was published, so what it says of "today" cannot be measured.',
    matches: told('A text without a date.', [voice('mayor', 'asserts')], { reports: [unknownReport] }),
    misses: told('A report with its date.', [voice('mayor', 'asserts')]),
  },
];
