import type { Entity, RawAttribution, Span } from '../../model/index.ts';
import { overlaps } from '../../text/index.ts';
import { isStateBody } from '../lexicon/words.ts';
import { findRoleMentions, type Hints, type Pronoun } from '../mentions/index.ts';
import type { Parties } from '../parties/index.ts';
import { namedAhead } from './ahead.ts';
import { withBearers } from './headline.ts';
import { speakerPatterns } from './patterns.ts';
import { isPluralDraft, toEntity } from './registry.ts';
import {
  type CastMention,
  enterName,
  findMeant,
  mention,
  namesWithin,
  openScene,
  type Scene,
  type Speaker,
} from './scene.ts';
import { sidePatterns } from './side-patterns.ts';
import { author, enterSubject, nobody, type Read, readSource, said } from './source.ts';
import { ownPronoun } from './source-words.ts';
import { subjectPatterns } from './subject-patterns.ts';
import { findSubjects } from './subjects.ts';
import { enterTogether, findTogether } from './together.ts';

export interface Context {
  readonly text: string;
  readonly parties: Parties;
  readonly sentenceAt: (offset: number) => string;
}

/** Something in the text that tells of an entity, read in the order of the text. */
interface Event {
  readonly at: number;
  /** Names before the sources that hold them, those before pronouns. */
  readonly rank: number;
  readonly isQuoted: boolean;
  readonly read: (hints: () => Hints) => void;
}

const REACH = 800;

/** Whom news goes on with: who spoke last, within the reach of some two paragraphs, unless this one has opened with another like it. */
function spokeBefore(scene: Scene, at: number): number | null {
  const { last } = scene;
  if (!last || last.at >= at || at - last.at >= REACH) return null;
  const opens = scene.ground.text.lastIndexOf('\n', at) + 1;
  const opensBefore = opens > last.at ? at : -1;
  const isOpened = namesWithin(scene, [Math.max(opens, last.end), at]).some(
    (name) => isOther(scene, name, last.index) && opensWith(scene, name.span, { at, opensBefore }),
  );
  return isOpened ? null : last.index;
}

/**
 * Whether a sentence that ends by `opensBefore` has this name as its subject, or what stands before a colon or "which" in
 * the sentence of a place: "Moses Lund produced a printout: the recorder, he said, …".
 */
function opensWith({ ground }: Scene, name: Span, { at, opensBefore }: { at: number; opensBefore: number }): boolean {
  const { sentence, isSubject, isQuoted } = ground.spotAt(name);
  if (!isSubject || isQuoted) return false;
  const end = ground.sentences[sentence]?.[1] ?? at;
  return end <= at ? end <= opensBefore : subjectPatterns.setOff.pattern.test(ground.text.slice(name[1], at));
}

/** Whether somebody else, a body or one with a role, has opened a sentence since one spoke, and did not speak. */
function openedBy(scene: Scene, at: number): Hints['openedBy'] {
  const { last, subject, drafts } = scene;
  const isNew = last !== null && subject !== null && subject.at > last.at && subject.index !== last.index;
  return isNew ? (isPluralDraft(drafts[subject.index]!) ? 'many' : 'one') : toldBefore(scene, at) ? 'one' : undefined;
}

/** "Farid Nkemba deleted his post.¶ “I told you so,” he wrote": the paragraph before tells of a person who does not speak in it. */
function toldBefore(scene: Scene, at: number): boolean {
  const { last, ground } = scene;
  const opens = ground.text.lastIndexOf('\n', at) + 1;
  const before = ground.text.lastIndexOf('\n', ground.text.slice(0, opens).trimEnd().length - 1) + 1;
  if (last === null || last.end > before) return false;
  return namesWithin(scene, [before, opens]).some(({ cast, span }) => {
    const { isSubject, isQuoted } = ground.spotAt(span);
    return isSubject && !isQuoted && scene.cast[cast]!.kind === 'person' && scene.draftOf.get(cast) !== last.index;
  });
}

/** Whether a name is of another than this draft, and a person or a body as this one is: "he" and "it" never mean the other kind. */
function isOther(scene: Scene, { cast }: CastMention, index: number): boolean {
  const isPerson = scene.cast[cast]!.kind === 'person';
  return scene.draftOf.get(cast) !== index && isPerson === (scene.drafts[index]!.kind === 'person');
}

/**
 * "Norland rejected it, saying …": a participle goes on with the speaker of its sentence, who is known where nobody
 * else stands between: "an official said on Saturday, blaming …".
 */
function sameSubject(raw: RawAttribution, scene: Scene): Read {
  const at = raw.cue[0]![0];
  const { text } = scene.ground;
  if (subjectPatterns.outletDoubts.pattern.test(text.slice(...raw.cue[0]!))) return author;
  const last = scene.last;
  const isSame = last !== null && last.at < at && scene.sentenceAt(last.at) === scene.sentenceAt(at);
  if (isSame && subjectPatterns.goesOn.pattern.test(text.slice(last.at, at)))
    return { speaker: said(scene, last.index), index: last.index };
  if (!isSame || !/^\p{Ll}+ing\b/u.test(text.slice(...raw.cue[0]!))) return { speaker: nobody, index: -1 };
  const isNext = sidePatterns.saidBefore.pattern.test(text.slice(last.at, at));
  return { speaker: said(scene, last.index), index: isNext ? last.index : -1 };
}

/** What a pronoun in the text means is another mention of it; in "his father said" the father is the subject, and not he. */
function readPronoun(scene: Scene, pronoun: Pronoun, hints: Hints, opensSource: boolean): void {
  const next = namedAhead(scene, pronoun);
  const index = next >= 0 ? next : findMeant(scene, pronoun, hints);
  if (index < 0) return;
  scene.meant.add(index);
  mention(scene, index, pronoun.spot.span, opensSource ? pronoun.spot : undefined);
}

/** "India alleged it, a charge that Islamabad called baseless": the sentence is the first state’s. */
const isNewState = (scene: Scene, at: number): boolean =>
  scene.lastState === null || scene.sentenceAt(scene.lastState.at) !== scene.sentenceAt(at);

function remember(scene: Scene, raw: RawAttribution, speaker: Read): void {
  if (speaker.index < 0) return;
  const span: Span = [raw.source[0]![0], raw.source.at(-1)![1]];
  mention(scene, speaker.index, span);
  scene.spoken.add(speaker.index);
  if (scene.ground.isQuoted(span[0])) return;
  scene.last = { index: speaker.index, at: span[0], end: span[1], speaker: speaker.speaker };
  const draft = scene.drafts[speaker.index]!;
  const isState = draft.kind === 'government' || (isStateBody(draft.name) && !/\bpolice$/i.test(draft.name));
  if (draft.party && scene.parties.find(draft.party) && isNewState(scene, span[0]) && isState)
    scene.lastState = { party: draft.party, at: span[0] };
}

/** The attribution in whose content this place stands: the one with the shortest content. */
function parentOf(raws: readonly RawAttribution[], at: number): number {
  let [best, size] = [-1, Number.POSITIVE_INFINITY];
  for (let index = 0; index < raws.length; index++) {
    const inside = raws[index]!.content.find(([start, end]) => start <= at && at < end);
    if (!inside || inside[1] - inside[0] >= size) continue;
    [best, size] = [index, inside[1] - inside[0]];
  }
  return best;
}

/** "We" in a paragraph that the one before announces, "The ministry said in a statement:", is of who announced it, without quotation marks too. */
const isSetApart = (raws: readonly RawAttribution[], { ground: { text } }: Scene, [start, end]: Span): boolean =>
  speakerPatterns.firstPerson.pattern.test(text.slice(start, end)) &&
  raws.some(({ cue, content }) =>
    content.some(([from, to]) => from <= start && end <= to && text.slice(cue[0]![1], from).includes('\n')),
  );

function sourceEvents(raws: readonly RawAttribution[], scene: Scene, reads: Read[]): readonly Event[] {
  return raws.map((raw, index): Event => {
    const at = raw.source[0]?.[0] ?? raw.cue[0]?.[0] ?? Number.MAX_SAFE_INTEGER;
    return {
      at,
      rank: 1,
      isQuoted: raw.source.length > 0 && (scene.ground.isQuoted(at) || isSetApart(raws, scene, raw.source[0]!)),
      read: (hints) => {
        if (raw.source.length === 0) {
          reads[index] = sameSubject(raw, scene);
          return;
        }
        reads[index] = readSource(raw, scene, hints());
        remember(scene, raw, reads[index]);
      },
    };
  });
}

/** What a text has by name at a place, read before any source that holds it. */
const named = ([at]: Span, read: () => void): Event => ({ at, rank: 0, isQuoted: false, read });

function nameEvents(scene: Scene): readonly Event[] {
  const names = scene.names.map((each) => named(each.span, () => void enterName(scene, each)));
  const roles = findRoleMentions(scene.ground.text, scene.roles).map(({ span, index }) =>
    named(span, () => {
      const known = scene.draftOf.get(index);
      if (known !== undefined) mention(scene, known, span);
    }),
  );
  const together = findTogether(scene).map((each) => named(each.span, () => void enterTogether(scene, each)));
  return [...names, ...roles, ...together];
}

/** What is said, without "that": it has a subject of its own as a sentence has. */
const saidIn = (raws: readonly RawAttribution[], text: string): readonly Span[] =>
  raws.flatMap(({ content: [first] }): readonly Span[] =>
    first ? [[first[0] + (/^that /.test(text.slice(first[0], first[0] + 5)) ? 5 : 0), first[1]]] : [],
  );

/** Who opens a sentence or what is said, without a name, and is no source: a pronoun after it may mean them. */
function subjectEvents(raws: readonly RawAttribution[], scene: Scene): readonly Event[] {
  const { text, sentences, isQuoted } = scene.ground;
  const sources = raws.flatMap(({ source }) => source);
  const opening = sentences.map(([start]) => start);
  const said = saidIn(raws, text).filter(
    ([start]) => !opening.includes(start) && !/^(?:his|her|its|their)\b/.test(text.slice(start, start + 6)),
  );
  return findSubjects(text, [...sentences, ...said])
    .filter((span) => !isQuoted(span[0]) && !sources.some((source) => overlaps(source, span)))
    .map((span) => ({ at: span[0], rank: 1, isQuoted: false, read: () => enterSubject(span, scene) }));
}

function pronounEvents(raws: readonly RawAttribution[], scene: Scene): readonly Event[] {
  const sources = new Set(raws.flatMap(({ source }) => source.map(([start]) => start)));
  return scene.pronouns
    .filter(({ spot, case: role }) => role === 'possessive' || !sources.has(spot.span[0]))
    .map((pronoun) => ({
      at: pronoun.spot.span[0],
      rank: 2,
      isQuoted: pronoun.spot.isQuoted,
      read: (hints) => readPronoun(scene, pronoun, hints(), sources.has(pronoun.spot.span[0])),
    }));
}

/** Entities that speak, persons, and what pronouns mean; what is only named stays out. */
function publish(scene: Scene): ReadonlyMap<number, string> {
  const shown = scene.drafts.flatMap((draft, index) => {
    const named = scene.cast[scene.castOf.get(index) ?? -1];
    const isPerson = draft.kind === 'person' && named !== undefined && !named.isGuess;
    return scene.spoken.has(index) || scene.meant.has(index) || isPerson ? [index] : [];
  });
  return new Map(shown.map((index, place) => [index, `e${place}`]));
}

/**
 * Finds who stands behind each attribution. Names, sources and pronouns are read in text order, so that pronouns and
 * short forms look back; those inside quotations come after, since who says the quotation mostly follows it. Persons
 * named anywhere are entities too, and so is all that a pronoun means.
 */
export function resolveSpeakers(
  found: readonly RawAttribution[],
  context: Context,
): { entities: readonly Entity[]; speakers: readonly Speaker[] } {
  const raws = found.map((raw) => ownPronoun(raw, context.text));
  const scene = openScene(context.text, context.parties, context.sentenceAt);
  const reads: Read[] = raws.map(() => ({ speaker: nobody, index: -1 }));
  const events = [
    ...nameEvents(scene),
    ...subjectEvents(raws, scene),
    ...sourceEvents(raws, scene, reads),
    ...pronounEvents(raws, scene),
  ].sort((a, b) => a.at - b.at || a.rank - b.rank);
  for (const event of events)
    if (!event.isQuoted)
      event.read(() => ({ spoke: spokeBefore(scene, event.at), says: null, openedBy: openedBy(scene, event.at) }));
  for (const event of events) {
    if (!event.isQuoted) continue;
    const says = reads[parentOf(raws, event.at)]?.index ?? -1;
    event.read(() => ({ spoke: null, says: says < 0 ? null : says }));
  }
  const known = withBearers(scene, reads);
  const ids = publish(scene);
  return {
    entities: [...ids].map(([index, id]) => toEntity(scene.drafts[index]!, id)),
    speakers: known.map(({ speaker, index }) => (index < 0 ? speaker : { ...speaker, speaker: ids.get(index)! })),
  };
}
