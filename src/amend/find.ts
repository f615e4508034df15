import type {
  Annotations,
  Attribution,
  Entity,
  OwnVoice,
  Passage,
  Pointer,
  Proposition,
  Span,
} from '../model/index.ts';
import { contains, spanOf } from '../text/index.ts';
import { attach, stillHolds } from './attach.ts';

/** A report's text with its annotations. */
export interface Read {
  readonly text: string;
  readonly annotations: Annotations;
}

/** What a claim is made of: a proposition, or a pointer at one. */
export type Unit = Proposition | Pointer;

/** All units of a report. */
export const unitsOf = ({ propositions, pointers }: Annotations): readonly Unit[] => [...propositions, ...pointers];

/** The item whose span a passage means; null where it means none. */
function attached<T>({ text }: Read, passage: Passage, items: readonly (readonly [Span, T])[]): T | null {
  const spans = items.map(([span]) => span);
  return items[attach(text, passage, spans)]?.[1] ?? null;
}

const whole = ({ source, cue, content }: Attribution): Span => spanOf([...source, ...cue, ...content])!;

/** A unit as it is shown where its own words say too little: "denied" and who did beside "the allegations". */
function shownSpan({ attributions }: Annotations, { of, span }: Unit): Span {
  const holder = attributions.find(({ id }) => id === of);
  return holder ? spanOf([...holder.source, ...holder.cue, span])! : span;
}

/** The proposition or pointer that a passage means: by its own words first, then with its source and cue. */
export function findUnit(read: Read, passage: Passage): Unit | null {
  const units = unitsOf(read.annotations);
  return (
    attached(
      read,
      passage,
      units.map((unit) => [unit.span, unit] as const),
    ) ??
    attached(
      read,
      passage,
      units.map((unit) => [shownSpan(read.annotations, unit), unit] as const),
    )
  );
}

/** The attribution or own-voice sentence that a passage means: by a content or sentence first, then by all of it. */
export function findHolder(read: Read, passage: Passage): Attribution | OwnVoice | null {
  const { attributions, ownVoice } = read.annotations;
  const pieces: readonly (readonly [Span, Attribution | OwnVoice])[] = [
    ...attributions.flatMap((attribution) => attribution.content.map((span) => [span, attribution] as const)),
    ...ownVoice.map((own) => [own.span, own] as const),
  ];
  return (
    attached(read, passage, pieces) ??
    attached(
      read,
      passage,
      attributions.map((attribution) => [whole(attribution), attribution] as const),
    )
  );
}

const mentionsOf = ({ entities }: Annotations): readonly (readonly [Span, Entity])[] =>
  entities.flatMap((entity) => entity.mentions.map((span) => [span, entity] as const));

const lengthOf = ([[start, end]]: readonly [Span, Entity]): number => end - start;

/**
 * The entity that a passage names, or whose words it is: first one with a mention around the passage, then the speaker of
 * the statement there, then one with a mention that holds half of its words.
 */
export function findSpeaker(read: Read, passage: Passage): Entity | null {
  if (!stillHolds(read.text, passage)) return null;
  const { annotations } = read;
  const mentions = mentionsOf(annotations);
  const around = mentions.filter(([span]) => contains(span, [passage.start, passage.end]));
  const [named] = around.toSorted((a, b) => lengthOf(a) - lengthOf(b));
  if (named) return named[1];
  const holder = findHolder(read, passage);
  const spoken =
    holder && 'speaker' in holder ? annotations.entities.find(({ id }) => id === holder.speaker) : undefined;
  return spoken ?? attached(read, passage, mentions);
}
