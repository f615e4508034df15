import type { Annotations, Attribution, Entity, Pointer, Proposition, Report, Span } from '../model/index.ts';
import { paragraphs, sentences } from '../text/index.ts';

/** One report as link reads it. */
export interface Linkable {
  readonly report: Report;
  readonly annotations: Annotations;
}

/** What holds a proposition or pointer: an attribution, or a sentence of the outlet's own. */
export interface Holder {
  readonly id: string;
  readonly attribution: Attribution | null;
  readonly speaker: Entity | null;
  readonly span: Span;
}

/** One proposition or pointer of one report, with all that linking asks of it. */
export interface Unit {
  readonly item: Linkable;
  readonly holder: Holder;
  readonly proposition: Proposition | null;
  readonly pointer: Pointer | null;
  readonly span: Span;
  /** The sentence that it begins in. */
  readonly sentence: Span;
  /** The paragraph that it begins in. */
  readonly paragraph: Span;
  readonly headline: boolean;
  readonly lead: boolean;
}

const whole = (attribution: Attribution): Span => {
  const all = [...attribution.source, ...attribution.cue, ...attribution.content];
  return [Math.min(...all.map(([start]) => start)), Math.max(...all.map(([, end]) => end))];
};

/** What each attribution and own-voice sentence of a report is held by, by its id. */
export function holdersOf({ annotations }: Linkable): ReadonlyMap<string, Holder> {
  const entities = new Map(annotations.entities.map((entity) => [entity.id, entity]));
  return new Map([
    ...annotations.attributions.map((attribution): [string, Holder] => [
      attribution.id,
      {
        id: attribution.id,
        attribution,
        speaker: entities.get(attribution.speaker ?? '') ?? null,
        span: whole(attribution),
      },
    ]),
    ...annotations.ownVoice.map((own): [string, Holder] => [
      own.id,
      { id: own.id, attribution: null, speaker: null, span: own.span },
    ]),
  ]);
}

/** "The operator was told that the wall moved, engineers say": whom nobody names says it only in what somebody says. */
function isToldInside({ annotations }: Linkable, { attribution }: Holder): boolean {
  const cue = attribution?.cue[0];
  if (!attribution || !cue || attribution.source.length > 0) return false;
  return annotations.attributions.some(
    ({ source, content }) => source.length > 0 && content.some(([start, end]) => start <= cue[0] && cue[1] <= end),
  );
}

/** All units of a report, in text order. A proposition that a pointer covers is told by the pointer alone. */
export function unitsOf(item: Linkable): readonly Unit[] {
  const holders = holdersOf(item);
  const { title } = item.report;
  const blocks = paragraphs(item.report.text);
  const firstBlock = blocks.find(([start]) => start >= (title?.[1] ?? 0));
  const all = sentences(item.report.text);
  const around = (spans: readonly Span[], span: Span): Span =>
    spans.find(([start, end]) => start <= span[0] && span[0] < end) ?? span;
  const make = (of: string, span: Span, proposition: Proposition | null, pointer: Pointer | null): Unit => ({
    item,
    holder: holders.get(of)!,
    proposition,
    pointer,
    span,
    sentence: around(all, span),
    paragraph: around(blocks, span),
    headline: title !== null && span[0] >= title[0] && span[1] <= title[1],
    lead: firstBlock !== undefined && span[0] >= firstBlock[0] && span[0] < firstBlock[1],
  });
  const pointed = new Set(item.annotations.pointers.map(({ of, span }) => `${of} ${span}`));
  const plain = item.annotations.propositions.filter(({ of, span }) => !pointed.has(`${of} ${span}`));
  return [
    ...plain
      .filter(({ of }) => !isToldInside(item, holders.get(of)!))
      .map((proposition) => make(proposition.of, proposition.span, proposition, null)),
    ...item.annotations.pointers.map((pointer) => make(pointer.of, pointer.span, null, pointer)),
  ].sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1] || (a.holder.id < b.holder.id ? -1 : 1));
}

// sorts ask for it again and again
const starts = new WeakMap<Linkable, string>();

/** The place of a report in the order of the desk: published (unknown last), report hash. */
export function startOf(item: Linkable): string {
  const known = starts.get(item);
  if (known !== undefined) return known;
  const { publishedAt } = item.report.meta;
  const start = `${publishedAt ? new Date(publishedAt).toISOString() : '~'} ${item.report.hash}`;
  starts.set(item, start);
  return start;
}

/** Passages in the order of the desk: by report, then start, then end. */
export function comparePlaces(a: Pick<Unit, 'item' | 'span'>, b: Pick<Unit, 'item' | 'span'>): number {
  const [x, y] = [startOf(a.item), startOf(b.item)];
  return x < y ? -1 : x > y ? 1 : a.span[0] - b.span[0] || a.span[1] - b.span[1];
}

/** A passage's permanent name: REPORT/START-END with the report's hash. */
export const passageId = (item: Linkable, [start, end]: Span): string => `${item.report.hash}/${start}-${end}`;
