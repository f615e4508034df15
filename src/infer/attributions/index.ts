import type { RawAttribution, Span, Spans } from '../../model/index.ts';
import type { Group } from '../encode.ts';
import type { PieceRun } from '../pairs.ts';
import type { Pieces } from '../pieces.ts';
import type { Reader } from '../reader.ts';
import { groupsOf, type Window, windows } from '../windows.ts';
import { type CueRun, findCues } from './cues.ts';
import { findPair, type Pair } from './pairs.ts';
import { continuations } from './words.ts';

/**
 * Every attribution the reading model finds in a text, in the order of their cues. The text is read window by window,
 * so memory does not grow with its length beyond its pieces; each cue is read in the window where it is most central.
 * Confidence is the share of attributions that are right at such scores, in thousandths.
 */
export async function readAttributions(reader: Reader, text: string): Promise<readonly RawAttribution[]> {
  const pieces = reader.pieces(text);
  const found: RawAttribution[] = [];
  for (const some of groupsOf(windows(pieces))) {
    const group = await reader.encode(pieces, some);
    found.push(...(await readGroup(reader, text, { pieces, group })));
  }
  return found;
}

interface Read {
  readonly pieces: Pieces;
  readonly group: Group;
}

async function readGroup(reader: Reader, text: string, { pieces, group }: Read): Promise<readonly RawAttribution[]> {
  const asked = group.encoded.flatMap((encoded) => {
    const { window, cueScores } = encoded;
    const spans = pieces.spans.slice(window.start, window.end);
    const continues = continuations(text, spans);
    const cues = findCues(cueScores, continues, reader.reserve).filter(({ first }) => isOwn(window, first));
    return cues.map((cue) => ({ encoded, cue, spans, continues }));
  });
  const scores = asked.length > 0 ? await reader.pairScores(group, pieces, asked) : [];
  return asked.map(({ cue, spans, continues }, i) => {
    const pair = findPair(scores[i]!, cue, continues);
    const confidence = reader.confidence(cue.certainty, pair.certainty);
    return { ...spansOf(cue, pair, spans), confidence: Math.round(confidence * 1000) / 1000 };
  });
}

const isOwn = ({ start, own: [from, to] }: Window, first: number): boolean =>
  start + first >= from && start + first < to;

const spansOf = (cue: CueRun, pair: Pair, spans: Spans): Omit<RawAttribution, 'confidence'> => ({
  source: pair.source.map((run) => spanOf(run, spans)),
  cue: [spanOf(cue, spans)],
  content: pair.content.map((run) => spanOf(run, spans)),
});

const spanOf = ({ first, last }: PieceRun, spans: Spans): Span => [spans[first]?.[0] ?? 0, spans[last]?.[1] ?? 0];
