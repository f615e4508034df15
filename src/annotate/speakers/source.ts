import type { Naming, RawAttribution, Span } from '../../model/index.ts';
import { isOutletName } from '../channels/index.ts';
import { type Hints, pronounAt } from '../mentions/index.ts';
import { isAccuser } from '../pointers/index.ts';
import { findDefinite } from './antecedent.ts';
import { findEpithet, LOOSE, namedBeside } from './epithet.ts';
import { asNamedLast } from './named-last.ts';
import { numberOf } from './number.ts';
import { partyOfSource } from './party.ts';
import { speakerPatterns } from './patterns.ts';
import { type Phrase, PRONOUN, readPhrase } from './phrase.ts';
import { type Draft, findSame, isNamed, isPluralDraft } from './registry.ts';
import { endsBefore, nounBefore } from './relative.ts';
import { type CastMention, enter, enterName, findMeant, mention, namesWithin, type Scene } from './scene.ts';
import { sidePatterns } from './side-patterns.ts';
import { subjectPatterns } from './subject-patterns.ts';
import { findTwo, namedTogether } from './together.ts';
import { headlineRule, trimmed } from './trimming.ts';
import { widen } from './widen.ts';

/** Who stands behind one attribution. `speaker` is an entity id, null where nobody is named ("reportedly"). */
export interface Speaker {
  readonly speaker: string | null;
  readonly naming: Naming;
  readonly number: number | 'several';
}

/** A speaker with the index of its draft; -1 where there is none. */
export interface Read {
  readonly speaker: Speaker;
  readonly index: number;
}

/** The words of a source with where they stand. */
interface Words {
  readonly source: string;
  readonly span: Span;
  readonly sentence: string;
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

function ownerIndex(phrase: Phrase, at: Span, scene: Scene): number {
  if (!phrase.of) return -1;
  if (speakerPatterns.ownerPronoun.pattern.test(phrase.of)) {
    const pronoun = pronounAt(scene.ground, [at[0], at[0] + phrase.of.length]);
    return pronoun ? findMeant(scene, pronoun, { spoke: null, says: null }) : -1;
  }
  const person = findSame(scene.drafts, phrase.of, 'person');
  if (person >= 0) return person;
  const body = findSame(scene.drafts, phrase.of, 'organisation');
  const isBody = body >= 0 && scene.drafts[body]!.kind !== 'group';
  return isBody ? body : findDefinite(phrase.of, at[0], scene.drafts, scene.spoken);
}

/** "spokesman" of Zelenskyy becomes "Volodymyr Zelenskyy’s spokesman": unnamed, but one can tell whose. */
function describe(phrase: Phrase, owner: Draft | undefined): string {
  const whole = phrase.name.replace(speakerPatterns.ownedPhrase.pattern, '');
  const bare = phrase.kind === 'person' ? whole.split(/,? (?:who|whom) /)[0]! : whole;
  const unnamed =
    phrase.naming !== 'named' && phrase.of !== null && speakerPatterns.ownerPronoun.pattern.test(phrase.of);
  return owner && unnamed ? `${owner.name}’s ${bare}` : bare;
}

const SIDE_REACH = 1500;

/**
 * "Prime Minister Tove Arngrim went further": a state’s officer without its name speaks for the state that spoke last,
 * in the same paragraph where the place line names a state; else it is the one that the paragraph names, or that one.
 */
function sideOfLast(phrase: Phrase, at: number, scene: Scene): string | null {
  const { home } = scene.parties;
  const isOfficer = speakerPatterns.officerRole.pattern.test(phrase.role ?? '') && phrase.kind === 'person';
  const isMinistry = home !== null && /\bministry$/i.test(phrase.name) && phrase.naming === 'role only';
  if ((!isOfficer && !isMinistry) || sidePatterns.ofCommonBody.pattern.test(phrase.name)) return null;
  const near = scene.lastState && at - scene.lastState.at < SIDE_REACH ? scene.lastState : null;
  const last = near && otherSince(near, at, scene) ? null : near;
  const opens = scene.ground.text.lastIndexOf('\n', at) + 1;
  if (home === null || (last !== null && last.at >= opens)) return last?.party ?? null;
  const [named, ...others] = new Set(
    scene.parties.findAll(scene.ground.text.slice(opens, at)).map(({ party }) => party),
  );
  return others.length > 0 ? null : (named ?? home);
}

/** "Estmark’s government has been more cautious. Interior Minister Solveig Anker …": a sentence that another state opens. */
function otherSince(last: NonNullable<Scene['lastState']>, until: number, { ground, parties }: Scene): boolean {
  const since = ground.text.slice(last.at, until).split(/[.”"]\s+|\n+/);
  return since.some((words) => {
    const first = parties.findAll(words.slice(0, 40))[0];
    return first !== undefined && first.start <= 4 && first.form !== 'body' && first.party !== last.party;
  });
}

const ownParty = (phrase: Phrase): string | null =>
  phrase.kind === 'organisation' && phrase.naming === 'named' ? phrase.name : null;

/** "A Pellworth spokeswoman": the body in front of the role. */
function affiliated(source: string, phrase: Phrase, scene: Scene): string | null {
  const named = scene.drafts.findLast(
    (draft, index) =>
      draft.kind === 'organisation' &&
      scene.spoken.has(index) &&
      source.includes(draft.name.split(' ')[0]!) &&
      isNamed(draft),
  );
  if (named) return named.party ?? named.name;
  const front =
    /^(?:[Aa]n?|[Tt]he)\s(?!(?:Western|Eastern|Northern|Southern|Arab|European|Asian|African|Middle|Gulf|Senior|Former|Top|Local|Federal)\b)(\p{Lu}[\p{L}&-]+(?:\s\p{Lu}[\p{L}&-]+)*)\s\p{Ll}/u.exec(
      source,
    )?.[1];
  const owner = speakerPatterns.ownerPronoun.pattern.test(phrase.of ?? '')
    ? undefined
    : phrase.of?.replace(/^the\s/i, '');
  return front && /^\p{Lu}/u.test(front) ? front : owner && /^\p{Lu}/u.test(owner) ? owner : null;
}

/** "Olin’s attorney" speaks for Olin, "a company spokeswoman" for the company. */
function ofOwner(owner: Draft | undefined, { role, name }: Phrase): string | null {
  if (!owner || sidePatterns.notOfBody.pattern.test(`${role ?? ''} ${name}`)) return null;
  if (sidePatterns.counsel.pattern.test(role ?? '') && isAccuser(owner.name)) return null;
  const isFor = owner.kind !== 'person' || sidePatterns.speaksFor.pattern.test(role ?? '');
  return owner.party ?? (isFor ? owner.name : null);
}

/** "Colm Hartigan KC, defending": the side of the first whom the text says to be on trial. */
function ofDefence(words: Words, scene: Scene): string | null {
  const { text } = scene.ground;
  if (!sidePatterns.defence.pattern.test(text.slice(words.span[0], words.span[1] + 14))) return null;
  const tried = scene.names.find(({ span }) => sidePatterns.defendant.pattern.test(text.slice(span[1], span[1] + 90)));
  return tried ? scene.cast[tried.cast]!.name : null;
}

/** "A memo dated 3 May, [obtained by the Ledger]": who holds a document is not whom it speaks for. */
const headIn = (source: string, { kind }: Phrase): string =>
  kind === 'document' ? (source.split(speakerPatterns.headEnd.pattern)[0] ?? source) : source;

/** What stands beside a person’s name: the name itself tells no party, though "Paris" may be in it. */
const beside = (source: string, { kind, naming, name }: Phrase): string =>
  kind === 'person' && naming === 'named' ? source.replace(name, '').trim() : source;

function draftOf(phrase: Phrase, words: Words, scene: Scene): Draft {
  const owner = scene.drafts[ownerIndex(phrase, words.span, scene)];
  const isOfBody = phrase.kind === 'person' || phrase.kind === 'group';
  const party =
    ofDefence(words, scene) ??
    partyOfSource(beside(headIn(words.source, phrase), phrase), words.sentence, scene.parties) ??
    ofOwner(owner, phrase) ??
    (isOfBody && !sidePatterns.notOfBody.pattern.test(phrase.name) ? affiliated(words.source, phrase, scene) : null) ??
    ownParty(phrase) ??
    sideOfLast(phrase, words.span[0], scene);
  const { kind, role } = phrase;
  // where a video was shared tells nothing of whom it speaks for
  const side = kind === 'recording' ? null : party;
  return { name: describe(phrase, owner), kind, role, party: side, mentions: [words.span], gender: genderOf(role) };
}

const genderOf = (role: string | null): 'he' | 'she' | null =>
  speakerPatterns.he.pattern.test(role ?? '') ? 'he' : speakerPatterns.she.pattern.test(role ?? '') ? 'she' : null;

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
  if (!isDefinite || phrase.kind !== 'person' || LOOSE.test(phrase.role ?? '')) return -1;
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

/** "the Ledger reported, citing two officials": the officials speak, the outlet carries. */
function citedIn(words: Words, scene: Scene): Words {
  const { name } = readPhrase(words.source, scene.parties, scene.known);
  const who = isOutletName(name) ? speakerPatterns.citing.pattern.exec(words.sentence)?.groups?.who : undefined;
  return who ? { ...words, source: who.split(speakerPatterns.citedEnd.pattern)[0]!.trim() } : words;
}

/** "Brandt accepted interviews, where she …": of pieces that end in a pronoun the pronoun is the source. */
export function ownPronoun(raw: RawAttribution, text: string): RawAttribution {
  const last = raw.source.at(-1);
  return last && raw.source.length > 1 && PRONOUN.test(text.slice(...last)) ? { ...raw, source: [last] } : raw;
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
  const isBehind = cue[0]![0] > source.at(-1)![0];
  if (sidePatterns.citingCue.pattern.test(text.slice(...cue[0]!))) return phrases[0]!;
  if (isBehind && gaps.some((gap) => sidePatterns.newClause.pattern.test(gap))) return phrases.at(-1)!;
  if (gaps.some((gap) => gap.includes(',')) || /,/.test(phrases[0]!)) return phrases.join(' ');
  return phrases[isBehind ? phrases.length - 1 : 0]!;
}

/** "In [Tesmara, the interior minister, Pavlos Reth,] said": where one speaks is no part of who does. */
function withoutPlace(words: string, raw: RawAttribution, text: string): string {
  const [start] = raw.source[0]!;
  const isPlace = subjectPatterns.placeBefore.pattern.test(text.slice(Math.max(0, start - 12), start));
  return isPlace ? words.replace(subjectPatterns.placeFirst.pattern, '') : words;
}

/** The words of a source; of a headline’s "toll rises as operator" the operator. */
function sourceIn(raw: RawAttribution, text: string): string {
  const words = trimmed(withoutPlace(joinedSource(raw, text), raw, text));
  const isHeadline = !text.slice(0, raw.source.at(-1)![1]).trimStart().includes('\n');
  return isHeadline ? words.replace(headlineRule.pattern, headlineRule.effect) : words;
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

/** "who", "which": the noun or name right before. */
function relative(words: Words, scene: Scene): Read {
  const text = scene.ground.text;
  const opens = words.span[0] - Math.max(0, words.sentence.indexOf(text.slice(words.span[0], words.span[1] + 20)));
  const front = text.slice(opens, words.span[0]);
  const last = nameBefore(front, opens, words, scene);
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
  const index = pronoun ? findMeant(scene, pronoun, { ...hints, isSource: true }) : -1;
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

/** "According to a caption under the footage, shopkeepers described …": the shopkeepers speak, through the caption. */
function throughCaption({ content }: RawAttribution, words: Words, scene: Scene): Words | null {
  const start = content[0]?.[0];
  if (start === undefined || !speakerPatterns.caption.pattern.test(words.source)) return null;
  const said = content.map((span) => scene.ground.text.slice(...span).trim()).join(' ');
  const who = speakerPatterns.describes.pattern.exec(said)?.groups?.who?.trim();
  return who ? { ...words, source: who, span: [start, start + who.length] } : null;
}

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

/** Enters a role or body that the text speaks of at a place: "[Karvelia’s ambassador] was summoned". */
export function enterSubject(span: Span, scene: Scene): void {
  const source = scene.ground.text.slice(...span);
  const phrase = readPhrase(source, scene.parties, scene.known);
  const index = indexOf(phrase, { source, span, sentence: scene.sentenceAt(span[0]) }, scene);
  if (index < 0) return;
  mention(scene, index, span);
  if (!isPluralDraft(scene.drafts[index]!)) scene.subject = { index, at: span[0] };
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
  const naming = phrase.naming === 'named' ? 'named' : namingOf(scene, index, phrase);
  return { speaker: { speaker: null, naming, number: numberOf(source, phrase) }, index };
}

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
