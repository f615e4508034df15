import type { Annotator } from '../annotator.ts';
import { resolveSpeakers } from '../speakers/index.ts';

/** Room for titles before a sentence’s subject. */
const SUBJECT_REACH = 24;

export const speakers: Annotator = {
  name: 'speakers',
  requires: ['report', 'raws', 'parties', 'sentences'],
  assigns: ['entities', 'speakers'],
  annotate: ({ report, raws, parties, sentences: all }) => {
    const sentenceAt = (offset: number): string => {
      const span = all.find(([start, end]) => start <= offset && offset < end);
      return span ? report.text.slice(...span) : '';
    };
    const isSubject = (offset: number): boolean =>
      all.some(([start, end]) => start <= offset && offset < end && offset - start < SUBJECT_REACH);
    return resolveSpeakers(raws, { text: report.text, parties, sentenceAt, isSubject });
  },
};
