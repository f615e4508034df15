import type { RawAttribution, Span } from '../../model/index.ts';
import { contains, overlaps, slice, spanAt } from '../../text/index.ts';
import { findForce } from '../cues/index.ts';
import { fits, matchOf } from '../fits.ts';
import { clauses } from '../propositions/index.ts';
import { coordinated } from './coordinated.ts';
import { findFormulas } from './formulas.ts';
import { headlineAttributions } from './headline.ts';
import {
  auxiliaryCueRules,
  bareCueRules,
  chainRules,
  elseSaidRules,
  ledByRules,
  meanwhileRules,
  occasionRules,
  weakCueRules,
} from './mending-rules.ts';
import { hits, isActor, type Nested, nestedIn, onlyNew } from './nested.ts';
import { findOwnVoice } from './own.ts';
import { type Page, repair } from './repair.ts';
import { withActor, withShownSource } from './shown.ts';
import { isEqual, withGoingOn } from './whole.ts';

export interface Collected {
  readonly raws: readonly RawAttribution[];
  /** For each, the index of the attribution it stands in, or null. */
  readonly parents: readonly (number | null)[];
}

const sharesSource = (a: RawAttribution, b: RawAttribution): boolean =>
  a.source.some((x) => b.source.some((y) => overlaps(x, y)));

function mended(page: Page, found: readonly RawAttribution[]): readonly RawAttribution[] {
  const { text } = page;
  const all = withGoingOn(text, found)
    .flatMap((raw) => repair(page, raw) ?? [])
    .map((raw, _, each) => ofLed(text, raw, each))
    .map((raw) => withActor(text, withShownSource(text, raw), isActor))
    .map((raw) => (inHeadline(page, raw) ? sourceAlone(text, raw) : raw));
  const isHollow = (raw: RawAttribution): boolean => isBare(text, raw) && all.some((other) => isHull(raw, other));
  const whole = all
    .map((raw) => (inHeadline(page, raw) ? cutAtNext(text, withoutBefore(raw, all), all) : afterColon(text, raw, all)))
    .filter((raw) => !isEmpty(text, raw) && !isHollow(raw));
  return whole
    .filter((raw, i) => !whole.some((other, j) => j < i && isSame(text, other, raw)))
    .flatMap((raw) => coordinated(text, raw));
}

/** "The mission, led by [Luis Ferrao], said …, while [noting]": who is named beside a source is not who goes on. */
function ofLed(text: string, raw: RawAttribution, all: readonly RawAttribution[]): RawAttribution {
  const [source] = raw.source;
  if (!source || !fits(ledByRules, text.slice(Math.max(0, source[0] - 20), source[0]))) return raw;
  const body = all.find((other) => other !== raw && other.source.some((span) => contains(span, source)));
  return body && raw.cue[0]![0] > source[1] ? { ...raw, source: body.source } : raw;
}

/** "[The ministry called it a lie:] all had signed, a spokesman said": what another says before a colon is no part of a content. */
function afterColon(text: string, raw: RawAttribution, all: readonly RawAttribution[]): RawAttribution {
  const isOthers = (start: number, colon: number): boolean =>
    all.some(
      (other) =>
        other !== raw &&
        other.source.length > 0 &&
        !sharesSource(other, raw) &&
        [...other.source, ...other.cue].every((span) => contains([start, colon], span)),
    );
  const content = raw.content.map(([start, end]): Span => {
    const colon = text.slice(start, end).indexOf(': ');
    return colon > 0 && isOthers(start, start + colon) ? [start + colon + 2, end] : [start, end];
  });
  return { ...raw, content };
}

const inHeadline = ({ paragraphs }: Page, { cue }: RawAttribution): boolean =>
  paragraphs.length > 1 && contains(paragraphs[0]!, cue[0]!);

/** "[Kestrova denies doping as] federation says": what somebody else says in a headline is no part of a source. */
function sourceAlone(text: string, raw: RawAttribution): RawAttribution {
  const source = raw.source.map(([start, end]): Span => {
    const before = matchOf(elseSaidRules, text.slice(start, end))?.[0] ?? '';
    return [start + before.length, end];
  });
  return { ...raw, source };
}

/** "denies doping [as federation says …]": what somebody else says in a headline is no part of a content. */
function cutAtNext(text: string, raw: RawAttribution, all: readonly RawAttribution[]): RawAttribution {
  const begins = all
    .filter((other) => other !== raw && !sharesSource(other, raw) && other.source.length > 0)
    .map(({ source, cue }) => Math.min(source[0]![0], cue[0]![0]));
  const cut = ([start, end]: Span): Span => {
    const at = begins.filter((from) => from > start && from < end && fits(meanwhileRules, text.slice(start, from)));
    const front = at.length > 0 ? matchOf(meanwhileRules, text.slice(start, at[0])) : null;
    return front ? [start, start + front.index] : [start, end];
  };
  const content = raw.content.map(cut).filter(([start, end]) => end > start);
  return { ...raw, content };
}

/** "[operator blames driver], union says signal failed": of a headline, what another says before one speaks is no part of a content. */
function withoutBefore(raw: RawAttribution, all: readonly RawAttribution[]): RawAttribution {
  const from = raw.source[0]?.[0] ?? raw.cue[0]![0];
  const isTold = raw.content.some(([start]) => start >= raw.cue.at(-1)![1]);
  const others = all.filter((other) => !sharesSource(other, raw)).flatMap(({ source, cue }) => [...source, ...cue]);
  const isOthers = (piece: Span): boolean => piece[1] <= from && others.some((span) => overlaps(span, piece));
  return isTold ? { ...raw, content: raw.content.filter((piece) => !isOthers(piece)) } : raw;
}

/** "[Reshke] has [not been seen]": an auxiliary without a source is no saying. */
const isEmpty = (text: string, { source, cue }: RawAttribution): boolean =>
  source.length === 0 && fits(auxiliaryCueRules, slice(text, cue));

const cueOf = (text: string, { cue }: RawAttribution): string => slice(text, cue);
const isBare = (text: string, raw: RawAttribution): boolean => fits(bareCueRules, cueOf(text, raw));

/** "[has] been [unable] to verify": of two cues by one source the auxiliary, in whose content the other stands, says nothing. */
const isHull = (raw: RawAttribution, other: RawAttribution): boolean =>
  raw !== other &&
  sharesSource(raw, other) &&
  other.cue.every((cue) => raw.content.some((piece) => contains(piece, cue)));

/**
 * "[appear] to [show]": two cues of one saying, with the same content by the same source, a word apart. "[said] at [a
 * briefing]": all the same content by the same source.
 */
function isSame(text: string, a: RawAttribution, b: RawAttribution): boolean {
  const [x, y] = [a.content.at(-1), b.content.at(-1)];
  if (x?.[1] !== y?.[1]) return false;
  const isAll = isEqual(a.source, b.source) && isEqual(a.content, b.content);
  if (isAll && fits(occasionRules, cueOf(text, b))) return true;
  const between = text.slice(a.cue.at(-1)![1], Math.max(a.cue.at(-1)![1], b.cue[0]![0]));
  return x !== undefined && y !== undefined && overlaps(x, y) && sharesSource(a, b) && fits(chainRules, between);
}

/** A preposition as cue or a content of one word is weak: a rule that reads the whole clause knows better. */
function isWeak(text: string, { cue, content }: RawAttribution): boolean {
  const isPreposition = fits(weakCueRules, slice(text, cue));
  return (
    isPreposition || (content.length === 1 && /^(?!(?:it|that|this|them)$)\p{Ll}+$/u.test(text.slice(...content[0]!)))
  );
}

/** "…, [a charge the ministry denied]": what stands beside a content is no part of it. */
function cutAt(text: string, raw: RawAttribution, beside: readonly RawAttribution[]): RawAttribution {
  const cut = ([start, end]: Span): Span => {
    const at = beside
      .map(({ source, content }) => Math.min(content[0]![0], source[0]?.[0] ?? content[0]![0]))
      .find((from) => from > start && from < end);
    return [
      start,
      at === undefined ? end : start + text.slice(start, at).replace(/(?:[\s,]+(?:and|while))?[\s,]+$/, '').length,
    ];
  };
  return { ...raw, content: raw.content.map(cut) };
}

/** "Ostrel’s [claim] that [it sank the frigate] was disputed by Karth": what becomes of a claim is no part of it. */
function cutBehind(raw: RawAttribution, made: readonly RawAttribution[]): RawAttribution {
  const whole = made.find(({ content }) => raw.cue.every((cue) => content.some((span) => contains(span, cue))));
  const cut = ([start, end]: Span): Span =>
    whole?.cue.some((cue) => contains([start, end], cue)) ? [start, whole.content.at(-1)![1]] : [start, end];
  return whole ? { ...raw, content: raw.content.map(cut) } : raw;
}

/** "the Gazette reported, citing two officials, that …" takes the place of whatever the model found in it. */
function withFormulas({ text, sentences }: Page, raws: readonly RawAttribution[]): readonly RawAttribution[] {
  const found = sentences.map(([start, end]) => {
    const words = text.slice(start, end);
    return [findFormulas(words, start, 'instead'), findFormulas(words, start, 'relative')] as const;
  });
  const relative = found.flatMap(([, made]) => made);
  const instead = [...found.flatMap(([made]) => made), ...relative];
  const isWithin = (made: RawAttribution, cue: Span): boolean =>
    cue[0] >= made.cue[0]![0] && cue[1] <= (made.content[0]?.[0] ?? made.cue.at(-1)![1]);
  const covered = (raw: RawAttribution): boolean =>
    instead.some(
      (made) =>
        hits(made, raw) ||
        raw.cue.some((cue) => isWithin(made, cue) || made.source.some((source) => contains(source, cue))),
    );
  return [
    ...raws.filter((raw) => !covered(raw)).map((raw) => cutBehind(cutAt(text, raw, relative), instead)),
    ...instead,
  ];
}

/** "Police: Suspect fled on foot", "Mayor took bribes, aide alleges": what a headline says is no part of the first paragraph. */
function withHeadline({ text, paragraphs }: Page, raws: readonly RawAttribution[]): readonly RawAttribution[] {
  const [headline, ...body] = paragraphs;
  if (!headline || body.length === 0) return raws;
  const made = headlineAttributions(text, headline, raws);
  return [...made, ...raws.filter((raw) => !made.some((each) => hits(each, raw)))];
}

/** "The agency is reviewing it but has reached no conclusion, an official said": a whole sentence that the model left. */
function withClosings({ text, sentences }: Page, raws: readonly RawAttribution[]): readonly RawAttribution[] {
  const full = raws.filter(({ content }) => content.length > 0);
  const all = new Set(sentences);
  const own = findOwnVoice(text, sentences, full).filter((span) => all.has(span));
  const made = own.flatMap((span) => findFormulas(text.slice(...span), span[0], 'closing'));
  return [...raws.filter((raw) => !made.some((closing) => hits(closing, raw))), ...made];
}

const nested = (text: string, clause: Span, parent: number | null): readonly Nested[] => {
  const raw = nestedIn(text, clause, parent === null);
  return raw ? [{ raw, parent }] : [];
};

/** "…, but has not been able to establish": a clause without a subject goes on with the speaker of its sentence. */
function goesOn({ text, sentences }: Page, clause: Span, raws: readonly RawAttribution[]): readonly Nested[] {
  const force = findForce(text.slice(...clause));
  if (!force || force.at > 2) return [];
  const sentence = spanAt(sentences, clause[0]);
  if (!sentence || !contains(sentence, clause)) return [];
  const before = raws.findLast(
    (raw) =>
      raw.source.length > 0 && raw.source.every((span) => contains(sentence, span)) && raw.cue[0]![0] < clause[0],
  );
  const raw = before && {
    source: before.source,
    cue: [[clause[0] + force.at, clause[0] + force.end] as Span],
    content: [[clause[0], clause[1]] as Span],
    confidence: 0.5,
  };
  return raw ? [{ raw, parent: null }] : [];
}

function added(page: Page, raws: readonly RawAttribution[]): readonly Nested[] {
  const { text, sentences } = page;
  const inside = raws.flatMap((raw, parent) =>
    raw.content.flatMap((piece) => clauses(text, piece)).flatMap((clause) => nested(text, clause, parent)),
  );
  const whole = sentences.flatMap((span) => findFormulas(text.slice(...span), span[0], 'strong'));
  const spokenFor = raws.filter((raw) => !isWeak(text, raw)).map((raw) => ({ ...raw, source: [] }));
  const own = findOwnVoice(text, sentences, spokenFor).flatMap((span) => clauses(text, span));
  const spoken = own.flatMap(([start, end]) => {
    const words = text.slice(start, end);
    return [...findFormulas(words, start, 'spoken'), ...findFormulas(words, start, 'closing')];
  });
  const rest = own.filter((clause) => !spoken.some((raw) => overlaps(raw.source[0]!, clause)));
  return [
    ...inside,
    ...[...whole, ...spoken.filter((raw) => !whole.some((other) => hits(other, raw)))].map((raw) => ({
      raw,
      parent: null,
    })),
    ...rest.flatMap((clause) => [...nested(text, clause, null), ...goesOn(page, clause, raws)]),
  ];
}

/**
 * All attributions of a report: what the model found, mended in form, and what rules find beside it (a charge somebody
 * rejected, somebody who declined or investigates).
 */
export function collectAttributions(page: Page, found: readonly RawAttribution[]): Collected {
  const raws = withClosings(page, withHeadline(page, withFormulas(page, mended(page, found))));
  const extra = onlyNew(
    added(page, raws),
    raws.filter((raw) => !isWeak(page.text, raw)),
  );
  const kept = raws.filter(
    (raw) =>
      !extra.some(
        (item) =>
          (raw.content.length === 0 && hits(item.raw, raw)) || (isWeak(page.text, raw) && sharesSource(item.raw, raw)),
      ),
  );
  return joined(kept.length < raws.length ? kept : raws, extra, raws);
}

/** Parents are named by their place among all that the model found; what was dropped holds nothing. */
function joined(
  kept: readonly RawAttribution[],
  extra: readonly Nested[],
  before: readonly RawAttribution[],
): Collected {
  const place = (parent: number | null): number | null => (parent === null ? null : kept.indexOf(before[parent]!));
  return {
    raws: [...kept, ...extra.map(({ raw }) => raw)],
    parents: [...kept.map(() => null), ...extra.map(({ parent }) => place(parent))],
  };
}
