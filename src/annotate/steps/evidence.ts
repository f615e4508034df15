import type { Evidence } from '../../model/index.ts';
import { overlaps } from '../../text/index.ts';
import type { Annotator, Draft } from '../annotator.ts';
import { type EvidenceItem, findEvidence, openRules } from '../evidence/index.ts';
import { fits } from '../fits.ts';

/** Who is said to show nothing: the subject before the words that say so; whoever else stands near has no part in it. */
const withholderOf = (draft: Draft, { span }: EvidenceItem): string | null =>
  draft.statements.find(
    ({ attribution: { source, cue } }) =>
      cue.some((piece) => overlaps(piece, span)) && source.length > 0 && source.every(([, end]) => end <= cue[0]![0]),
  )?.attribution.speaker ?? null;

/** “She offered no evidence”: whose mention opens the words, or stands right before them. */
const subjectOf = (draft: Draft, { span: [start] }: EvidenceItem): string | null =>
  draft.entities.find(({ mentions }) => mentions.some(([from, to]) => from === start || to + 1 === start))?.id ?? null;

/** Who offers an item: whom the words around it name, else the source it stands in, else who speaks in the same sentence. */
function offererOf(draft: Draft, item: EvidenceItem): string | null {
  const words = draft.report.text.slice(...item.span);
  if (item.kind === 'none' && fits(openRules, words)) return withholderOf(draft, item);
  const place = item.offeredBy ?? item.span;
  const near = draft.statements.filter(({ attribution }) =>
    [...attribution.source, ...attribution.content].some((piece) => overlaps(piece, place)),
  );
  const own = near.find(({ attribution }) => attribution.source.some((piece) => overlaps(piece, place)));
  const speaker = (own ?? near[0])?.attribution.speaker ?? null;
  return speaker ?? (item.kind === 'none' ? subjectOf(draft, item) : null);
}

export const evidence: Annotator = {
  name: 'evidence',
  requires: ['report', 'sentences', 'entities', 'statements'],
  assigns: ['evidence'],
  annotate: (draft) => ({
    evidence: findEvidence(draft.report.text, draft.sentences).map(
      (item, i): Evidence => ({
        id: `v${i}`,
        span: item.span,
        kind: item.kind,
        state: item.state,
        by: offererOf(draft, item),
      }),
    ),
  }),
};
