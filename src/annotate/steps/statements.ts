import type { ChannelLink } from '../../model/index.ts';
import type { Annotator, Draft } from '../annotator.ts';
import { buildOwnVoice, buildStatement } from '../statements/index.ts';

/** What a nested statement came through: the speaker in whose words it stands. */
function channelOf(draft: Draft, index: number): readonly ChannelLink[] {
  const parent = draft.parents[index] ?? null;
  const speaker = parent === null ? null : draft.speakers[parent]?.speaker;
  const entity = draft.entities.find(({ id }) => id === speaker);
  const span = parent === null ? null : (draft.raws[parent]?.source[0] ?? null);
  return entity ? [{ kind: 'told', name: entity.name, span }] : [];
}

export const statements: Annotator = {
  name: 'statements',
  requires: ['report', 'raws', 'parents', 'speakers', 'entities', 'sentences', 'times', 'hedges', 'ownSpans'],
  assigns: ['statements', 'own'],
  annotate: (draft) => {
    const around = { text: draft.report.text, sentences: draft.sentences, times: draft.times, hedges: draft.hedges };
    const inner = Map.groupBy(draft.raws, (_, i) => draft.parents[i] ?? null);
    const built = draft.raws.map((raw, i) => {
      const taken = (inner.get(i) ?? []).flatMap(({ cue }) => cue);
      const statement = buildStatement(around, raw, `a${i}`, draft.speakers[i]!, taken);
      const channel = [...channelOf(draft, i), ...statement.attribution.channel];
      return { ...statement, attribution: { ...statement.attribution, channel } };
    });
    return { statements: built, own: draft.ownSpans.map((span, i) => buildOwnVoice(around, span, `o${i}`)) };
  },
};
