import type { RawAttribution } from '../../model/index.ts';
import { overlaps } from '../../text/index.ts';
import type { Annotator, Draft } from '../annotator.ts';
import { collectAttributions, findOwnVoice } from '../statements/index.ts';

const inFurniture = (draft: Draft, raw: RawAttribution): boolean =>
  draft.report.furniture.some((span) => raw.cue.some((cue) => overlaps(cue, span)));

export const attributions: Annotator = {
  name: 'attributions',
  requires: ['report', 'found', 'sentences', 'paragraphs', 'credits'],
  assigns: ['raws', 'parents', 'ownSpans'],
  annotate: (draft) => {
    const found = draft.found.filter((raw) => raw.cue.length > 0 && !inFurniture(draft, raw));
    const collected = collectAttributions({ ...draft, text: draft.report.text }, found);
    const own = findOwnVoice(draft.report.text, draft.sentences, collected.raws);
    return {
      ...collected,
      ownSpans: own.filter((span) => !draft.credits.some((credit) => overlaps(credit.span, span))),
    };
  },
};
