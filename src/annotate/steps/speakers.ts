import { spanAt } from '../../text/index.ts';
import type { Annotator } from '../annotator.ts';
import { resolveSpeakers } from '../speakers/index.ts';

export const speakers: Annotator = {
  name: 'speakers',
  requires: ['report', 'raws', 'parties', 'sentences'],
  assigns: ['entities', 'speakers'],
  annotate: ({ report, raws, parties, sentences: all }) => {
    const sentenceAt = (offset: number): string => {
      const span = spanAt(all, offset);
      return span ? report.text.slice(...span) : '';
    };
    return resolveSpeakers(raws, { text: report.text, parties, sentenceAt });
  },
};
