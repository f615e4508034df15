import type { Entity, EntityKind, Span } from '../../model/index.ts';
import { isCapital, remembered } from '../../text/index.ts';
import { isOutletName } from '../channels/outlets.ts';
import { titles } from '../lexicon/roles.ts';
import { isTitle } from '../lexicon/words.ts';
import { speakerPatterns } from './patterns.ts';
import { sidePatterns } from './side-patterns.ts';

/** Entities of one report while it is read, in order of appearance. Names of persons join by surname. */
export interface Draft {
  readonly name: string;
  readonly kind: EntityKind;
  readonly role: string | null;
  readonly party: string | null;
  readonly mentions: readonly Span[];
  /** Grammatical gender that titles or pronouns have shown. */
  readonly gender: 'he' | 'she' | null;
}

const bare = remembered((name): string =>
  name
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^(?:the|an?)\s+/, '')
    .replace(/'s\b/g, '')
    .replace(/[.,]/g, ''),
);

const surname = remembered(
  (name): string =>
    bare(name)
      .replace(/\s(?:jr|sr|ii+|kc|qc)$/, '')
      .split(' ')
      .at(-1) ?? '',
);

function samePerson(a: string, b: string): boolean {
  if (surname(a) !== surname(b)) return false;
  const [x, y] = [bare(a).split(' '), bare(b).split(' ')];
  return (
    x.length === 1 || y.length === 1 || x[0] === y[0] || x[0]![0] === y[0]!.replace(/\.$/, '') || titles.includes(x[0]!)
  );
}

/** "the ministry" after "the Sundish transport ministry", "Ostrow Guards" after "the Ostrow Guards unit": `short` is a bare name. A town is no outlet of it. */
function isShortOf(short: string, { name }: Draft): boolean {
  const long = bare(name);
  if (short.length <= 3 || long.length <= short.length) return false;
  return (
    long.endsWith(` ${short}`) ||
    (long.startsWith(`${short} `) && !/[’']s?\s|\s\p{Ll}/u.test(name) && !isOutletName(name))
  );
}

/** The index of the entity that this name and kind means, latest first; -1 where it is new. */
export function findSame(drafts: readonly Draft[], name: string, kind: EntityKind): number {
  if (kind === 'person')
    return drafts.findLastIndex((draft) => draft.kind === 'person' && samePerson(draft.name, name) && isNamed(draft));
  const short = bare(name);
  const exact = drafts.findLastIndex((draft) => draft.kind !== 'person' && bare(draft.name) === short);
  if (exact >= 0 || !isCapital(name)) return exact;
  return drafts.findLastIndex((draft) => draft.kind !== 'person' && isShortOf(short, draft));
}

/** A person with a proper name; "spokesman" alone is another one each time. */
export const isNamed = (draft: Pick<Draft, 'name'>): boolean => hasName(draft.name);
const hasName = remembered(
  (name): boolean =>
    !sidePatterns.capitalRole.pattern.test(name) &&
    !isTitle(name) &&
    /(?:^|\s)\p{Lu}/u.test(name.replace(/^\p{Lu}\p{Ll}* (?=\p{Ll})/u, '')),
);

/** "The guards’ union … its chairman": many who are one body. */
export const isOneBody = ({ name }: Draft): boolean => isBodyOfMany(name);
const isBodyOfMany = remembered((name): boolean => sidePatterns.oneBody.pattern.test(name));

/** A group, or a body that the text calls "they": officials, the police. */
export const isPluralDraft = (draft: Draft): boolean =>
  (draft.kind === 'group' && !isOneBody(draft)) || isPluralBody(draft.name);
const isPluralBody = remembered((name): boolean => speakerPatterns.pluralBody.pattern.test(name));

/** Lays a new mention over what is known; the longer name and what was unknown before win. */
export function mergeDraft(old: Draft, next: Draft): Draft {
  return {
    name: next.name.length > old.name.length && isNamed(next) ? next.name : old.name,
    kind: old.kind,
    role: old.role ?? next.role,
    party: old.party ?? next.party,
    gender: old.gender ?? next.gender,
    mentions: [...old.mentions, ...next.mentions],
  };
}

const place = (a: Span, b: Span): number => a[0] - b[0] || a[1] - b[1];

/** The entity as published: mentions in text order, each once. */
export function toEntity({ name, kind, role, party, mentions }: Draft, id: string): Entity {
  const sorted = mentions.toSorted(place);
  return { id, name, kind, role, party, mentions: sorted.filter((at, i) => i === 0 || place(sorted[i - 1]!, at) < 0) };
}
