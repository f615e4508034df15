import type { Attribution, ChannelLink, Hedge, OwnVoice, RawAttribution, Span, Time } from '../../model/index.ts';
import { contains, overlaps, slice, spanAt, spanOf } from '../../text/index.ts';
import { findChannel } from '../channels/index.ts';
import { actOf, basisOf } from '../cues/index.ts';
import { fits } from '../fits.ts';
import { clauses } from '../propositions/index.ts';
import type { Speaker } from '../speakers/index.ts';
import { type Cue, type Reading, readClause, readCue } from './reading.ts';
import { ownWordsRules } from './reading-rules.ts';

/** What building a statement needs to know of its report. */
export interface Around {
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly times: readonly Time[];
  readonly hedges: readonly Hedge[];
}

/** An attribution with what its clauses are; propositions and pointers are made from these. */
export interface Statement {
  readonly attribution: Attribution;
  readonly cue: Cue;
  readonly readings: readonly Reading[];
}

export const sentenceOf = (around: Around, offset: number): Span =>
  spanAt(around.sentences, offset) ?? [offset, offset];

/** The time of saying stands in the cue's sentence, outside what is said: "said on Wednesday that …". */
function timeOf(around: Around, raw: RawAttribution): Span | null {
  const sentence = sentenceOf(around, raw.cue[0]![0]);
  const outside = around.times.filter(
    ({ span }) =>
      contains(sentence, span) &&
      !raw.content.some((c) => overlaps(c, span)) &&
      !raw.source.some((s) => overlaps(s, span)),
  );
  const near = outside.sort((a, b) => Math.abs(a.span[0] - raw.cue[0]![0]) - Math.abs(b.span[0] - raw.cue[0]![0]));
  return near[0]?.span ?? null;
}

const hedgesIn = (around: Around, spans: readonly Span[]): readonly Span[] =>
  around.hedges.filter(({ span }) => spans.some((piece) => contains(piece, span))).map(({ span }) => span);

/** "a blatant act [they said] warrants retaliation": pieces of one clause, the second going on in lower case, are read as one. */
function joinPieces(around: Around, pieces: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    const goesOn =
      last &&
      /^[\p{Ll}“"]/u.test(around.text.slice(piece[0])) &&
      sentenceOf(around, last[0])[0] === sentenceOf(around, piece[0])[0];
    // "Not so, the hospital said: she had asked for toast" is two
    const isOpened = /:\s*$/.test(around.text.slice(Math.max(0, piece[0] - 4), piece[0]));
    if (last && goesOn && !isOpened && !/[.!?]["”’']?\s*$/.test(around.text.slice(last[0], last[1])))
      joined[joined.length - 1] = [last[0], piece[1]];
    else joined.push(piece);
  }
  return joined;
}

/** "an uprising in [which] authorities said [nine prisoners died]": what it is told of, and no clause of its own. */
const isRelative = (text: string, [start, end]: Span): boolean =>
  /\b(?:in|on|at|of|by|from|with|during|to) $/.test(text.slice(Math.max(0, start - 8), start)) &&
  /^(?:which|whom)$/.test(text.slice(start, end));

function readingsOf(around: Around, raw: RawAttribution, cue: Cue, taken: readonly Span[]): readonly Reading[] {
  const said = raw.content.filter((piece, i) => i > 0 || raw.content.length === 1 || !isRelative(around.text, piece));
  const all = joinPieces(around, said)
    .flatMap((piece) => clauses(around.text, piece))
    .filter((span) => !taken.some((t) => overlaps(t, span) && contains(span, t)));
  const readings = all.map((span) => readClause(around.text, span, cue));
  const isSilent = cue.cueClass === 'asserting' || cue.cueClass === 'none' || fits(ownWordsRules, cue.words);
  if (readings.length > 0 || isSilent) return readings;
  const span = spanOf([...raw.cue, ...raw.source])!;
  return [{ type: 'pointer', span, kind: 'anything', cueClass: cue.cueClass, manner: cue.manner }];
}

const channelFor = (around: Around, raw: RawAttribution): readonly ChannelLink[] => {
  const sentence = sentenceOf(around, raw.cue[0]![0]);
  return findChannel(around.text, sentence, raw.source);
};

/** One attribution with everything that rules read from it; `taken` are cues of statements nested in its content. */
export function buildStatement(
  around: Around,
  raw: RawAttribution,
  id: string,
  who: Speaker,
  taken: readonly Span[],
): Statement {
  const cue = readCue(around.text, raw.cue, raw.content);
  const content = slice(around.text, raw.content);
  const readings = readingsOf(around, raw, cue, taken);
  const attribution: Attribution = {
    id,
    ...raw,
    ...who,
    cueClass: cue.cueClass,
    manner: cue.manner,
    channel: channelFor(around, raw),
    act: actOf(cue.words, content),
    basis: basisOf(`${slice(around.text, raw.source)} ${cue.words} ${content}`),
    time: timeOf(around, raw),
    hedges: hedgesIn(around, [...raw.source, ...raw.cue, ...raw.content]),
    propositions: readings.filter((reading) => reading.type === 'proposition').map(({ span }) => span),
    pointsAt: [],
  };
  return { attribution, cue, readings };
}

/** The outlet's own sentence or clause. */
export function buildOwnVoice(
  around: Around,
  span: Span,
  id: string,
): { readonly own: OwnVoice; readonly readings: readonly Reading[] } {
  const cue: Cue = { words: '', cueClass: 'asserting', manner: null };
  const readings = clauses(around.text, span).map((clause) => readClause(around.text, clause, cue));
  const time = around.times.find((item) => contains(span, item.span))?.span ?? null;
  const propositions = readings.filter((reading) => reading.type === 'proposition').map((reading) => reading.span);
  return {
    own: { id, span, propositions, act: actOf('', slice(around.text, span)), hedges: hedgesIn(around, [span]), time },
    readings,
  };
}
