import type { Span } from '../../model/index.ts';
import { remembered } from '../../text/index.ts';
import { isOutletName } from '../channels/outlets.ts';
import { heNames, sheNames } from '../lexicon/given-names.ts';
import { organisationAtEnd } from '../lexicon/words.ts';
import { type Gender, LETTERS, type NameKind, type NameMention } from './names.ts';
import { mentionPatterns } from './rules.ts';

/** Whom or what a text names, with every mention by name. */
export interface Named {
  /** The longest form of the name. */
  readonly name: string;
  readonly kind: NameKind;
  /** Nothing but its form tells the kind: two words in capitals are mostly a person. */
  readonly isGuess: boolean;
  readonly isPlural: boolean;
  readonly gender: Gender | null;
  readonly mentions: readonly Span[];
  /** What the text calls the bearer beside the name: "Republican presidential nominee", "the top Democrat on the panel". */
  readonly said: readonly string[];
}

interface Growing {
  name: string;
  forms: Forms;
  readonly kinds: NameKind[];
  readonly genders: Gender[];
  readonly mentions: NameMention[];
}

const bare = remembered((name): string =>
  name.toLowerCase().replaceAll('’', "'").replace(/^the /, '').replace(/[.,]/g, ''),
);
const partsOf = remembered((name): readonly string[] =>
  bare(name)
    .replace(/(?: (?:jr|sr|ii+|kc|qc|frse?|ra|[dcom]be|phd|md|mp))+$/, '')
    .split(' '),
);
/** The forms of a name that are compared with those of others. */
interface Forms {
  readonly parts: readonly string[];
  /** "Veltrix" of "Veltrix Corp." */
  readonly body: string;
  readonly isAcronym: boolean;
}

const formsOf = remembered(
  (name): Forms => ({
    parts: partsOf(name),
    body: bare(name).replace(/ (?:inc|corp|ltd|co|plc|llc|ag|sa|nv|group|holdings)$/, ''),
    isAcronym: /^[A-Z]{3,}$/.test(name),
  }),
);

const initials = remembered((name): string =>
  name
    .split(' ')
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join(''),
);

/** More bare mentions than a headline and a lead hold: then a longer name is somebody else's. */
const SETTLED = 4;

const most = <T>(items: readonly T[]): T | null => {
  if (items.every((item) => item === items[0])) return items[0] ?? null;
  const counts = Map.groupBy(items, (item) => item);
  return [...counts].sort((a, b) => b[1].length - a[1].length)[0]?.[0] ?? null;
};

const isPerson = (one: Growing): boolean => most(one.kinds) === 'person';
const isAgainst = (one: Growing, gender: Gender | null): boolean => {
  const own = most(one.genders);
  return own !== null && gender !== null && own !== gender;
};

function sameGiven(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 1 || b.length === 1) return true;
  return (
    a[0] === b[0] ||
    (a[0]![0] === b[0]![0] &&
      (a[0]!.length === 1 || b[0]!.length === 1 || a[0]!.startsWith(b[0]!) || b[0]!.startsWith(a[0]!)))
  );
}

/** Whether two names share a first or last word at all: without one they are never of one person. */
const sharesEnd = (a: readonly string[], b: readonly string[]): boolean =>
  a.at(-1) === b.at(-1) || a[0] === b[0] || a[0] === b.at(-1) || a.at(-1) === b[0];

function fitsPerson(one: Growing, mention: NameMention, { parts: said }: Forms): boolean {
  const known = one.forms.parts;
  if (!sharesEnd(known, said) || isAgainst(one, mention.gender)) return false;
  if (known.length === 1 && said.length > 1)
    return (
      (known[0] === said.at(-1) || known[0] === said[0]) &&
      one.mentions.length < SETTLED &&
      (isPerson(one) || one.kinds.length === 0)
    );
  if (!isPerson(one) && one.kinds.length > 0) return false;
  if (said.length === 1)
    return said[0] === known.at(-1) || (said[0] === known[0] && (isPerson(one) || mention.kind === 'person'));
  return known.at(-1) === said.at(-1) && sameGiven(known, said);
}

/** "Norvane" after "Norvane Mutual": a business by its first word; "Boston" is not Boston University. */
const isShortened = (one: Growing, mention: NameMention, said: string): boolean =>
  mention.kind === null &&
  !mention.name.includes(' ') &&
  one.forms.body.startsWith(`${said} `) &&
  one.kinds.includes('organisation') &&
  (organisationAtEnd(one.name) === null || mentionPatterns.shortened.pattern.test(one.name)) &&
  !isOutletName(one.name);

function fitsBody(one: Growing, mention: NameMention, { body: said, isAcronym }: Forms): boolean {
  const known = one.forms.body;
  if (known === said) return true;
  if (mention.kind === 'person') return false;
  if (isAcronym) return initials(one.name) === mention.name && !isPerson(one);
  if (said.length <= 3 || known.length <= said.length) return false;
  const isEnd = known.endsWith(` ${said}`) && mention.kind !== 'government' && mention.kind !== 'place';
  return (isEnd || isShortened(one, mention, said)) && !isPerson(one);
}

/** Whom a mention means: a person by surname or given name, the most mentioned first; else a body of that name. */
function findOne(cast: readonly Growing[], mention: NameMention): Growing | null {
  const single = !mention.name.includes(' ');
  const said = formsOf(mention.name);
  const body = (): Growing | null => cast.find((one) => fitsBody(one, mention, said)) ?? null;
  if (mention.kind !== null && mention.kind !== 'person') return body();
  const people = cast.filter((one) => fitsPerson(one, mention, said));
  const rank = (one: Growing): number =>
    (one.forms.parts.at(-1) === bare(mention.name) ? 0.5 : 0) + one.mentions.length;
  const best = people.sort((a, b) => (single ? rank(b) - rank(a) : 0))[0];
  return best ?? body();
}

function enter(cast: Growing[], mention: NameMention): void {
  const kinds = mention.kind ? [mention.kind] : [];
  const genders = mention.gender ? [mention.gender] : [];
  const one = findOne(cast, mention);
  if (!one) {
    cast.push({ name: mention.name, forms: formsOf(mention.name), kinds, genders, mentions: [mention] });
    return;
  }
  if (mention.name.length > one.name.length) [one.name, one.forms] = [mention.name, formsOf(mention.name)];
  one.kinds.push(...kinds);
  one.genders.push(...genders);
  one.mentions.push(mention);
}

/** Names that the text has where capitals mean something, with the surnames and given names of those. */
function sureNames(mentions: readonly NameMention[]): ReadonlySet<string> {
  const sure = mentions.filter(({ isSure }) => isSure);
  const parts = sure
    .filter(({ kind }) => kind === 'person')
    .flatMap(({ name }) => [name.split(' ')[0]!, name.replace(LETTERS, '').split(' ').at(-1)!]);
  return new Set([...sure.map(({ name }) => name), ...parts.filter((word) => word.length > 2)]);
}

/**
 * "Paris said" after "Ilse Paris": a surname that is a place or a state too, and does not stand where only a place can.
 * What it was taken for is forgotten, so that it joins its bearer.
 */
function asSurname(text: string, mentions: readonly NameMention[]): (mention: NameMention) => NameMention {
  const full = mentions.filter(({ name, kind }) => kind === 'person' && name.includes(' '));
  const surnames = new Set(full.map(({ name }) => partsOf(name).at(-1)!));
  return (mention) => {
    const isBoth = mention.kind === 'government' || mention.kind === 'place';
    if (!isBoth || !surnames.has(bare(mention.name))) return mention;
    const before = text.slice(Math.max(0, mention.span[0] - 12), mention.span[0]);
    return /\b(?:in|at|near|to|from|of|across|outside) $/i.test(before) ? mention : { ...mention, kind: null };
  };
}

/** No name has more words. */
const LONGEST = 12;

/** What is left of an unsure mention when only names that the text has elsewhere count. */
function settle(mention: NameMention, sure: ReadonlySet<string>): NameMention | null {
  if (mention.isSure || sure.has(mention.name)) return mention;
  const words = mention.name.split(' ');
  for (let n = Math.min(words.length, LONGEST); n > 0; n--) {
    for (let i = 0; i + n <= words.length; i++) {
      const name = words.slice(i, i + n).join(' ');
      if (!sure.has(name)) continue;
      const start = mention.span[0] + words.slice(0, i).join(' ').length + (i > 0 ? 1 : 0);
      return { ...mention, name, span: [start, start + name.length], before: '', kind: null, gender: null };
    }
  }
  if (mentionPatterns.commonBody.pattern.test(mention.name)) return null;
  const tells = mention.kind !== null && mention.kind !== 'place' && mention.kind !== 'group';
  return words.length === 1 && (heNames.has(words[0]!) || sheNames.has(words[0]!) || tells) ? mention : null;
}

const APPOSITION = /^(?:,| \()\s?(?<said>[^,.;:()“”"\n]{2,70})/u;

function saidOf(text: string, mentions: readonly NameMention[]): readonly string[] {
  const before = mentions.map(({ before }) => before);
  const after = mentions.map(({ span }) => APPOSITION.exec(text.slice(span[1], span[1] + 80))?.groups?.said ?? '');
  return [...new Set([...before, ...after])].filter(Boolean);
}

/** Two to four words in capitals, "of" not among them, are mostly a person; so is one word that the text is about, without "the". */
function guessOf(text: string, { name, mentions }: Growing): NameKind {
  if (/^\S+(?: (?!of |the |&)\S+){1,3}$/.test(name)) return 'person';
  const alone = mentions.filter(({ span }) => !/\bthe $/i.test(text.slice(span[0] - 4, span[0])));
  return !name.includes(' ') && alone.length > 2 && !/^[A-Z]+$/.test(name) ? 'person' : 'other';
}

/** All that a text names, in the order of first mention. `mentions` are those of `findNames`. */
export function castOf(text: string, mentions: readonly NameMention[]): readonly Named[] {
  const sure = sureNames(mentions);
  const cast: Growing[] = [];
  for (const mention of mentions.map(asSurname(text, mentions))) {
    const settled = settle(mention, sure);
    if (settled) enter(cast, settled);
  }
  const surnames = new Set(cast.filter(isPerson).map(({ name }) => partsOf(name).at(-1)!));
  return cast.map((one) => ({
    name: one.name,
    kind: most(one.kinds) ?? guessOf(text, one),
    isGuess: one.kinds.length === 0,
    isPlural: most(one.kinds) === 'group' || (/s$/.test(one.name) && surnames.has(bare(one.name).slice(0, -1))),
    gender: most(one.genders),
    mentions: one.mentions.map(({ span }) => span),
    said: saidOf(text, one.mentions),
  }));
}
