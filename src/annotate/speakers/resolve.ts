import type { Entity, Naming, RawAttribution, Span } from '../../model/index.ts';
import { isOutletName } from '../channels/index.ts';
import { isStateBody } from '../lexicon/words.ts';
import type { Parties } from '../parties/index.ts';
import { findAntecedent, findDefinite } from './antecedent.ts';
import { findBusinesses } from './businesses.ts';
import { numberOf } from './number.ts';
import { partyOfSource } from './party.ts';
import { speakerPatterns } from './patterns.ts';
import { findPeople } from './people.ts';
import { type Known, type Phrase, readPhrase } from './phrase.ts';
import { type Draft, findSame, isNamed, mergeDraft, toEntity } from './registry.ts';
import { widen } from './widen.ts';

/** Who stands behind one attribution. `speaker` is an entity id, null where nobody is named ("reportedly"). */
export interface Speaker {
  readonly speaker: string | null;
  readonly naming: Naming;
  readonly number: number | 'several';
}

interface Reading {
  readonly drafts: Draft[];
  readonly known: Known;
  last: { index: number; at: number } | null;
  /** The state that spoke last. */
  lastState: { party: string; at: number } | null;
  readonly isSubject: (offset: number) => boolean;
}

const GENDER: readonly (readonly [RegExp, 'he' | 'she'])[] = [
  [speakerPatterns.he.pattern, 'he'],
  [speakerPatterns.she.pattern, 'she'],
];
const genderOf = (role: string | null): 'he' | 'she' | null =>
  GENDER.find(([words]) => words.test(role ?? ''))?.[1] ?? null;

/** Lays the entity into the list, joined with the one it is already; gives its index. */
function enter(reading: Reading, draft: Draft): number {
  const at = findSame(reading.drafts, draft.name, draft.kind);
  const joins = at >= 0 && (draft.kind !== 'person' || isNamed(draft));
  if (!joins) return reading.drafts.push(draft) - 1;
  reading.drafts[at] = mergeDraft(reading.drafts[at]!, draft);
  return at;
}

function ownerIndex(phrase: Phrase, at: number, reading: Reading): number {
  if (!phrase.of) return -1;
  if (speakerPatterns.ownerPronoun.pattern.test(phrase.of))
    return findAntecedent(phrase.of.toLowerCase(), at, { ...reading, last: null });
  const kind = findSame(reading.drafts, phrase.of, 'person');
  if (kind >= 0) return kind;
  const body = findSame(reading.drafts, phrase.of, 'organisation');
  return body >= 0 ? body : findDefinite(phrase.of, at, reading.drafts);
}

/** "spokesman" of Zelenskyy becomes "Volodymyr Zelenskyy’s spokesman": unnamed, but one can tell whose. */
function describe(phrase: Phrase, owner: Draft | undefined): string {
  const bare = phrase.name.replace(speakerPatterns.ownedPhrase.pattern, '');
  const unnamed =
    phrase.naming !== 'named' && phrase.of !== null && speakerPatterns.ownerPronoun.pattern.test(phrase.of);
  return owner && unnamed ? `${owner.name}’s ${bare}` : bare;
}

const OFFICER = speakerPatterns.officerRole.pattern;
const SIDE_REACH = 1500;

/** "Prime Minister Tove Arngrim went further": a state’s officer without its name speaks for the state that spoke last. */
function sideOfLast(phrase: Phrase, span: Span, reading: Reading): string | null {
  const isOfficer = OFFICER.test(phrase.role ?? '') && phrase.kind === 'person';
  const near = reading.lastState && span[0] - reading.lastState.at < SIDE_REACH;
  return isOfficer && near ? reading.lastState!.party : null;
}

const ownParty = (phrase: Phrase): string | null =>
  phrase.kind === 'organisation' && phrase.naming === 'named' ? phrase.name : null;

function newSpeaker(
  phrase: Phrase,
  span: Span,
  text: { source: string; sentence: string },
  reading: Reading,
  parties: Parties,
): number {
  const owner = reading.drafts[ownerIndex(phrase, span[0], reading)];
  const affiliation =
    phrase.kind === 'person' || phrase.kind === 'group' ? affiliated(text.source, phrase, reading) : null;
  const party =
    partyOfSource(text.source, text.sentence, parties) ??
    owner?.party ??
    affiliation ??
    ownParty(phrase) ??
    sideOfLast(phrase, span, reading);
  const name = describe(phrase, owner);
  return enter(reading, {
    name,
    kind: phrase.kind,
    role: phrase.role,
    party,
    mentions: [span],
    gender: genderOf(phrase.role),
  });
}

/** "A Pellworth spokeswoman": the body in front of the role. */
function affiliated(source: string, phrase: Phrase, reading: Reading): string | null {
  const bodies = reading.drafts.filter((draft) => draft.kind === 'organisation' && isNamed(draft));
  const named = bodies.findLast((draft) => source.includes(draft.name) || source.includes(draft.name.split(' ')[0]!));
  if (named) return named.party ?? named.name;
  const front = /^(?:an?|the)\s(\p{Lu}[\p{L}&-]+(?:\s\p{Lu}[\p{L}&-]+)*)\s\p{Ll}/iu.exec(source)?.[1];
  const owner = phrase.of?.replace(/^the\s/i, '');
  return front && /^\p{Lu}/u.test(front) ? front : owner && /^\p{Lu}/u.test(owner) ? owner : null;
}

const DEFINITE = /^the\s/i;

function speakerIndex(
  phrase: Phrase,
  span: Span,
  text: { source: string; sentence: string },
  reading: Reading,
  parties: Parties,
): number {
  if (phrase.pronoun) return findAntecedent(phrase.pronoun, span[0], reading);
  const isShort = phrase.naming === 'role only' && DEFINITE.test(text.source) && !text.source.includes(' of ');
  const known = isShort ? findDefinite(phrase.name, span[0], reading.drafts) : -1;
  return known >= 0 ? known : newSpeaker(phrase, span, text, reading, parties);
}

/** "Norland rejected it, saying …": a participle goes on with the speaker of its sentence. */
function sameSubject(raw: RawAttribution, context: Context, reading: Reading): Speaker {
  const at = raw.cue[0]![0];
  const cue = context.text.slice(...raw.cue[0]!);
  const last = reading.last;
  const isSame = last !== null && last.at < at && context.sentenceAt(last.at) === context.sentenceAt(at);
  if (!isSame || !/^\p{Ll}+ing\b/u.test(cue)) return nobody;
  const draft = reading.drafts[last.index]!;
  return {
    speaker: `e${last.index}`,
    naming: isNamed(draft) && draft.kind !== 'group' ? 'named' : 'role only',
    number: 1,
  };
}

const nobody: Speaker = { speaker: null, naming: 'role only', number: 1 };

/** "the Ledger reported, citing two officials": the officials speak, the outlet carries. */
const CITING = speakerPatterns.citing.pattern;

function citedIn(sentence: string, phrase: Phrase, context: Context, reading: Reading): Phrase {
  const who = isOutletName(phrase.name) ? CITING.exec(sentence)?.groups?.who : undefined;
  return who
    ? readPhrase(who.split(speakerPatterns.citedEnd.pattern)[0]!.trim(), context.parties, reading.known)
    : phrase;
}

/**
 * Pieces of a source that lie close, or that a comma parts ("an official, who …"), are one phrase. Of others, "Pellworth
 * shares slump as watchdog", the one next to the cue speaks.
 */
function joinedSource({ source: found, cue }: RawAttribution, text: string): string {
  const source = found.map((piece) => widen(text, piece, cue));
  const gaps = source.slice(1).map(([start], i) => text.slice(source[i]![1], start));
  if (gaps.every((gap) => gap.length < 12)) return text.slice(source[0]![0], source.at(-1)![1]);
  const phrases = source.map((span) => text.slice(...span));
  if (gaps.some((gap) => gap.includes(',')) || /,/.test(phrases[0]!)) return phrases.join(' ');
  return phrases[cue[0]![0] > source.at(-1)![0] ? phrases.length - 1 : 0]!;
}

function readSpeaker(raw: RawAttribution, context: Context, reading: Reading): Speaker {
  const first = raw.source[0];
  if (!first) return sameSubject(raw, context, reading);
  const span: Span = [first[0], raw.source.at(-1)![1]];
  const source = joinedSource(raw, context.text);
  const phrase = citedIn(
    context.sentenceAt(span[0]),
    readPhrase(source, context.parties, reading.known),
    context,
    reading,
  );
  const index = speakerIndex(phrase, span, { source, sentence: context.sentenceAt(span[0]) }, reading, context.parties);
  if (index < 0) return nobody;
  const draft = reading.drafts[index]!;
  reading.drafts[index] = { ...draft, mentions: [...draft.mentions, span] };
  reading.last = { index, at: span[0] };
  if (draft.party && (draft.kind === 'government' || isStateBody(draft.name)))
    reading.lastState = { party: draft.party, at: span[0] };
  const naming = phrase.pronoun || phrase.naming !== 'named' ? namingOf(draft, phrase) : 'named';
  return { speaker: `e${index}`, naming, number: numberOf(source, phrase) };
}

function namingOf(draft: Draft, phrase: Phrase): Naming {
  if (phrase.naming === 'anonymous') return 'anonymous';
  return isNamed(draft) &&
    draft.kind !== 'group' &&
    draft.kind !== 'recording' &&
    !/’s \p{Ll}[\p{L} ]+$/u.test(draft.name) &&
    !phrase.role
    ? 'named'
    : 'role only';
}

export interface Context {
  readonly text: string;
  readonly parties: Parties;
  readonly sentenceAt: (offset: number) => string;
  /** Whether what stands here opens its sentence, titles aside. */
  readonly isSubject: (offset: number) => boolean;
}

/**
 * Finds who stands behind each attribution, in text order so that pronouns and short forms look back. Persons named
 * anywhere are entities too, since "her chief of staff" may be of somebody who never speaks.
 */
export function resolveSpeakers(
  raws: readonly RawAttribution[],
  context: Context,
): { entities: readonly Entity[]; speakers: readonly Speaker[] } {
  const people = findPeople(context.text, context.parties);
  const reading: Reading = {
    drafts: [],
    last: null,
    lastState: null,
    isSubject: context.isSubject,
    known: { surnames: new Set(people.map(({ surname }) => surname)), businesses: findBusinesses(context.text) },
  };
  const order = raws
    .map((raw, index) => ({ raw, index, at: raw.source[0]?.[0] ?? raw.cue[0]?.[0] ?? Number.MAX_SAFE_INTEGER }))
    .sort((a, b) => a.at - b.at || a.index - b.index);
  const speakers: Speaker[] = raws.map(() => nobody);
  let next = 0;
  for (const { raw, index, at } of order) {
    for (; next < people.length && people[next]!.span[0] < at; next++) enterPerson(reading, people[next]!, context);
    speakers[index] = readSpeaker(raw, context, reading);
  }
  return { entities: reading.drafts.map(toEntity), speakers };
}

function enterPerson(reading: Reading, person: ReturnType<typeof findPeople>[number], context: Context): void {
  const before =
    context.text
      .slice(Math.max(0, person.span[0] - 60), person.span[0])
      .split(/[.,;:“”"\n]/)
      .at(-1) ?? '';
  const role = /(\p{L}[\p{L}’' -]*)\s$/u.exec(before)?.[1] ?? '';
  const party = partyOfSource(
    `${role.split(' ').slice(-4).join(' ')}`,
    context.sentenceAt(person.span[0]),
    context.parties,
  );
  enter(reading, {
    name: person.name,
    kind: 'person',
    role: null,
    party,
    mentions: [person.span],
    gender: genderOf(person.before),
  });
}
