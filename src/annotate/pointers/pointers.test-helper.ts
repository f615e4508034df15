import type { Annotations, RawAttribution, Report, Span } from '../../model/index.ts';
import { annotateReport } from '../index.ts';

/** A statement by its words: the source where the text first has it, the cue after that, the content where it first stands. */
export type Said = readonly [source: string, cue: string, content: string];

/** A report of these words, whose first line is its title where `hasTitle`, annotated with these statements found. */
export function annotated(text: string, all: readonly Said[], hasTitle = true): Annotations {
  const at = (words: string, from = 0): Span => {
    const start = text.indexOf(words, from);
    return [start, start + words.length];
  };
  const found = all.map(
    ([source, cue, content]): RawAttribution => ({
      source: [at(source)],
      cue: [at(cue, at(source)[0])],
      content: [at(content)],
      confidence: 1,
    }),
  );
  const report: Report = {
    id: 'told',
    hash: '0'.repeat(16),
    text,
    title: hasTitle ? [0, text.indexOf('\n')] : null,
    meta: { publisher: null, publishedAt: null, url: null, language: 'en' },
    furniture: [],
    unread: [],
  };
  return annotateReport(report, found, 'test');
}
