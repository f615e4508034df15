import type { Naming, RawAttribution, Span } from '../../model/index.ts';
import { sentences } from '../../text/index.ts';
import { readParties } from '../parties/index.ts';
import { resolveSpeakers } from './index.ts';

type Sources = readonly (readonly [source: string, cue: string])[];

/** Speakers of a text whose sources are given in order, each with the word of saying after it. */
export function speakersOf(text: string, sources: Sources, content = ''): readonly string[] {
  const { entities, speakers } = resolved(text, sources, content);
  return speakers.map(({ speaker }) => {
    const entity = entities.find(({ id }) => id === speaker);
    return entity ? `${entity.name} (${entity.kind}, ${entity.party ?? 'no party'})` : 'nobody';
  });
}

/** How the text names each of these speakers. */
export const namingsOf = (text: string, sources: Sources): readonly Naming[] =>
  resolved(text, sources).speakers.map(({ naming }) => naming);

function resolved(text: string, sources: Sources, content = '') {
  let from = 0;
  const raws = sources.map(([source, cue]): RawAttribution => {
    const start = from + text.slice(from).search(new RegExp(`(?<!\\p{L})${source}(?!\\p{L})`, 'u'));
    from = start + source.length;
    const at = text.indexOf(cue, content ? 0 : start);
    const inside = text.indexOf(content);
    const span: Span = [start, from];
    return {
      source: [span],
      cue: [[at, at + cue.length]],
      content: content ? [[inside, inside + content.length]] : [],
      confidence: 1,
    };
  });
  const sentenceAt = (offset: number): string => {
    const span = sentences(text).find(([start, end]) => start <= offset && offset < end);
    return span ? text.slice(...span) : '';
  };
  return resolveSpeakers(raws, { text, parties: readParties(text), sentenceAt });
}
