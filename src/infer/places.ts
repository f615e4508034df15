import type { Spans } from '../model/index.ts';
import { isNotSmall, opensParagraph } from './features.ts';

/** Where each piece stands: the number of its sentence and of its paragraph, from 0. */
export interface Places {
  readonly sentences: readonly number[];
  readonly paragraphs: readonly number[];
}

const ENDS = new Set(['.', '?', '!']);
const CLOSING = new Set(['”', '"', '’', "'", ')']);

/**
 * Sentences as the model was taught to count them: one begins with a paragraph, or after a full stop, question or
 * exclamation mark (and closing marks) and a blank, with a piece that is no small letter. "Mr. Smith" is two: the model
 * knows. `features` are those of the pieces.
 */
export function placesOf(text: string, spans: Spans, features: readonly number[]): Places {
  const sentences: number[] = [];
  const paragraphs: number[] = [];
  let [sentence, paragraph, ended, reached] = [-1, -1, false, 0];
  for (const [i, [start, end]] of spans.entries()) {
    const isApart = i > 0 && reached < start;
    if (opensParagraph(features[i])) {
      paragraph++;
      sentence++;
    } else if (ended && isApart && isNotSmall(features[i])) sentence++;
    const mark = text.slice(start, end);
    ended = ENDS.has(mark) || (ended && !isApart && CLOSING.has(mark));
    reached = end;
    sentences.push(sentence);
    paragraphs.push(paragraph);
  }
  return { sentences, paragraphs };
}
