import type { EntityKind, Naming, Span } from '../../model/index.ts';
import { lastFrom, sentences } from '../../text/index.ts';
import {
  type Candidate,
  castOf,
  chooseFor,
  findNames,
  findPronouns,
  type Gender,
  type Ground,
  groundOf,
  type Hints,
  type Named,
  type Pronoun,
  type Roles,
  rolesOf,
  type Spot,
  withShown,
} from '../mentions/index.ts';
import type { Parties } from '../parties/index.ts';
import { findBusinesses } from './businesses.ts';
import { partyOfSource } from './party.ts';
import type { Known } from './phrase.ts';
import { type Draft, findSame, isNamed, isOneBody, isPluralDraft, mergeDraft } from './registry.ts';
import { sidePatterns } from './side-patterns.ts';

/** Who stands behind one attribution. `speaker` is an entity id, null where nobody is named ("reportedly"). */
export interface Speaker {
  readonly speaker: string | null;
  readonly naming: Naming;
  readonly number: number | 'several';
}

/** Who spoke, and where. */
export interface Said {
  readonly index: number;
  readonly at: number;
}

/** Who spoke last, with how the source was read and where it ends. */
export interface LastSaid extends Said {
  readonly end: number;
  readonly speaker: Speaker;
}

/** What is known of one report’s entities while it is read. Lists grow; an index stays what it is. */
export interface Scene {
  readonly ground: Ground;
  /** All third-person pronouns that stand for something, in text order. */
  readonly pronouns: readonly Pronoun[];
  readonly parties: Parties;
  readonly known: Known;
  readonly cast: readonly Named[];
  readonly roles: Roles;
  /** All names of the cast, in text order. */
  readonly names: readonly CastMention[];
  readonly nameSpans: readonly Span[];
  readonly drafts: Draft[];
  readonly spots: Spot[][];
  /** What pronouns are told of each draft, made again once the draft is another. */
  readonly candidates: { readonly of: Draft; readonly candidate: Candidate }[];
  /** Drafts by index in the cast, and the other way round. */
  readonly draftOf: Map<number, number>;
  readonly castOf: Map<number, number>;
  /** Groups of those named together, with how many they are. */
  readonly together: Map<number, number>;
  /** Drafts that speak or are meant by a pronoun; the others are named only. */
  readonly spoken: Set<number>;
  readonly meant: Set<number>;
  /** By which pronoun for a person a draft was meant first. */
  readonly meantAs: Map<number, Gender>;
  readonly sentenceAt: (offset: number) => string;
  last: LastSaid | null;
  /** Who opened a sentence last without a name and without speaking. */
  subject: Said | null;
  /** The state that spoke last. */
  lastState: { readonly party: string; readonly at: number } | null;
}

/** A name of the cast where the text has it. */
export interface CastMention {
  readonly cast: number;
  readonly span: Span;
}

export function openScene(text: string, parties: Parties, sentenceAt: (offset: number) => string): Scene {
  const spans = sentences(text);
  const ground = groundOf(text, spans);
  const pronouns = findPronouns(ground);
  const cast = withShown(ground, castOf(text, findNames(text, spans, parties)), pronouns);
  const names = mentionsOf(cast);
  const people = cast.filter(({ kind }) => kind === 'person');
  return {
    ground,
    pronouns,
    parties,
    known: {
      surnames: new Set(people.map(({ name }) => name.split(' ').at(-1)!)),
      businesses: findBusinesses(text),
    },
    cast,
    roles: rolesOf(cast),
    names,
    nameSpans: names.map(({ span }) => span),
    drafts: [],
    spots: [],
    candidates: [],
    draftOf: new Map(),
    castOf: new Map(),
    together: new Map(),
    spoken: new Set(),
    meant: new Set(),
    meantAs: new Map(),
    sentenceAt,
    last: null,
    subject: null,
    lastState: null,
  };
}

const mentionsOf = (all: readonly Named[]): readonly CastMention[] =>
  all.flatMap(({ mentions }, cast) => mentions.map((span) => ({ cast, span }))).sort((a, b) => a.span[0] - b.span[0]);

/** The names that stand inside a passage, in text order. */
export const namesWithin = ({ names, nameSpans }: Scene, [start, end]: Span): readonly CastMention[] =>
  names.slice(lastFrom(nameSpans, start - 1) + 1, lastFrom(nameSpans, end) + 1).filter(({ span }) => span[1] <= end);

/** The first name that starts after an offset; undefined where none does. */
export const nameAfter = ({ names, nameSpans }: Scene, offset: number): CastMention | undefined =>
  names[lastFrom(nameSpans, offset) + 1];

/** Adds a mention of a draft that is there already, where it is known to stand so. */
export function mention(scene: Scene, index: number, span: Span, spot: Spot = scene.ground.spotAt(span)): void {
  const draft = scene.drafts[index]!;
  scene.drafts[index] = { ...draft, mentions: [...draft.mentions, span] };
  scene.spots[index]!.push(spot);
}

function push(scene: Scene, draft: Draft): number {
  scene.spots.push(draft.mentions.map(scene.ground.spotAt));
  return scene.drafts.push(draft) - 1;
}

/** Lays a draft over one that is there. */
export function join(scene: Scene, index: number, draft: Draft): number {
  scene.drafts[index] = mergeDraft(scene.drafts[index]!, draft);
  scene.spots[index]!.push(...draft.mentions.map(scene.ground.spotAt));
  return index;
}

/** Lays the entity into the list, joined with the one it is already; gives its index. */
export function enter(scene: Scene, draft: Draft): number {
  const at = findSame(scene.drafts, draft.name, draft.kind);
  const joins = at >= 0 && (draft.kind !== 'person' || isNamed(draft));
  return joins ? join(scene, at, draft) : push(scene, draft);
}

const KIND: Readonly<Record<Named['kind'], EntityKind>> = {
  person: 'person',
  organisation: 'organisation',
  government: 'government',
  place: 'place',
  group: 'group',
  other: 'organisation',
};

/** The party of the words of office right before a person’s name. */
function partyBefore(scene: Scene, { span }: CastMention): string | null {
  const before =
    scene.ground.text
      .slice(Math.max(0, span[0] - 60), span[0])
      .split(/[.,;:“”"\n]/)
      .at(-1) ?? '';
  const role = /(\p{L}[\p{L}’' -]*)\s$/u.exec(before)?.[1] ?? '';
  if (role === '' || sidePatterns.doneTo.pattern.test(role)) return null;
  return partyOfSource(role.split(' ').slice(-4).join(' '), scene.sentenceAt(span[0]), scene.parties);
}

/** "Rebels of the Sel Maran Front", "Sel Maran rebels": a body of those who fight a state. */
function fightersOf({ ground: { text }, parties }: Scene, { span: [start, end] }: CastMention): string | null {
  const before = sidePatterns.fightersBefore.pattern.exec(text.slice(Math.max(0, start - 30), start))?.groups?.who;
  const after = sidePatterns.fightersAfter.pattern.exec(text.slice(end, end + 20))?.groups?.who;
  return parties.findForce((before ?? after ?? '').toLowerCase())?.party ?? null;
}

/** Enters a name of the cast at one of its places; gives the index of its draft. */
export function enterName(scene: Scene, at: CastMention): number {
  const named = scene.cast[at.cast]!;
  const known = scene.draftOf.get(at.cast);
  const isPerson = named.kind === 'person';
  const party =
    (known === undefined ? null : scene.drafts[known]!.party) ??
    (isPerson ? partyBefore(scene, at) : (scene.parties.find(named.name)?.party ?? fightersOf(scene, at)));
  const draft: Draft = {
    name: named.name,
    kind: KIND[named.kind],
    role: null,
    party,
    mentions: [at.span],
    gender: named.gender,
  };
  if (known !== undefined) return join(scene, known, draft);
  const index = push(scene, draft);
  scene.draftOf.set(at.cast, index);
  scene.castOf.set(index, at.cast);
  return index;
}

function candidateOf(scene: Scene, draft: Draft, index: number): Candidate {
  const known = scene.candidates[index];
  if (known?.of === draft) return known.candidate;
  const candidate = asCandidate(scene, draft, index);
  scene.candidates[index] = { of: draft, candidate };
  return candidate;
}

function asCandidate(scene: Scene, draft: Draft, index: number): Candidate {
  const named = scene.cast[scene.castOf.get(index) ?? -1];
  const isGuess = named?.isGuess ?? false;
  return {
    kind: isGuess && named?.kind === 'other' ? 'other' : isOneBody(draft) ? 'organisation' : draft.kind,
    gender: draft.gender,
    isPlural: isPluralDraft(draft) || (named?.isPlural ?? false),
    isGuess,
    meantAs: scene.meantAs.get(index) ?? null,
    spots: scene.spots[index]!,
    named: named?.mentions.length ?? draft.mentions.length,
  };
}

/** Whom a pronoun means, as an index of the drafts; -1 where nobody fits. */
export function findMeant(scene: Scene, pronoun: Pronoun, hints: Hints): number {
  const candidates = scene.drafts.map((draft, index) => candidateOf(scene, draft, index));
  const index = chooseFor(pronoun, scene.ground, candidates, hints);
  if (index >= 0 && !scene.meantAs.has(index) && (pronoun.word === 'he' || pronoun.word === 'she')) {
    scene.meantAs.set(index, pronoun.word);
    delete scene.candidates[index];
  }
  return index;
}
