import { type PieceRun, type Pieces, type Reader, type Window, windows } from '../../infer/index.ts';
import type { RawAttribution, Span, Spans } from '../../model/index.ts';
import { type CueRun, findCues } from './cues.ts';
import { findPair } from './pairs.ts';
import { continuations } from './words.ts';

/**
 * Every attribution the reading model finds in a text, in the order of their cues. The text is read window by window,
 * so memory does not grow with its length beyond its pieces; each cue is read in the window where it is most central.
 * Confidence is the cue's probability times the mean probability of its tags, in thousandths.
 */
export async function readAttributions(reader: Reader, text: string): Promise<readonly RawAttribution[]> {
  const pieces = reader.pieces(text);
  const found: RawAttribution[] = [];
  for (const window of windows(pieces.ids.length)) found.push(...(await readWindow(reader, text, { pieces, window })));
  return found;
}

interface Place {
  readonly pieces: Pieces;
  readonly window: Window;
}

async function readWindow(reader: Reader, text: string, place: Place): Promise<readonly RawAttribution[]> {
  const { pieces, window } = place;
  const encoded = await reader.encode(pieces, window);
  const spans = pieces.spans.slice(window.start, window.end);
  const continues = continuations(text, spans);
  const cues = findCues(encoded.cueScores, continues).filter(({ first }) => isOwn(window, first));
  const scores = await reader.pairScores(encoded, cues);
  return cues.map((cue, i) => attributionOf(cue, findPair(scores[i] ?? new Float32Array(), cue, continues), spans));
}

const isOwn = ({ start, own: [from, to] }: Window, first: number): boolean =>
  start + first >= from && start + first < to;

const attributionOf = (cue: CueRun, pair: ReturnType<typeof findPair>, spans: Spans): RawAttribution => ({
  source: pair.source.map((run) => spanOf(run, spans)),
  cue: [spanOf(cue, spans)],
  content: pair.content.map((run) => spanOf(run, spans)),
  confidence: Math.round(cue.certainty * pair.certainty * 1000) / 1000,
});

const spanOf = ({ first, last }: PieceRun, spans: Spans): Span => [spans[first]?.[0] ?? 0, spans[last]?.[1] ?? 0];
