import type { Annotations, Attribution, Change, Entity, Keys, OwnVoice, Passage, Span } from '../model/index.ts';
import { contains, overlaps } from '../text/index.ts';
import { attach } from './attach.ts';
import { findHolder, findUnit, type Read, type Unit, unitsOf } from './find.ts';
import { entityOf } from './speaker.ts';

/** The annotations after a change, or null where what it is about no longer stands there. */
export type Amended = Annotations | null;

type Of<Op extends Change['op']> = Extract<Change, { op: Op }>;

/** What a person knows of a statement; the rest of an attribution is what is not known. */
type Given = Pick<Attribution, 'id' | 'cue' | 'content' | 'cueClass' | 'act' | 'propositions'> & Partial<Attribution>;

/** A statement by somebody, on a person's word. Its source is the first mention outside it, where the text has one. */
const attributedTo = ({ id: speaker, mentions }: Entity, given: Given): Attribution => ({
  source: mentions.filter((mention) => !given.content.some((span) => overlaps(mention, span))).slice(0, 1),
  speaker,
  naming: 'named',
  number: 1,
  manner: null,
  channel: [],
  basis: 'none given',
  time: null,
  hedges: [],
  pointsAt: [],
  confidence: 1,
  ...given,
});

const nextId = ({ attributions }: Annotations): string => `c${attributions.length}`;

/** What p means of a sentence: the unit that it is, and all that it covers. */
function meantUnits(read: Read, p: Passage, { id }: OwnVoice): readonly Unit[] {
  const found = findUnit(read, p);
  const covered: Span = [p.start, p.end];
  return unitsOf(read.annotations).filter((unit) => unit.of === id && (unit === found || contains(covered, unit.span)));
}

/** The outlet says the rest of a sentence; where nothing is left to it, the sentence is no longer its own. */
function withoutUnits(own: OwnVoice, { annotations }: Read, meant: readonly Unit[]): readonly OwnVoice[] {
  const left = unitsOf(annotations).filter((unit) => unit.of === own.id && !meant.includes(unit));
  const spans = new Set(left.map(({ span }) => span.join('-')));
  const kept = { ...own, propositions: own.propositions.filter((span) => spans.has(span.join('-'))) };
  return left.length > 0 ? [kept] : [];
}

/** What the outlet seemed to say itself becomes somebody's word. */
function attributeOwn(read: Read, own: OwnVoice, { p, speaker }: Of<'speaker'>): Amended {
  const meant = meantUnits(read, p, own);
  const who = entityOf(read.text, read.annotations, speaker);
  if (!who || meant.length === 0) return null;
  const { annotations } = who;
  const id = nextId(annotations);
  const content = meant.map(({ span }) => span);
  const attribution = attributedTo(who.entity, {
    ...{ id, content, cue: [], cueClass: 'asserting', act: own.act, time: own.time },
    propositions: own.propositions.filter((span) => content.some((each) => contains(each, span))),
    pointsAt: meant.flatMap((unit) => ('at' in unit ? unit.at : [])),
    hedges: own.hedges.filter((hedge) => content.some((span) => contains(span, hedge))),
  });
  const moved = <U extends Unit>(unit: U): U => (meant.includes(unit) ? { ...unit, of: id } : unit);
  return {
    ...annotations,
    attributions: [...annotations.attributions, attribution],
    ownVoice: annotations.ownVoice.flatMap((each) => (each === own ? withoutUnits(own, read, meant) : [each])),
    propositions: annotations.propositions.map(moved),
    pointers: annotations.pointers.map(moved),
  };
}

/** `speaker(p, …)`: somebody else says p, also where the outlet seemed to say it itself. */
export function changeSpeaker(read: Read, change: Of<'speaker'>): Amended {
  const found = findHolder(read, change.p);
  if (!found) return null;
  if (!('speaker' in found)) return attributeOwn(read, found, change);
  const who = entityOf(read.text, read.annotations, change.speaker);
  if (!who) return null;
  const corrected: Attribution = { ...found, speaker: who.entity.id, naming: 'named', number: 1 };
  const attributions = who.annotations.attributions.map((each) => (each.id === found.id ? corrected : each));
  return { ...who.annotations, attributions };
}

/** `drop(p)`: p is no statement. What p holds goes with it; the rest of its attribution stays. */
export function dropStatement(read: Read, { p }: Of<'drop'>): Amended {
  const { annotations } = read;
  const dropped = findUnit(read, p);
  if (!dropped) return null;
  const stays = ({ span }: { readonly span: Span }): boolean => !contains(dropped.span, span);
  return {
    ...annotations,
    propositions: annotations.propositions.filter(stays),
    pointers: annotations.pointers.filter(stays),
    attributions: annotations.attributions.map((attribution) => ({
      ...attribution,
      propositions: attribution.propositions.filter((span) => stays({ span })),
    })),
  };
}

/** What a proposition is found by; annotate computes it, the desk passes it in. */
export type KeysOf = (words: string) => Keys;

/** `add(p, …)`: p is a statement that was not found, by this speaker. */
export function addStatement({ text, annotations }: Read, change: Of<'add'>, keysOf: KeysOf): Amended {
  const span: Span = [change.p.start, change.p.end];
  const who = entityOf(text, annotations, change.speaker);
  if (!who || attach(text, change.p, [span]) < 0) return null;
  const id = nextId(annotations);
  const attribution = attributedTo(who.entity, {
    ...{ id, content: [span], propositions: [span], cueClass: change.cueClass, act: change.act },
    cue: change.cue ? [[change.cue.start, change.cue.end]] : [],
  });
  const keys = keysOf(text.slice(...span));
  const proposition = {
    span,
    of: id,
    act: change.act,
    negated: false,
    accused: null,
    keys,
    meaning: null,
    bearing: null,
  };
  return {
    ...who.annotations,
    attributions: [...annotations.attributions, attribution],
    propositions: [...annotations.propositions, proposition],
  };
}
