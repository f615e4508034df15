import type { Span } from '../../model/index.ts';
import { isOutletName } from '../channels/outlets.ts';
import { pronounAt } from '../mentions/index.ts';
import { isAccuser } from '../pointers/index.ts';
import { findDefinite } from './antecedent.ts';
import { partyOfSource } from './party.ts';
import { speakerPatterns } from './patterns.ts';
import type { Phrase } from './phrase.ts';
import { type Draft, findSame, isNamed } from './registry.ts';
import { findMeant, type Scene } from './scene.ts';
import { sidePatterns } from './side-patterns.ts';

/** The words of a source with where they stand. */
export interface Words {
  readonly source: string;
  readonly span: Span;
  readonly sentence: string;
}

/** "Valdera questioned it; a spokesman said": of the body that spoke last, in the same paragraph. */
function bodyBefore({ last, drafts, ground }: Scene, at: number): number {
  if (!last || last.at >= at || ground.text.slice(last.at, at).includes('\n')) return -1;
  return ['organisation', 'government'].includes(drafts[last.index]!.kind) ? last.index : -1;
}

/** "Hamas denied it. “Our men were nowhere near Jerusalem,” its spokesman said": nobody is of what is only quoted. */
const isAfterQuote = ({ ground }: Scene, at: number): boolean =>
  ground.isQuoted(ground.text.slice(0, at).trimEnd().length - 2);

function ownerIndex(phrase: Phrase, at: Span, scene: Scene): number {
  if (!phrase.of) return sidePatterns.bareSpokesman.pattern.test(phrase.name) ? bodyBefore(scene, at[0]) : -1;
  const body = /^its$/i.test(phrase.of) && isAfterQuote(scene, at[0]) ? bodyBefore(scene, at[0]) : -1;
  if (body >= 0) return body;
  if (speakerPatterns.ownerPronoun.pattern.test(phrase.of)) {
    const pronoun = pronounAt(scene.ground, [at[0], at[0] + phrase.of.length]);
    return pronoun ? findMeant(scene, pronoun, { spoke: null, says: null }) : -1;
  }
  const person = findSame(scene.drafts, phrase.of, 'person');
  if (person >= 0) return person;
  const named = findSame(scene.drafts, phrase.of, 'organisation');
  const isBody = named >= 0 && scene.drafts[named]!.kind !== 'group';
  return isBody ? named : findDefinite(phrase.of, at[0], scene.drafts, scene.spoken);
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
  const told = scene.parties
    .findAll(scene.ground.text.slice(opens, at))
    .filter(({ start }) => !scene.ground.isQuoted(opens + start));
  const [named, ...others] = new Set(told.map(({ party }) => party));
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

/** "A Pellworth spokeswoman": the body in front of the role, and not one that a clause speaks of: "who left Pellworth". */
function affiliated(whole: string, phrase: Phrase, scene: Scene): string | null {
  const source = whole.split(/,? wh(?:o|om|ose|ich) /)[0]!;
  const named = scene.drafts.findLast(
    (draft, index) =>
      draft.kind === 'organisation' &&
      scene.spoken.has(index) &&
      source.includes(draft.name.split(' ')[0]!) &&
      !isOutletName(draft.name) &&
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

/** "[Its coordinator] in Maravia": where somebody of a body named before works is not whom they speak for. */
function tellingIn(source: string, phrase: Phrase): string {
  const words = beside(headIn(source, phrase), phrase);
  return speakerPatterns.ownerPronoun.pattern.test(phrase.of ?? '')
    ? words.replace(speakerPatterns.elsewhere.pattern, '')
    : words;
}

/** What the words of a source tell of who speaks: name, role, and for whom. */
export function draftOf(phrase: Phrase, words: Words, scene: Scene): Draft {
  const owner = scene.drafts[ownerIndex(phrase, words.span, scene)];
  const isOfBody = phrase.kind === 'person' || phrase.kind === 'group';
  const party =
    ofDefence(words, scene) ??
    (sidePatterns.neutral.pattern.test(words.source)
      ? null
      : partyOfSource(tellingIn(words.source, phrase), words.sentence, scene.parties)) ??
    ofOwner(owner, phrase) ??
    (isOfBody && !sidePatterns.notOfBody.pattern.test(`${phrase.role ?? ''} ${phrase.name}`)
      ? affiliated(words.source, phrase, scene)
      : null) ??
    ownParty(phrase) ??
    sideOfLast(phrase, words.span[0], scene);
  const { kind, role } = phrase;
  // where a video was shared tells nothing of whom it speaks for
  const side = kind === 'recording' ? null : party;
  return { name: describe(phrase, owner), kind, role, party: side, mentions: [words.span], gender: genderOf(role) };
}

const genderOf = (role: string | null): 'he' | 'she' | null =>
  speakerPatterns.he.pattern.test(role ?? '') ? 'he' : speakerPatterns.she.pattern.test(role ?? '') ? 'she' : null;
