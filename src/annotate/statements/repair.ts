import type { RawAttribution, Span } from '../../model/index.ts';
import { contains, overlapping, overlaps, slice, spanAt } from '../../text/index.ts';
import { fits, matchOf } from '../fits.ts';
import { placeLineRules } from '../propositions/index.ts';
import { isAnonymous } from '../speakers/index.ts';
import {
  anonymityReasonRules,
  askedRules,
  bareCueRules,
  determinerEndRules,
  helperEndRules,
  impersonalRules,
  negatedVerbRules,
  participleRules,
  tellingRules,
} from './mending-rules.ts';
import {
  listedRules,
  noneRules,
  offerRules,
  selfNamedRules,
  selfStyledRules,
  tradeBlameRules,
  unseenRules,
  unverifiedRules,
} from './nothing-rules.ts';
import { announcedRules } from './piece-rules.ts';
import { readCue } from './reading.ts';
import {
  beforeColon,
  beforeOthers,
  beforeSemicolon,
  contentBefore,
  contentToSource,
  finished,
  joinedSource,
  ownSentence,
  withoutAside,
} from './whole.ts';

/** The structure of a report that attributions are collected in. */
export interface Page {
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly paragraphs: readonly Span[];
}

const startsQuoted = (text: string, [start]: Span): boolean =>
  /^["“‘'«]/.test(text.slice(Math.max(0, start - 1), start + 1).trim());

/** Cuts a piece at the paragraph of its cue, since speech runs on only where each paragraph opens with a quote mark. */
function clip(text: string, piece: Span, home: Span, paragraphs: readonly Span[]): readonly Span[] {
  const parts = overlapping(paragraphs, piece).map(
    (block): Span => [Math.max(piece[0], block[0]), Math.min(piece[1], block[1])],
  );
  return parts.filter(
    (part) => overlaps(part, home) || (part[0] > (paragraphs[0]?.[1] ?? 0) && startsQuoted(text, part)),
  );
}

/** "The ministry said in a statement:", and under it a paragraph without quotation marks, as a page sets a quotation apart. */
function blockAfter(
  text: string,
  { source, cue, content }: RawAttribution,
  home: Span,
  paragraphs: readonly Span[],
): readonly Span[] {
  const next = paragraphs[paragraphs.indexOf(home) + 1];
  const isOpen = source.length > 0 && content.length === 0 && home !== paragraphs[0];
  return isOpen && next && /^[^.;“”"\n]{2,80}:$/u.test(text.slice(cue[0]![0], home[1]).trim()) ? [next] : content;
}

/** "official … said [Ostrenian] naval intelligence": a source piece between cue and content, beside one before the cue, is content. */
function straighten(raw: RawAttribution): RawAttribution {
  const cueStart = raw.cue[0]![0];
  const before = raw.source.filter(([start]) => start < cueStart);
  const stray = raw.source.filter(
    ([start, end]) => start > cueStart && raw.content.some(([from]) => from >= end && from - end <= 2),
  );
  if (before.length === 0 || stray.length === 0) return raw;
  const content = raw.content.map(
    ([start, end]): Span => [stray.find(([, e]) => start >= e && start - e <= 2)?.[0] ?? start, end],
  );
  return { ...raw, source: raw.source.filter((span) => !stray.includes(span)), content };
}

/** "spoke on condition of anonymity"; in "according to people familiar with the matter, …" the formula is the source. */
function isFormula(text: string, { source, cue, content }: RawAttribution): boolean {
  if (content.length === 0) return false;
  const said: Span = [cue[0]![0], Math.max(cue.at(-1)![1], content.at(-1)![1])];
  const isSourceInside = source.some((span) => contains(said, span));
  return !isSourceInside && isAnonymous(text.slice(...said)) && content.every(([s, e]) => e - s < 80);
}

/** "He spoke on condition of anonymity, saying [he feared for his pension]": why somebody is not named. */
function isReason(text: string, { cue, content }: RawAttribution, sentences: readonly Span[]): boolean {
  const at = cue[0]![0];
  const start = spanAt(sentences, at)?.[0] ?? at;
  return fits(anonymityReasonRules, text.slice(start, content.at(-1)?.[1] ?? at));
}

/** "an account [that claims to speak for Pale Heron]", "a group [calling itself Grey Heron]": who somebody says to be. */
function isSelfStyled(text: string, { source, cue, content }: RawAttribution): boolean {
  const end = Math.max(cue.at(-1)![1], content.at(-1)?.[1] ?? 0);
  if (source.length === 0) return false;
  return fits(selfStyledRules, text.slice(source.at(-1)![0], end)) || fits(selfNamedRules, text.slice(cue[0]![0], end));
}

/** "offered no evidence", and "is expected to give evidence" by nobody named. */
const isOffer = (text: string, { source, cue, content }: RawAttribution): boolean =>
  fits(offerRules, text.slice(cue[0]![0], Math.max(cue.at(-1)![1], content.at(-1)?.[1] ?? 0))) ||
  (source.length === 0 && content.length === 1 && fits(offerRules, text.slice(...content[0]!)));

/** "[Product] [Standards Office] accused": a word of the source’s name that the model takes for content. */
function isPartOfName(text: string, [start, end]: Span, source: readonly Span[]): boolean {
  const touches = source.some(([s, e]) => (start >= e && start - e <= 1) || (s >= end && s - end <= 1));
  return touches && /^\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)?$/u.test(text.slice(start, end));
}

/** "brushed off the [accusation] as “baseless”": a determiner at the end of a cue belongs to a content that goes on from it. */
function wholeContent(text: string, raw: RawAttribution): RawAttribution {
  const [cue, content] = [raw.cue.at(-1)!, raw.content[0]];
  const determiner = matchOf(determinerEndRules, text.slice(...cue))?.[0];
  if (!determiner || !content || content[0] < cue[1] || content[0] - cue[1] > 40) return raw;
  const end = cue[1] - determiner.length;
  return {
    ...raw,
    cue: [...raw.cue.slice(0, -1), [cue[0], end]],
    content: [[end + 1, content[1]], ...raw.content.slice(1)],
  };
}

/** "[had] [charged its neighbour]": an auxiliary or adverb alone takes the participle that the model left in the content. */
function wholeCue(text: string, raw: RawAttribution): RawAttribution {
  const [cue, content] = [raw.cue.at(-1)!, raw.content[0]];
  const participle =
    content && content[0] - cue[1] <= 1 ? matchOf(participleRules, text.slice(...content))?.[0] : undefined;
  if (!content || !participle || !fits(bareCueRules, text.slice(...cue))) return raw;
  const end = content[0] + participle.trimEnd().length;
  const rest: Span = [content[0] + participle.length, content[1]];
  return {
    ...raw,
    cue: [...raw.cue.slice(0, -1), [cue[0], end]],
    content: [...(rest[1] > rest[0] ? [rest] : []), ...raw.content.slice(1)],
  };
}

/** "[did] not return calls": a cue that begins with its negation lacks the verb that it negates. */
function wholeNegation(text: string, raw: RawAttribution): RawAttribution {
  const [first, ...rest] = raw.cue;
  const [start, end] = first!;
  if (!/^not\b/.test(text.slice(start, end))) return raw;
  const verb = matchOf(negatedVerbRules, text.slice(Math.max(0, start - 12), start))?.[0] ?? '';
  return { ...raw, cue: [[start - verb.length, end], ...rest] };
}

/** "Asked if the memo was authentic, a spokesman said": what was asked is nobody’s statement. */
const isAsked = (text: string, { source, cue }: RawAttribution): boolean =>
  source.length === 0 && fits(askedRules, text.slice(cue[0]![0], cue[0]![0] + 80));

/** "[Kestria’s president], Jana Korvath, has accused": what stands before the comma that a source begins with, at the start of its sentence. */
const roleBefore = (text: string, start: number): string =>
  text.startsWith(', ', start)
    ? (/(?:^|[.!?”"]\s|\n)(?<role>(?:[\p{L}’'-]+ ){0,6}[\p{L}’'-]+)$/u.exec(text.slice(Math.max(0, start - 90), start))
        ?.groups?.role ?? '')
    : '';

/** "Two researchers differed: one, [Pia Thorsen]", "[It] was not clear", "the minister of Esterland [has] claimed": a dummy is no source, a helping verb no part of one. */
function wholeSource(text: string, raw: RawAttribution): RawAttribution {
  const first = raw.source[0];
  if (!first || first[0] > raw.cue[0]![0]) return raw;
  if (raw.source.length === 1 && fits(impersonalRules, text.slice(first[0], raw.cue.at(-1)![1])))
    return { ...raw, source: [] };
  const end = raw.source.at(-1)![1];
  const listed = matchOf(listedRules, text.slice(first[0], end))?.[0];
  if (listed) return { ...raw, source: [[first[0] + listed.length, end]] };
  const told = matchOf(tellingRules, text.slice(first[0], raw.cue[0]![1]))?.groups?.front;
  if (told && raw.source.length === 1) return { ...raw, source: [[first[0] + told.length, first[1]]] };
  const source = raw.source.map(([start, end]): Span => {
    const helper = matchOf(helperEndRules, text.slice(start, end))?.[0] ?? '';
    return [start - roleBefore(text, start).length, end - helper.length];
  });
  return { ...raw, source };
}

/** "[No group] has claimed responsibility" is the outlet’s word; "neither side commented" is no word of either. */
const isNobody = (text: string, raw: RawAttribution): boolean =>
  raw.source.length > 0 &&
  fits(noneRules, slice(text, raw.source)) &&
  readCue(text, raw.cue, raw.content).cueClass !== 'declining';

/** "The video, which could not be verified, …": told of the evidence, with its state. */
const isState = (text: string, { source, cue, content }: RawAttribution): boolean =>
  source.length === 0 &&
  content.length > 0 &&
  fits(unverifiedRules, text.slice(content[0]![0], Math.max(cue.at(-1)![1], content.at(-1)![1])));

/** "The president has not been [seen] in public since Thursday". */
const isUnseen = (text: string, { source, cue }: RawAttribution): boolean =>
  source.length === 0 && fits(unseenRules, text.slice(Math.max(0, cue[0]![0] - 24), cue.at(-1)![1]));

/** "Club and police trade [blame]": that they do, and not what either says. */
const isQuarrel = (text: string, { source, cue }: RawAttribution): boolean =>
  source.length > 0 && fits(tradeBlameRules, text.slice(source[0]![0], Math.max(source[0]![0], cue.at(-1)![1])));

/** A cue is never a name: "Besnik [Toska] said" is a slip of the model. */
const isNameCue = (text: string, [start, end]: Span): boolean =>
  /^\p{Lu}\p{Ll}+$/u.test(text.slice(start, end)) && /\p{L} $/u.test(text.slice(Math.max(0, start - 2), start));

/** What opens a content and is no part of it. */
const openedRules = [...announcedRules, ...placeLineRules];

/**
 * Mends what the model gets wrong by form alone: pieces that run over a paragraph’s end. What only
 * says that a source asked not to be named, or offered no evidence, is no statement; null for it.
 */
export function repair({ text, paragraphs, sentences }: Page, found: RawAttribution): RawAttribution | null {
  const shaped = wholeSource(
    text,
    wholeContent(text, wholeCue(text, straighten(wholeNegation(text, joinedSource(text, found))))),
  );
  const raw = finished(
    text,
    contentBefore(
      text,
      beforeOthers(
        text,
        ownSentence(
          text,
          contentToSource(text, beforeColon(text, beforeSemicolon(text, withoutAside(text, shaped)))),
          sentences,
        ),
        sentences,
      ),
      sentences,
    ),
    sentences,
  );
  const home = spanAt(paragraphs, raw.cue[0]?.[0] ?? 0);
  const saysNothing =
    isFormula(text, raw) ||
    isReason(text, raw, sentences) ||
    isOffer(text, raw) ||
    isAsked(text, raw) ||
    isNobody(text, raw) ||
    isState(text, raw) ||
    isQuarrel(text, raw) ||
    isUnseen(text, raw) ||
    isSelfStyled(text, raw);
  if (!home || saysNothing || (home !== paragraphs[0] && isNameCue(text, raw.cue[0]!))) return null;
  const content = raw.content
    .flatMap((piece) => clip(text, piece, home, paragraphs))
    .filter((piece) => !isPartOfName(text, piece, raw.source))
    .map(([start, end]): Span => [start + (matchOf(openedRules, text.slice(start, end))?.[0].length ?? 0), end]);
  const source = raw.source
    .flatMap((piece) => clip(text, piece, home, paragraphs))
    .filter((piece, _, all) => all.length === 1 || !/^(?:the|an?|and)$/i.test(text.slice(...piece)));
  return { ...raw, source, content: blockAfter(text, { ...raw, source, content }, home, paragraphs) };
}
