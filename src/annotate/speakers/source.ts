import type { Naming, RawAttribution, Span } from '../../model/index.ts';
import { type Hints, pronounAt } from '../mentions/index.ts';
import { accusedBefore, namedAhead } from './ahead.ts';
import { isAnonymous } from './anonymity.ts';
import { findDefinite } from './antecedent.ts';
import { draftOf, type Words } from './draft-of.ts';
import { findEpithet, isLoose, namedBeside } from './epithet.ts';
import { asNamedLast } from './named-last.ts';
import { numberOf } from './number.ts';
import { speakerPatterns } from './patterns.ts';
import { type Phrase, readPhrase } from './phrase.ts';
import { type Draft, isNamed } from './registry.ts';
import { endsBefore, nounBefore } from './relative.ts';
import {
  type CastMention,
  enter,
  enterName,
  findMeant,
  mention,
  namesWithin,
  type Scene,
  type Speaker,
} from './scene.ts';
import { citedIn, sourceIn, throughCaption } from './source-words.ts';
import { findTwo, namedTogether } from './together.ts';

/** A speaker with the index of its draft; -1 where there is none. */
export interface Read {
  readonly speaker: Speaker;
  readonly index: number;
}

export const nobody: Speaker = { speaker: null, naming: 'role only', number: 1 };
const noRead: Read = { speaker: nobody, index: -1 };

/** "I" and "we" outside a quotation: who writes. */
export const author: Read = { speaker: { speaker: null, naming: 'outlet', number: 1 }, index: -1 };

/** One who spoke before, goes on. */
export function said(scene: Scene, index: number): Speaker {
  const draft = scene.drafts[index]!;
  return {
    speaker: null,
    naming: isNamed(draft) && draft.kind !== 'group' ? 'named' : 'role only',
    number: 1,
  };
}

/** The name of the cast that a phrase names, where it stands in the source; null where it has another name. */
function namedIn(phrase: Phrase, words: Words, scene: Scene): number {
  const bare = phrase.name.replace(/^the /i, '');
  const found = namesWithin(scene, words.span).find(({ cast, span }) => {
    const name = scene.ground.text.slice(...span);
    const { kind } = scene.cast[cast]!;
    const isOwned = phrase.name.endsWith(`s ${name}`) && /[’']s? $/.test(phrase.name.slice(0, -name.length));
    const isHead = phrase.name.endsWith(name) && kind === phrase.kind && (kind === 'person' || isOwned);
    return phrase.name === name || bare === name || isHead;
  });
  return found ? (scene.draftOf.get(found.cast) ?? enterName(scene, found)) : -1;
}

/** "The Front", "Brantley": a party of its own is the one that its text names in full. */
const partyIn = ({ party }: Draft, { name }: Phrase, old: Draft): string | null =>
  party === name && (old.name.endsWith(` ${name}`) || old.name.startsWith(`${name} `)) ? old.name : party;

/** Lays what the source tells beside the name over the draft of that name. */
function joinNamed(index: number, phrase: Phrase, words: Words, scene: Scene): number {
  const next = draftOf(phrase, words, scene);
  const old = scene.drafts[index]!;
  const isGuess = scene.cast[scene.castOf.get(index)!]!.isGuess;
  const isSurname = old.kind === 'person' && phrase.kind === 'government';
  const kind = isSurname ? old.kind : isGuess || old.kind === 'place' ? next.kind : old.kind;
  scene.drafts[index] = {
    ...old,
    kind,
    role: old.role ?? (kind === 'person' ? next.role : null),
    party:
      old.party ?? (isSurname || (kind === 'group' && next.party === phrase.name) ? null : partyIn(next, phrase, old)),
    gender: old.gender ?? next.gender,
  };
  return index;
}

/** "the senator", "the Democratic nominee", "his wife": whom the text calls so. */
function calledIn(phrase: Phrase, words: Words, scene: Scene): number {
  const isDefinite = /^(?:the|his|her)\s/i.test(words.source) && !/\sof\s/.test(words.source);
  if (!isDefinite || phrase.kind !== 'person' || isLoose(phrase.role)) return -1;
  const isOwned = /^(?:his|her)\s/i.test(words.source);
  if (isOwned && !/(?:wife|husband|mother|father|mate|doctor|manager)$/i.test(words.source)) return -1;
  const cast = scene.roles.find(phrase.name, words.span[0]);
  const index = cast < 0 ? -1 : (scene.draftOf.get(cast) ?? -1);
  return namedBeside(scene, words.span).has(index) ? -1 : index;
}

function indexOf(phrase: Phrase, words: Words, scene: Scene): number {
  const named = phrase.naming !== 'named' && phrase.kind === 'person' ? -1 : namedIn(phrase, words, scene);
  if (named >= 0) return joinNamed(named, phrase, words, scene);
  const called = calledIn(phrase, words, scene);
  if (called >= 0) return called;
  const epithet = phrase.naming === 'role only' ? findEpithet(scene, words.source, words.span) : -1;
  if (epithet >= 0) return epithet;
  const isShort = phrase.naming === 'role only' && /^the\s/i.test(words.source) && !words.source.includes(' of ');
  const known = isShort ? findDefinite(phrase.name, words.span[0], scene.drafts, scene.spoken) : -1;
  return known >= 0 ? known : enter(scene, draftOf(phrase, words, scene));
}

/** The name that "who" goes on with: right before it, or before an apposition; a person before a body that stands in one. */
function nameBefore(front: string, opens: number, words: Words, scene: Scene): CastMention | undefined {
  const ends = endsBefore(front).map((end) => opens + end);
  const near = namesWithin(scene, [opens, words.span[0]]).filter(({ span }) =>
    ends.some((end) => Math.abs(end - span[1]) <= 2),
  );
  const isPerson = ({ cast }: CastMention): boolean => scene.cast[cast]!.kind === 'person';
  return (/^who/i.test(words.source) ? near.findLast(isPerson) : undefined) ?? near.at(-1);
}

/** "said [a person familiar with its work], who added": the source that ends right before. */
function sourceBefore({ source, span: [start] }: Words, { ground, last }: Scene): Read | null {
  const isNext = last !== null && /^who/i.test(source) && /^,? $/.test(ground.text.slice(last.end, start));
  return isNext ? { speaker: last.speaker, index: last.index } : null;
}

/** "who", "which": the person, source, name or noun right before. */
function relative(words: Words, scene: Scene): Read {
  const text = scene.ground.text;
  const opens = words.span[0] - Math.max(0, words.sentence.indexOf(text.slice(words.span[0], words.span[1] + 20)));
  const front = text.slice(opens, words.span[0]);
  const last = nameBefore(front, opens, words, scene);
  const spoke = last && scene.cast[last.cast]!.kind === 'person' ? null : sourceBefore(words, scene);
  if (spoke) return spoke;
  if (last) {
    const index = scene.draftOf.get(last.cast) ?? -1;
    return index < 0 ? noRead : { speaker: { ...nobody, naming: namingOf(scene, index, null) }, index };
  }
  const noun = nounBefore(front);
  if (!noun || noun.split(' ').length > 6) return noRead;
  const phrase = readPhrase(noun, scene.parties, scene.known);
  const index = phrase.pronoun ? -1 : indexOf(phrase, { ...words, source: noun }, scene);
  return index < 0
    ? noRead
    : {
        speaker: { speaker: null, naming: namingOf(scene, index, phrase), number: numberOf(noun, phrase) },
        index,
      };
}

/** "To varying degrees, all agreed": those named or spoken of before. */
function byGroup(words: Words, scene: Scene, hints: Hints): Read {
  const index = findMeant(scene, { spot: scene.ground.spotAt(words.span), word: 'they', case: 'subject' }, hints);
  return index < 0 ? noRead : readOn(index, scene, 'they');
}

function byPronoun(phrase: Phrase, words: Words, scene: Scene, hints: Hints): Read {
  const word = phrase.pronoun!;
  if (/^(?:who|which|that|whom|whose)$/.test(word)) return relative(words, scene);
  if (/^(?:i|we|me|us)$/.test(word)) return hints.says === null ? author : readOn(hints.says, scene, word);
  if (/^(?:all|both|each)$/.test(word)) return byGroup(words, scene, hints);
  const end = words.span[0] + word.length;
  const pronoun =
    pronounAt(scene.ground, [words.span[0], end]) ??
    pronounAt(scene.ground, [words.span[1] - word.length, words.span[1]]);
  if (!pronoun) return noRead;
  const [ahead, accused] = [namedAhead(scene, pronoun), accusedBefore(pronoun, scene)];
  const exact = ahead < 0 && accused ? enterPhrase(accused, scene) : ahead;
  const index = exact < 0 ? findMeant(scene, pronoun, { ...hints, isSource: true }) : exact;
  return index < 0 ? noRead : readOn(index, scene, word);
}

const readOn = (index: number, scene: Scene, word: string): Read => ({
  speaker: {
    speaker: null,
    naming: namingOf(scene, index, null),
    number: scene.together.get(index) ?? (word === 'they' || word === 'we' ? 'several' : 1),
  },
  index,
});

/** "Microsoft, whose software runs the signals": the owner is meant. */
const isOwned = (words: Words, scene: Scene): boolean =>
  /\bwhose (?:\p{Ll}+ )?$/u.test(scene.ground.text.slice(Math.max(0, words.span[0] - 24), words.span[0]));

function ownerOf(words: Words, scene: Scene): Read {
  const at = scene.ground.text.lastIndexOf('whose', words.span[0]);
  return relative({ ...words, span: [at, at + 5] }, scene);
}

/** "[Marrow]’s said": a name that keeps its possessive where the text has it so. */
function asHouse(phrase: Phrase, { span: [start, end] }: Words, scene: Scene): Phrase {
  const { text } = scene.ground;
  const name = namesWithin(scene, [start, end + 2])
    .map(({ span }) => text.slice(...span))
    .find((words) => /[’']s$/.test(words));
  return name?.slice(0, -2) === phrase.name ? { ...phrase, name, kind: 'organisation', role: null } : phrase;
}

/** "Brandt and Vell said", "both men said": those named together, or the two named last; -1 where it is neither. */
function togetherIn({ source, span }: Words, scene: Scene): number {
  const named = namedTogether(scene, span);
  return named >= 0 ? named : findTwo(scene, source, span);
}

/** Enters a role or body that the text speaks of at a place; -1 where it is none. */
function enterPhrase(span: Span, scene: Scene): number {
  const source = scene.ground.text.slice(...span);
  const phrase = readPhrase(source, scene.parties, scene.known);
  const index = indexOf(phrase, { source, span, sentence: scene.sentenceAt(span[0]) }, scene);
  if (index >= 0) mention(scene, index, span);
  return index;
}

/** Enters who opens a sentence: "[Karvelia’s ambassador] was summoned". */
export function enterSubject(span: Span, scene: Scene): void {
  const index = enterPhrase(span, scene);
  if (index >= 0) scene.subject = { index, at: span[0] };
}

/** Reads the source of one attribution: who is named, described or meant. */
export function readSource(raw: RawAttribution, scene: Scene, hints: Hints): Read {
  const span: Span = [raw.source[0]![0], raw.source.at(-1)![1]];
  const found: Words = {
    source: sourceIn(raw, scene.ground.text),
    span,
    sentence: scene.sentenceAt(span[0]),
  };
  if (isOwned(found, scene)) return ownerOf(found, scene);
  const words = citedIn(throughCaption(raw, found, scene) ?? found, scene);
  const { source } = words;
  const together = togetherIn(words, scene);
  if (together >= 0) return readOn(together, scene, 'they');
  const read = asHouse(readPhrase(source, scene.parties, scene.known), words, scene);
  const phrase = asNamedLast(read, words.span, scene);
  if (phrase.pronoun) return byPronoun(phrase, words, scene, { ...hints, content: raw.content });
  if (speakerPatterns.noSource.pattern.test(source)) return noRead;
  const index = indexOf(phrase, words, scene);
  if (index < 0) return noRead;
  const named = phrase.naming === 'named' ? 'named' : namingOf(scene, index, phrase);
  const naming = named === 'role only' && isWithheld(raw, scene.ground.text) ? 'anonymous' : named;
  return { speaker: { speaker: null, naming, number: numberOf(source, phrase) }, index };
}

/** "A spokesman, who declined to be named, said", "said on condition of anonymity": the name is withheld beside the source or the cue. */
const isWithheld = ({ source, cue }: RawAttribution, text: string): boolean =>
  [source, cue].some((spans) => {
    const end = spans.at(-1)![1];
    const clause = speakerPatterns.ownClause.pattern.exec(text.slice(end, end + 120))?.[0];
    return clause !== undefined && isAnonymous(clause);
  });

/** "The admiral said" of one whom the text names: named, whatever words stand in this place. */
function namingOf(scene: Scene, index: number, phrase: Phrase | null): Naming {
  const draft = scene.drafts[index]!;
  if (phrase?.naming === 'anonymous') return 'anonymous';
  if (scene.together.has(index) || (scene.castOf.has(index) && draft.kind === 'person')) return 'named';
  return isNamed(draft) &&
    draft.kind !== 'group' &&
    draft.kind !== 'recording' &&
    !/’s \p{Ll}[\p{L} ]+$/u.test(draft.name) &&
    !phrase?.role
    ? 'named'
    : 'role only';
}
